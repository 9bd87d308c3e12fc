package org.dateline.brief;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Bearings;
import org.dateline.model.Claim;
import org.dateline.model.Modality;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.model.Stance;

/** A report with what it claims and what days and places it names, as a brief is made of it. */
final class Matter {
    private final Report report;
    private final Bearings bearings;
    private final Outcomes outcomes;
    private final List<Claim> central;
    private final List<Passage> body = new ArrayList<>();

    Matter(Report report, List<Claim> claims, Bearings bearings, Outcomes outcomes) {
        this.report = report;
        this.bearings = bearings;
        this.outcomes = outcomes;
        this.central = claims.stream()
                .filter(claim -> outcomes.entry(claim).central() > 0 && claim.stance() == Stance.ASSERTED)
                .filter(claim -> claim.modality() == Modality.ACTUAL || claim.modality() == Modality.RECALLED)
                .sorted(Claim.READING_ORDER)
                .toList();
        report.passages().stream().filter(passage -> passage.kind() == Passage.Kind.BODY).forEach(body::add);
    }

    Report report() {
        return report;
    }

    Bearings bearings() {
        return bearings;
    }

    /** Claims of what a report can mainly be about, in reading order. */
    List<Claim> central() {
        return central;
    }

    int weight(Claim claim) {
        return outcomes.entry(claim).central();
    }

    /** Where in the report words stand: its title, a caption, or how far down its body. */
    String position(Span words) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).span().contains(words)) {
                return i == 0 ? "lead" : i == 1 ? "second" : i < 4 ? "upper" : "lower";
            }
        }
        return report.passages().stream()
                .filter(passage -> passage.span().contains(words))
                .map(passage -> passage.kind() == Passage.Kind.TITLE ? "title" : "aside")
                .findFirst()
                .orElse("aside");
    }

    /** How central the most central claim is that shares a sentence with these words; 0 when none does. */
    int company(Span words) {
        return central.stream()
                .filter(claim -> claim.evidence().sentence().contains(words))
                .mapToInt(this::weight)
                .max()
                .orElse(0);
    }

    /** So many characters before the words, or fewer where the text begins. */
    String before(Span words, int length) {
        return report.text().substring(Math.max(0, words.start() - length), words.start());
    }

    String after(Span words, int length) {
        return report.text().substring(words.end(), Math.min(report.text().length(), words.end() + length));
    }
}
