package org.dateline.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.model.Claim;
import org.dateline.model.Echo;
import org.dateline.model.Evidence;
import org.dateline.publish.Corpus;

/** Says of a claim which other reports have the same words, or the same figure, of the same speaker. */
final class Echoing {
    private final Corpus corpus;
    private final Supplier<List<Echo>> echoes;
    /** The claims' echoes by their sentences; null until somebody asks. */
    private Map<Evidence, List<Echo>> bySentence;

    Echoing(Corpus corpus, Supplier<List<Echo>> echoes) {
        this.corpus = corpus;
        this.echoes = echoes;
    }

    /** One line for each; empty when the sentence is nobody else's. */
    List<String> of(Claim claim) {
        if (bySentence == null) {
            bySentence = new HashMap<>();
            for (Echo echo : echoes.get()) {
                echo.claims().forEach(id -> bySentence.computeIfAbsent(corpus.claim(id).evidence(), any -> new ArrayList<>()).add(echo));
            }
        }
        return bySentence.getOrDefault(claim.evidence(), List.of()).stream()
                .map(echo -> line(echo, claim))
                .toList();
    }

    private String line(Echo echo, Claim claim) {
        List<String> others = echo.claims().stream()
                .map(id -> corpus.claim(id).evidence())
                .filter(evidence -> !evidence.report().equals(claim.evidence().report()))
                .map(Evidence::name)
                .distinct()
                .toList();
        String what = echo.kind() == Echo.Kind.QUOTATION ? "the same words" : "the same figure";
        return what + " of " + echo.speaker() + ", \"" + echo.words() + "\", in " + String.join(", ", others) + ": one origin";
    }
}
