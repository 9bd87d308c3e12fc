package org.dateline.teacher;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.annotate.learnt.Lemmatiser;

/**
 * Learns rules for lemmas: for every tag the endings after which something else is done than after the shorter ending, and the
 * words that follow no ending.
 */
final class LemmaTrainer {
    private static final int LONGEST = 6;
    private static final int LEAST = 2;
    /** The past and its participle, where they are written alike, have one lemma: what is seen of one is known of the other. */
    private static final Map<String, String> ALIKE = Map.of("VBD", "VBN", "VBN", "VBD");

    /** By tag and form, how often each edit was seen. */
    private final SortedMap<String, SortedMap<String, SortedMap<String, Integer>>> seen = new TreeMap<>();
    private final SortedMap<Integer, String> rules = new TreeMap<>();

    private LemmaTrainer() {}

    static Lemmatiser train(Collection<SilverSentence> sentences) {
        LemmaTrainer trainer = new LemmaTrainer();
        sentences.forEach(trainer::count);
        trainer.seen.forEach(trainer::learn);
        return new Lemmatiser(trainer.rules, LONGEST);
    }

    private void count(SilverSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String tag = sentence.tags()[i];
            String base = Lemmatiser.base(sentence.forms()[i], tag);
            String edit = edit(base, sentence.lemmas()[i]);
            count(tag, base, edit);
            if (ALIKE.containsKey(tag)) {
                count(ALIKE.get(tag), base, edit);
            }
        }
    }

    private void count(String tag, String base, String edit) {
        seen.computeIfAbsent(tag, key -> new TreeMap<>())
                .computeIfAbsent(base, key -> new TreeMap<>())
                .merge(edit, 1, Integer::sum);
    }

    /** How many characters to cut off and what to append. */
    static String edit(String base, String lemma) {
        int same = 0;
        while (same < base.length() && same < lemma.length() && base.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return base.length() - same + "," + lemma.substring(same);
    }

    private void learn(String tag, SortedMap<String, SortedMap<String, Integer>> forms) {
        SortedMap<String, SortedMap<String, Integer>> endings = new TreeMap<>();
        forms.forEach((form, edits) -> {
            for (int length = 0; length <= Math.min(LONGEST, form.length()); length++) {
                endings.computeIfAbsent(form.substring(form.length() - length), key -> new TreeMap<>())
                        .merge(commonest(edits), 1, Integer::sum);
            }
        });
        Map<String, String> decided = new HashMap<>();
        for (int length = 0; length <= LONGEST; length++) {
            for (var ending : endings.entrySet()) {
                if (ending.getKey().length() == length) {
                    decide(tag, ending.getKey(), ending.getValue(), decided);
                }
            }
        }
        forms.forEach((form, edits) -> {
            String edit = commonest(edits);
            if (!edit.equals(inherited(form, Math.min(LONGEST, form.length()), decided))) {
                rules.put(Lemmatiser.key(tag, form, -1), edit);
            }
        });
    }

    private void decide(String tag, String ending, SortedMap<String, Integer> edits, Map<String, String> decided) {
        int types = edits.values().stream().mapToInt(Integer::intValue).sum();
        String edit = commonest(edits);
        String known = ending.isEmpty() ? "0," : inherited(ending, ending.length() - 1, decided);
        if (types >= LEAST && !edit.equals(known)) {
            decided.put(ending, edit);
            rules.put(Lemmatiser.key(tag, ending, ending.length()), edit);
        }
    }

    /** What is done after the longest decided ending of at most this length. */
    private static String inherited(String form, int longest, Map<String, String> decided) {
        for (int length = longest; length >= 0; length--) {
            String edit = decided.get(form.substring(form.length() - length));
            if (edit != null) {
                return edit;
            }
        }
        return "0,";
    }

    private static String commonest(SortedMap<String, Integer> edits) {
        return edits.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .orElseThrow()
                .getKey();
    }
}
