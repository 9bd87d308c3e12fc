package org.dateline.resolve.place;

/**
 * Receives signs in pieces: what sign it is ("left,type=") and one to four values, which stand behind it parted by commas.
 * Those that are not there are null. Who learns writes signs down; who decides only needs their hashes.
 */
interface SignTaker {
    void take(SignText sign, SignText a, SignText b, SignText c, SignText d);
}
