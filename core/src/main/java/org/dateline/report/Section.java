package org.dateline.report;

/** A part of the page with a heading of its own. */
interface Section {
    /** Its anchor. */
    String id();

    /** Its heading, and its name in the list of contents. */
    String title();

    /** How many things it lists; 0 hides nothing, it says that there are none. */
    int size();

    /** Writes what stands below the heading. */
    void write(Html html);
}
