package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Annotation;
import org.dateline.model.Dateline;
import org.dateline.model.Mention;
import org.dateline.model.Metadata;
import org.dateline.model.Phrase;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Where;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaceResolverTest {
    @TestFactory
    Stream<DynamicTest> specifications() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String text = null;
        List<String> wanted = new ArrayList<>();
        for (String line : Files.readAllLines(Karvania.file("places.txt"))) {
            if (line.startsWith(">")) {
                if (text != null) {
                    tests.add(test(text, List.copyOf(wanted)));
                }
                text = line.substring(1).strip();
                wanted.clear();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                wanted.add(line.strip());
            }
        }
        tests.add(test(text, List.copyOf(wanted)));
        return tests.stream();
    }

    private static DynamicTest test(String text, List<String> wanted) {
        return DynamicTest.dynamicTest(text, () -> assertThat(read(text)).containsExactlyElementsOf(wanted));
    }

    /** The mentions of a report in the specification's form. */
    private static List<String> read(String text) {
        Annotation annotation = Karvania.spotted(text);
        PlaceResolver resolver = Karvania.resolver();
        PlaceContext context = resolver.contextOf(annotation);
        List<String> lines = new ArrayList<>();
        for (Mention mention : annotation.mentions()) {
            Where where = resolver.resolve(mention.phrase(), context);
            assertThat(where.span().of(text)).isEqualTo(where.words());
            String within = where.within().isEmpty() ? "" : ", " + String.join("/", where.within());
            lines.add("\"" + mention.phrase().words() + "\" -> "
                    + (where.id() == null ? "?" : where.name() + ", " + where.precision() + within));
        }
        return lines;
    }

    @Test
    void aPhraseIsLocatedByTheNameItHolds() {
        Annotation annotation = Karvania.spotted("Rebels took positions at a mill southwest of Osgil in Karvania.");
        Sentence sentence = annotation.sentences().get(0);
        int first = 3;
        int last = 9;
        Phrase phrase = new Phrase(0, first, last, 5, sentence.token(first).span().cover(sentence.token(last - 1).span()),
                PlaceName.text(sentence, first, last));
        Where where = Karvania.resolver().resolve(phrase, annotation);
        assertThat(where.words()).isEqualTo("at a mill southwest of Osgil");
        assertThat(where.name()).isEqualTo("Osgil");
        assertThat(where.precision()).isEqualTo(Where.Precision.NEAR);
    }

    @Test
    void aPhraseWithoutAPlaceKeepsItsWords() {
        Annotation annotation = Karvania.spotted("Rebels slept in a safe house.");
        Phrase phrase = new Phrase(0, 3, 6, 5, annotation.sentences().get(0).token(3).span()
                .cover(annotation.sentences().get(0).token(5).span()), "a safe house");
        Where where = Karvania.resolver().resolve(phrase, annotation);
        assertThat(where.precision()).isEqualTo(Where.Precision.UNLOCATED);
        assertThat(where.id()).isNull();
        assertThat(where.lat()).isNull();
        assertThat(where.words()).isEqualTo("a safe house");
    }

    @Test
    void aLargeCityFarFromTheDatelineIsNotMeantByAnotherOfItsNames() {
        // Samara in Russia is called so too
        String text = "Seven soldiers were killed in Samar on Tuesday.";
        assertThat(located(text, null)).isEqualTo("Samara");
        assertThat(located(text, new Dateline("MANILA", null, null, new Span(0, 1)))).isNull();
    }

    /** The name of the place found for the only mention in a report with this dateline; null when there is none. */
    private static String located(String text, Dateline dateline) {
        Report plain = Texts.report(text, Metadata.NONE);
        Report report = new Report(plain.id(), plain.name(), plain.text(), plain.alignment(), plain.metadata(), plain.byline(), dateline,
                plain.credits(), plain.language(), plain.digest(), plain.passages());
        Annotation annotation = Texts.annotator().annotate(report);
        Annotation spotted = annotation.withMentions(new PlaceSpotter(Texts.lexicon(), Karvania.gazetteer()).spot(annotation));
        Where where = Karvania.resolver().resolve(spotted.mentions().get(0).phrase(), spotted);
        return where.id() == null ? null : where.name();
    }

    @Test
    void withoutAGazetteerNamesStayWords() {
        Annotation annotation = Karvania.spotted("Shells fell on Osgil in Karvania.");
        PlaceResolver bare = new PlaceResolver(Texts.lexicon(), Gazetteer.empty());
        assertThat(bare.resolve(annotation.mentions().get(0).phrase(), annotation).precision())
                .isEqualTo(Where.Precision.UNLOCATED);
    }
}
