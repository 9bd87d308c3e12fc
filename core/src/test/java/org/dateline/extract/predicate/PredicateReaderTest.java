package org.dateline.extract.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Annotation;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.testing.Blocks;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PredicateReaderTest {
    private final PredicateReader reader = new PredicateReader(Texts.lexicon());

    @TestFactory
    Stream<DynamicTest> specifications() throws IOException {
        return Blocks.of("/specs/predicates.txt", this::specification);
    }

    private DynamicTest specification(List<String> lines) {
        String text = lines.get(0).substring(2);
        String expected = lines.get(1);
        return DynamicTest.dynamicTest(text, () -> assertThat(found(text, expected.split("  ")[0])).isEqualTo(expected));
    }

    private String found(String text, String word) {
        Annotation annotation = Texts.annotate(text);
        Sentence sentence = annotation.sentences().get(0);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).form().equals(word)) {
                Predicate p = reader.at(annotation, 0, i);
                String obliques = p.obliques().entrySet().stream()
                        .map(entry -> (entry.getKey() + " " + words(entry.getValue())).strip())
                        .collect(Collectors.joining("; "));
                return word + "  " + p.form() + "  " + words(p.agents()) + " / " + words(p.patients()) + " / " + (obliques.isEmpty() ? "-" : obliques);
            }
        }
        throw new AssertionError("no such word: " + word);
    }

    private static String words(List<Phrase> phrases) {
        return phrases.isEmpty() ? "-" : phrases.stream().map(Phrase::words).collect(Collectors.joining(" + "));
    }
}
