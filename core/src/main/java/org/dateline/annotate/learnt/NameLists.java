package org.dateline.annotate.learnt;

/** What lists of names say about the words of a sentence: gazetteers, registers of actors. Thread-safe. */
public interface NameLists {
    /** Says nothing. */
    NameLists NONE = forms -> new int[forms.length];

    /** A place of that name is known. */
    int PLACE = 1;
    /** A person of that name is known. */
    int PERSON = 2;
    /** An organisation of that name is known. */
    int ORGANISATION = 4;
    /** A nation, belief or people of that name is known. */
    int GROUP = 8;

    /** For each token the sum of what is known of it, alone or as part of a longer name; 0 for a word on no list. */
    int[] look(String[] forms);
}
