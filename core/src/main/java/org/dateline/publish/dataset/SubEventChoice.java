package org.dateline.publish.dataset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Which of ACLED's sub-event types an occurrence is, where the ontology and the sides leave several. */
final class SubEventChoice {
    private final Supplier<SubEventReader> readers;
    private SubEventReader reader;

    /** @param readers makes the reader of words when it is first needed; gives null to take the ontology's likeliest */
    SubEventChoice(Supplier<SubEventReader> readers) {
        this.readers = readers;
    }

    /** Event type and sub-event type, as "Battles: Armed clash"; the trace is told when words decided. */
    String of(Occurrence one, Codebook codebook, List<String> trace) {
        List<String> codes = codebook.possible(one.event().type(), one.sides());
        if (codes.size() == 1) {
            return codes.get(0);
        }
        reader = reader == null ? readers.get() : reader;
        if (reader == null) {
            return codes.get(0);
        }
        List<String> labels = codes.stream().map(SubEventChoice::label).toList();
        String label = reader.choose(text(one), one.claims(), labels);
        String chosen = label == null ? codes.get(0) : codes.get(labels.indexOf(label));
        trace.add("sub_event_type: " + one.event().type() + " can be " + String.join(" or ", labels) + "; "
                + (label == null ? "nothing in the accounts tells which." : "the accounts' words speak for " + label + "."));
        return chosen;
    }

    private static String label(String code) {
        return code.substring(code.indexOf(':') + 1).strip();
    }

    private static String text(Occurrence one) {
        Set<String> sentences = new LinkedHashSet<>();
        one.claims().forEach(claim -> sentences.add(claim.evidence().quote().strip().replaceAll("\\s+", " ")));
        return String.join("\n", sentences);
    }
}
