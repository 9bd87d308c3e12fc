package org.dateline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.SourceLink;
import org.dateline.model.Span;
import org.dateline.model.Tally;

/** A claim's sentence with the words that count marked »so«: what happened, who says it, when and where. */
final class MarkedSentence {
    private MarkedSentence() {}

    /** @param text the report that the claim is of */
    static String of(Claim claim, String text) {
        Span sentence = claim.evidence().sentence();
        List<Span> marks = marks(claim).stream()
                .filter(sentence::contains)
                .sorted(Comparator.naturalOrder())
                .toList();
        StringBuilder marked = new StringBuilder();
        int at = sentence.start();
        for (Span mark : marks) {
            if (mark.start() >= at) {
                marked.append(text, at, mark.start()).append('»').append(mark.of(text)).append('«');
                at = mark.end();
            }
        }
        return marked.append(text, at, sentence.end()).toString();
    }

    private static List<Span> marks(Claim claim) {
        List<Span> marks = new ArrayList<>();
        if (claim.proposition() instanceof Act act) {
            marks.add(act.triggerSpan());
        } else if (claim.proposition() instanceof Tally tally) {
            marks.add(tally.countSpan());
        } else if (claim.proposition() instanceof Control control) {
            marks.add(control.triggerSpan());
        }
        claim.sources().stream().map(SourceLink::span).filter(Objects::nonNull).forEach(marks::add);
        if (claim.when() != null && claim.when().span() != null) {
            marks.add(claim.when().span());
        }
        if (claim.where() != null && claim.where().span() != null) {
            marks.add(claim.where().span());
        }
        return marks;
    }
}
