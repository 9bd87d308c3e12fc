package org.dateline.model;

import java.time.LocalDate;

/**
 * What a file, or the sidecar beside it, says about a report. Anything unknown is null.
 *
 * @param outlet who published it
 * @param url where it was published
 * @param title its headline
 * @param published the day it was published
 * @param publishedFrom where that day came from ("sidecar", "feed", "header line", ...); null when the day is null
 */
public record Metadata(String outlet, String url, String title, LocalDate published, String publishedFrom) {
    /** Where a day comes from on which a web archive only captured the page: it yields to any other day. */
    public static final String CAPTURE = "warc";

    /** Nothing known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null);

    public Metadata {
        if ((published == null) != (publishedFrom == null)) {
            throw new IllegalArgumentException("a day needs its origin: " + published + " from " + publishedFrom);
        }
    }

    /**
     * This metadata where it knows something, otherwise the other's: the sidecar over the file. A day of capture is not
     * knowing the day: the other's day, if it has one, is better.
     */
    public Metadata or(Metadata other) {
        boolean mine = published != null && !(CAPTURE.equals(publishedFrom) && other.published != null);
        return new Metadata(
                outlet != null ? outlet : other.outlet,
                url != null ? url : other.url,
                title != null ? title : other.title,
                mine ? published : other.published,
                mine ? publishedFrom : other.publishedFrom);
    }
}
