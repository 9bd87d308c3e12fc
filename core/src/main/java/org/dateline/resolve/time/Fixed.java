package org.dateline.resolve.time;

/** Words that name no stretch of days, with their TIMEX3 value: "daily", "every Friday". */
record Fixed(String value) implements Expression {
    @Override
    public Reading read(Frame frame) {
        return Reading.nothing(value);
    }
}
