package org.dateline.model;

/** What kind of holder a link of an attribution chain is. */
public enum SourceKind {
    OFFICIAL,
    ARMY,
    REBEL_GROUP,
    MONITOR,
    WITNESS,
    AGENCY,
    OUTLET,
    DOCUMENT,
    SOCIAL_MEDIA,
    UNNAMED
}
