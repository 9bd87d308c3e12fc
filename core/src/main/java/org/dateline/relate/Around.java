package org.dateline.relate;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Span;

/** The words around a claim's own in its sentence. */
final class Around {
    private final List<Unit> report;
    private final List<Unit> guests;

    /**
     * @param report all that the report tells
     * @param guests whose words the claims' are; what else the sentence tells bounds what is around them
     */
    Around(List<Unit> report, List<Unit> guests) {
        this.report = report;
        this.guests = guests;
    }

    /** The words from the claim before in the sentence, or from its beginning. */
    String before(Unit guest) {
        int anchor = guest.claim().anchor().start();
        int from = others(guest).mapToInt(unit -> unit.claim().anchor().end()).filter(at -> at <= anchor).max().orElse(guest.sentence().start());
        return cut(guest, from, anchor);
    }

    /** The words up to the next claim in the sentence, or to its end. */
    String after(Unit guest) {
        int anchor = guest.claim().anchor().end();
        int to = others(guest).mapToInt(unit -> unit.claim().anchor().start()).filter(at -> at >= anchor).min().orElse(guest.sentence().end());
        return cut(guest, anchor, to);
    }

    private Stream<Unit> others(Unit guest) {
        return report.stream().filter(unit -> unit.sentence().equals(guest.sentence()) && !guests.contains(unit));
    }

    private static String cut(Unit guest, int from, int to) {
        Span sentence = guest.sentence();
        int start = Math.max(sentence.start(), Math.min(from, sentence.end()));
        int end = Math.max(start, Math.min(to, sentence.end()));
        return guest.claim().evidence().quote().substring(start - sentence.start(), end - sentence.start());
    }

    /** All words of the sentence before the claim's. */
    static String quoteBefore(Unit unit) {
        return quoteBefore(unit, unit.claim().anchor().start());
    }

    /** All words of the sentence before a place of the report. */
    static String quoteBefore(Unit unit, int place) {
        String quote = unit.claim().evidence().quote();
        return quote.substring(0, Math.max(0, Math.min(place - unit.sentence().start(), quote.length())));
    }
}
