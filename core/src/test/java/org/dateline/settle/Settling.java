package org.dateline.settle;

import org.dateline.Settlement;
import org.dateline.model.Settled;
import org.dateline.testing.Texts;

/** Settles invented reports with the lexicon that ships. */
final class Settling {
    static final Settlement SETTLEMENT = new Settlement(Texts.lexicon());

    private Settling() {}

    /** @param text reports and claims as {@link Invented} reads them */
    static Settled settle(String text) {
        Invented invented = Invented.of(text);
        return SETTLEMENT.settle(invented.reports(), invented.claims);
    }

    /** What is found of the event of this number, as {@link Printed} has it. */
    static String findings(Settled settled, int event) {
        return Printed.findings(settled.events().get(event));
    }
}
