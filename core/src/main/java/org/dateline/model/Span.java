package org.dateline.model;

/**
 * A half-open stretch of a text, in UTF-16 units: {@code start} is the first, {@code end} one past the last.
 *
 * @param start at least 0
 * @param end at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** In UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether it holds no character; it stands somewhere all the same. */
    public boolean isEmpty() {
        return start == end;
    }

    /** The stretch of {@code text} this span covers. Throws when the text is too short. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether every position of {@code other} lies within this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the offset lies within this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two spans share at least one position. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that contains both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same as a record has of itself; written out, since claims are numbered by it. */
    @Override
    public String toString() {
        return "Span[start=" + start + ", end=" + end + "]";
    }

    /** By start, then the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
