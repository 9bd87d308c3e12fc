package org.dateline.resolve.time;

/**
 * The meaning of a time expression before it is known which days it names. Unchanging; thread-safe.
 */
interface Expression {
    /** What it means in this frame; null when that depends on a day the frame does not know. */
    Reading read(Frame frame);
}
