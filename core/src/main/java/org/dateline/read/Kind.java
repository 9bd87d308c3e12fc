package org.dateline.read;

/** What the bytes of an entry are. */
enum Kind {
    EMPTY,
    GZIP,
    ZIP,
    /** A known format that is not read: Office, EPUB, Java, RTF, PostScript, MHTML. */
    OTHER_FORMAT,
    PDF,
    WARC,
    FEED,
    HTML,
    /** XML of no kind that is read. */
    XML,
    JSON_LINES,
    /** JSON, but not one object a line. */
    JSON,
    /** By its extension a table, a script or a style sheet. */
    NO_PROSE,
    TEXT,
    BINARY
}
