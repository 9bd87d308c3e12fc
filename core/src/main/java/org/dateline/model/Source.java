package org.dateline.model;

import java.util.Objects;

/**
 * One report's text as read, before cleaning, and where it came from.
 *
 * @param name how the report is called in every listing: the file's path below the folder that was read, with
 *     {@code !member} for a member of an archive and {@code #key} for a record of a file of many
 * @param format what the content is
 * @param content the decoded text: plain text, or HTML source
 * @param metadata what the file or its sidecar says
 * @param digest SHA-256 of the bytes the content was decoded from
 */
public record Source(String name, Format format, String content, Metadata metadata, String digest) {
    /** What a source's content is. Every other file format is turned into one of these by the reader. */
    public enum Format {
        TEXT,
        HTML
    }

    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(digest, "digest");
    }

    /** Stable for one name, one content and one set of metadata: reading the same again gives the same id. */
    public String id() {
        return Digest.id(name, digest, metadata.outlet(), metadata.url(), metadata.title(), String.valueOf(metadata.published()));
    }
}
