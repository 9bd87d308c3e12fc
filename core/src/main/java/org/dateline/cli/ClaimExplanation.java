package org.dateline.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.judge.Judgements;
import org.dateline.model.Claim;
import org.dateline.model.Join;
import org.dateline.model.Judgement;
import org.dateline.model.Lineage;
import org.dateline.model.Report;
import org.dateline.model.SourceLink;
import org.dateline.model.Span;
import org.dateline.publish.CodePoints;
import org.dateline.publish.Corpus;

/** Prints claims: the sentence, where it stands, the chain it came through, what was made of its words, and by which rule. */
final class ClaimExplanation {
    private final Lines lines;
    private final Corpus corpus;
    private final RuleBook rules;
    private final Judgements judgements;
    private final Echoing echoes;
    /** Why claims stand in the event that is explained, by the claim that comes later in the text. */
    private final Map<String, List<Join>> why = new HashMap<>();
    /** What was last printed of each field of a claim, so that claims of one sentence do not repeat it. */
    private final Map<String, String> last = new HashMap<>();

    /** @param echoes what several reports quote or count by the word of one speaker */
    ClaimExplanation(Lines lines, Corpus corpus, RuleBook rules, Judgements judgements, Echoing echoes) {
        this.lines = lines;
        this.corpus = corpus;
        this.rules = rules;
        this.judgements = judgements;
        this.echoes = echoes;
    }

    /** From now on claims say by which of these steps, each under its claim's id, they came to where they stand. */
    void joinedBy(Map<String, List<Join>> steps) {
        why.putAll(steps);
    }

    /** Prints the claims of one account; ids that the corpus does not know are passed over. */
    void claims(List<String> ids) {
        last.clear();
        ids.stream().map(corpus::claim).filter(Objects::nonNull).forEach(this::claim);
    }

    void claim(Claim claim) {
        Report report = corpus.report(claim);
        Span place = new CodePoints(report.text()).of(claim.evidence().sentence());
        String manner = Wording.manner(claim);
        lines.line(2, "claim " + claim.id() + "  " + Wording.proposition(claim) + (manner == null ? "" : " (" + manner + ")"));
        lines.line(4, MarkedSentence.of(claim, report.text()));
        changed("in", report.name() + published(report) + ", characters " + place.start() + "-" + place.end());
        changed("chain", chain(claim.sources()));
        words(claim);
        Lineage lineage = corpus.lineage(claim);
        if (lineage != null) {
            changed("copy", "the sentence stands in " + Plain.count(lineage.reports().size(), "report") + " of one lineage"
                    + (lineage.agency() == null ? "" : ", from " + lineage.agency()) + " (" + lineage.id() + ")");
        }
        echoes.of(claim).forEach(echo -> changed("echo", echo));
        for (Join join : why.getOrDefault(claim.id(), List.of())) {
            changed("joined", Steps.line(join, corpus.claim(join.claim().equals(claim.id()) ? join.other() : join.claim())));
        }
        for (Judgement judgement : judgements.about(claim)) {
            lines.field(4, "judged", JudgementRow.what(judgement) + ", by " + judgement.by() + " on " + judgement.on()
                    + (judgement.why().isEmpty() ? "" : ": " + judgement.why()));
        }
        changed("rule", rules.cite(claim.derivation().rule()));
        changed("by", "lexicon " + Wording.id(claim.derivation().lexicon()) + ", version " + claim.derivation().version());
    }

    private static String published(Report report) {
        String outlet = report.metadata().outlet() == null ? "" : ", " + report.metadata().outlet();
        return outlet + (report.published() == null
                ? ", day unknown"
                : ", " + report.published() + " (" + report.metadata().publishedFrom() + ")");
    }

    /** What was said beside what we made of it. */
    private void words(Claim claim) {
        if (claim.when() != null) {
            changed("day", "\"" + claim.when().words() + "\": " + Wording.days(claim.when()) + " ("
                    + Wording.word(claim.when().precision()) + ")");
        }
        if (claim.where() != null) {
            changed("place", "\"" + claim.where().words() + "\": " + Wording.located(claim.where()));
        }
    }

    private static String chain(List<SourceLink> sources) {
        List<String> links = new ArrayList<>();
        for (SourceLink link : sources) {
            String said = link.words() == null
                    ? ""
                    : ": \"" + link.words() + "\"" + (link.cue() == null ? "" : " " + link.cue())
                            + (link.direct() ? ", quoted" : "");
            links.add(0, link.name() + " (" + Wording.word(link.kind()) + said + ")");
        }
        return links.isEmpty() ? "nobody named" : String.join(" < ", links);
    }

    private void changed(String name, String text) {
        if (!text.equals(last.put(name, text))) {
            lines.field(4, name, text);
        }
    }
}
