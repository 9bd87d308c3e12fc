package org.dateline.teacher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.annotate.Casing;
import org.dateline.annotate.learnt.Analyser;
import org.dateline.annotate.learnt.Analysis;

/** Where a model reads arcs otherwise than the teacher: a sample to be read by a human, and what is taken for what. */
final class Disagreements {
    private static final int COMMONEST = 40;

    private final List<String> cases = new ArrayList<>();
    private final Map<String, Integer> confusions = new TreeMap<>();

    Disagreements(Analyser analyser, List<SilverSentence> reference) {
        Casing casing = new Casing();
        for (SilverSentence sentence : reference) {
            compare(sentence, analyser.analyse(sentence.forms(), casing.isUniform(sentence.paragraph())));
        }
    }

    private void compare(SilverSentence sentence, Analysis found) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean sameHead = sentence.heads()[i] == found.heads()[i];
            boolean same = sameHead && sentence.labels()[i].equals(found.labels()[i]);
            if (!same && !sentence.labels()[i].equals("punct")) {
                String kind = sentence.labels()[i] + " -> " + found.labels()[i] + (sameHead ? ", same head" : ", other head");
                confusions.merge(kind, 1, Integer::sum);
                String where = sentence.paragraph().substring(sentence.starts()[0], sentence.ends()[sentence.size() - 1]).replace('\n', ' ');
                cases.add(String.format(Locale.ROOT, "%s%n    \"%s\" %s%n    teacher: %s of \"%s\"; ours: %s of \"%s\"", where,
                        sentence.forms()[i], sentence.tags()[i].equals(found.tags()[i]) ? found.tags()[i] : sentence.tags()[i] + "|" + found.tags()[i],
                        sentence.labels()[i], word(sentence, sentence.heads()[i]), found.labels()[i], word(sentence, found.heads()[i])));
            }
        }
    }

    private static String word(SilverSentence sentence, int i) {
        return i < 0 ? "-" : sentence.forms()[i] + " " + (i + 1);
    }

    /** That many cases drawn by chance. */
    String sample(int count, long seed) {
        List<String> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(seed));
        return String.join("\n", shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** The commonest confusions with their counts. */
    String confusions() {
        List<String> lines = new ArrayList<>();
        confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMONEST)
                .forEach(entry -> lines.add(entry.getValue() + "  " + entry.getKey()));
        return String.join("\n", lines);
    }
}
