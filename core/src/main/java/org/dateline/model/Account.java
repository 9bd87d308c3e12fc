package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * One origin's telling of an event: all claims about it whose chains begin with the same holder, or with reports of one
 * lineage. However many outlets print it, it is one account.
 *
 * @param origin the holder's name; the outlet or agency when nobody is quoted; "unknown outlet" when not even that is known
 * @param kind what kind of holder; null when unknown
 * @param claims ids of the claims, in reading order of report names
 * @param reports ids of the reports that carry it
 * @param side whose voice the origin is, where others can be the same ("Syria": its ministries and its state television);
 *     null when it speaks for itself alone
 */
public record Account(String origin, SourceKind kind, List<String> claims, List<String> reports, String side) {
    public Account {
        Objects.requireNonNull(origin, "origin");
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
    }

    /** An account of someone who speaks for himself alone. */
    public Account(String origin, SourceKind kind, List<String> claims, List<String> reports) {
        this(origin, kind, claims, reports, null);
    }
}
