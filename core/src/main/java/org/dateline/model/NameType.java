package org.dateline.model;

/** What a name names. */
public enum NameType {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A group by nation or belief: Syrian, Shi'ite. */
    GROUP,
    NONE
}
