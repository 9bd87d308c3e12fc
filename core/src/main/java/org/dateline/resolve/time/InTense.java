package org.dateline.resolve.time;

/** An expression that says itself on which side it lies: "last April", "earlier this month", "later on Friday". */
record InTense(Expression inner, Tense tense) implements Expression {
    @Override
    public Reading read(Frame frame) {
        return inner.read(new Frame(frame.published(), frame.told(), tense, frame.continuing()));
    }
}
