package org.dateline.resolve.time;

/** "June last year", "the 5th of this month": parts of a date whose year, or month, is an expression of its own. */
record CalendarIn(Expression whole, Integer month, Integer day) implements Expression {
    @Override
    public Reading read(Frame frame) {
        Reading outer = whole.read(frame);
        if (outer == null || outer.from() == null) {
            return null;
        }
        int year = outer.from().getYear();
        return new CalendarDate(year, month == null ? (Integer) outer.from().getMonthValue() : month, day).read(frame);
    }
}
