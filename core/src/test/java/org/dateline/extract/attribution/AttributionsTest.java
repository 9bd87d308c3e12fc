package org.dateline.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Annotation;
import org.dateline.model.Modality;
import org.dateline.model.Sentence;
import org.dateline.model.Stance;
import org.dateline.testing.Blocks;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AttributionsTest {
    private final Attributions attributions = new Attributions(Texts.lexicon());

    @TestFactory
    Stream<DynamicTest> specifications() throws IOException {
        return Blocks.of("/specs/attributions.txt", this::specification);
    }

    private DynamicTest specification(List<String> lines) {
        String text = lines.stream().filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).collect(Collectors.joining("\n"));
        List<String> expected = lines.stream().filter(line -> !line.startsWith("> ") && !line.equals("none")).toList();
        return DynamicTest.dynamicTest(text, () -> assertThat(found(text)).isEqualTo(expected));
    }

    private List<String> found(String text) {
        return found(text, Texts.annotate(text));
    }

    private List<String> found(String text, Annotation annotation) {
        List<String> lines = new ArrayList<>();
        for (Attribution a : attributions.of(annotation).attributions()) {
            String source = a.source() == null ? "-" : a.source().words();
            String via = a.via() == null ? "" : " via " + a.via().words();
            String content = a.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" / ")).replace("\n", " ");
            lines.add(source + via + " | " + a.cue().words() + " | " + a.stance() + " " + a.modality() + " | " + content);
        }
        return lines;
    }

    @Test
    void headlinesNameSpeakersBeforeOrBehindAMark() {
        assertHeadline("Ministry: 12 killed", "Ministry | : | ASSERTED ACTUAL | 12 killed");
        assertHeadline("Monitors: Army bombs kill 14 in Osgil", "Monitors | : | ASSERTED ACTUAL | Army bombs kill 14 in Osgil");
        assertHeadline("At least 12 killed in strike – ministry", "ministry | – | ASSERTED ACTUAL | At least 12 killed in strike");
        assertHeadline("Hospital hit in Osgil, medics say", "medics | say | ASSERTED ACTUAL | Hospital hit in Osgil");
        assertHeadline("War: A history of Osgil");
    }

    @Test
    void headlinesWithADenialHaveTwoSpeakers() {
        String[] both = {"Rebels | say | ASSERTED ACTUAL | they captured Osgil", "army | denies | DENIED ACTUAL | denies"};
        assertHeadline("Rebels say they captured Osgil, army denies", both);
        assertHeadline("REBELS SAY THEY CAPTURED OSGIL, ARMY DENIES",
                "REBELS | SAY | ASSERTED ACTUAL | THEY CAPTURED OSGIL", "ARMY | DENIES | DENIED ACTUAL | DENIES");
        assertHeadline("Army denies rebels' claim of capturing Halvik", "Army | denies | DENIED ACTUAL | rebels' claim of capturing Halvik");
    }

    private void assertHeadline(String headline, String... expected) {
        assertThat(found(headline, Texts.headline(headline))).containsExactly(expected);
    }

    @Test
    void negationWithinADenialIsAnAssertion() {
        assertFrame("The ministry denied that troops had not entered Osgil.", "entered", Stance.ASSERTED, Modality.ACTUAL);
    }

    @Test
    void negationsAndModals() {
        assertFrame("Troops have not entered Osgil.", "entered", Stance.DENIED, Modality.ACTUAL);
        assertFrame("Troops failed to enter Osgil.", "enter", Stance.DENIED, Modality.ACTUAL);
        assertFrame("No soldiers were killed in Osgil.", "killed", Stance.DENIED, Modality.ACTUAL);
        assertFrame("Troops could enter Osgil.", "enter", Stance.ASSERTED, Modality.POSSIBLE);
        assertFrame("Troops will enter Osgil.", "enter", Stance.ASSERTED, Modality.PLANNED);
        assertFrame("If troops enter Osgil, people will flee.", "enter", Stance.ASSERTED, Modality.HYPOTHETICAL);
        assertFrame("The army sent troops to enter Osgil.", "enter", Stance.ASSERTED, Modality.PLANNED);
        assertFrame("The shelling forced families to flee Osgil.", "flee", Stance.ASSERTED, Modality.ACTUAL);
        assertFrame("Troops managed to enter Osgil.", "enter", Stance.ASSERTED, Modality.ACTUAL);
        assertFrame("The army plans an attack on Osgil.", "attack", Stance.ASSERTED, Modality.PLANNED);
        assertFrame("The militia is said to have burned homes.", "burned", Stance.ASSERTED, Modality.ACTUAL);
    }

    @Test
    void aChainRunsFromTheOriginOutwards() {
        Annotation annotation = Texts.annotate("The ministry said witnesses reported that troops had left Osgil.");
        Frame frame = frame(annotation, "left");
        assertThat(frame.holders()).extracting(holder -> holder.phrase().words()).containsExactly("witnesses", "The ministry");
    }

    private void assertFrame(String text, String word, Stance stance, Modality modality) {
        Frame frame = frame(Texts.annotate(text), word);
        assertThat(frame.stance()).as("stance of \"%s\" in: %s", word, text).isEqualTo(stance);
        assertThat(frame.modality()).as("modality of \"%s\" in: %s", word, text).isEqualTo(modality);
    }

    private Frame frame(Annotation annotation, String word) {
        for (Sentence sentence : annotation.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).form().equals(word)) {
                    return attributions.of(annotation).at(sentence.index(), i);
                }
            }
        }
        throw new AssertionError("no such word: " + word);
    }
}
