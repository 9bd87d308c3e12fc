package org.dateline.extract.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.NameType;
import org.dateline.model.Passage;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private final Numbers numbers = new Numbers(Texts.lexicon());

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "five people; five [5,5] EXACT",
        "12 people; 12 [12,12] EXACT",
        "2,400 refugees; 2,400 [2400,2400] EXACT",
        "1.5 million people; 1.5 million [1500000,1500000] EXACT",
        "3 thousand people; 3 thousand [3000,3000] EXACT",
        "twenty-five men; twenty-five [25,25] EXACT",
        "two hundred and six men; two hundred and six [206,206] EXACT",
        "a hundred men; a hundred [100,100] EXACT",
        "three thousand four hundred men; three thousand four hundred [3400,3400] EXACT",
        "more than 60 people; more than 60 [61,-] MORE_THAN",
        "over 60 people; over 60 [61,-] MORE_THAN",
        "at least 32 people; at least 32 [32,-] AT_LEAST",
        "at least two dozen people; at least two dozen [24,-] AT_LEAST",
        "no fewer than nine people; no fewer than nine [9,-] AT_LEAST",
        "30 or more people; 30 or more [30,-] AT_LEAST",
        "up to 12 people; up to 12 [-,12] AT_MOST",
        "as many as 30 people; as many as 30 [-,30] AT_MOST",
        "fewer than ten people; fewer than ten [-,9] FEWER_THAN",
        "about 2,400 refugees; about 2,400 [2400,2400] ABOUT",
        "some 300 families; some 300 [300,300] ABOUT",
        "nearly 50 people; nearly 50 [50,50] ABOUT",
        "between 10 and 15 people; between 10 and 15 [10,15] EXACT",
        "10 to 15 people; 10 to 15 [10,15] EXACT",
        "10-15 people; 10-15 [10,15] EXACT",
        "two or three people; two or three [2,3] EXACT",
        "dozens of people; dozens [24,99] VAGUE",
        "scores of people; scores [40,99] VAGUE",
        "hundreds of people; hundreds [200,999] VAGUE",
        "thousands of people; thousands [2000,9999] VAGUE",
        "tens of thousands of people; tens of thousands [20000,99999] VAGUE",
        "several people; several [3,9] VAGUE",
        "several hundred people; several hundred [300,999] VAGUE",
        "a couple of men; a couple [2,2] EXACT",
        "half a dozen men; half a dozen [6,6] EXACT",
        "a quarter of a million civilians; a quarter of a million [250000,250000] EXACT",
        "more than a dozen men; more than a dozen [13,-] MORE_THAN",
        "at least several people; at least several [3,-] AT_LEAST",
        "most of the rebels; most of [-,-] SHARE",
        "some of the men; some of [-,-] SHARE",
        "large numbers of fighters; large numbers [-,-] VAGUE",
        "no casualties; no [0,0] EXACT",
        "another five people; another five [5,5] EXACT",
        "12 more people; 12 more [12,12] EXACT",
        "only two people; only two [2,2] EXACT",
    })
    void aNumberIsReadAsItIsPut(String text, String expected) {
        assertThat(read(text)).containsExactly(expected);
        Sentence sentence = words(text);
        numbers.in(sentence).forEach(number -> assertThat(sentence.tokens().subList(number.first(), number.last())).allMatch(numbers::mayHold));
    }

    @Test
    void ordinaryWordsAreKnownToBeInNoNumber() {
        assertThat(words("soldiers fled Osgil").tokens()).noneMatch(numbers::mayHold);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "the people;",
        "over the hill;",
        "a 24-year-old man;",
        "the two-year war;",
        "more than that;",
        "between the lines;",
        "about the war;",
        "5.7 degrees;",
    })
    void whatIsNoNumberIsLeft(String text, String nothing) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void severalNumbersAreFoundInOrder() {
        assertThat(read("at least 12 dead and more than 30 wounded")).containsExactly(
                "at least 12 [12,-] AT_LEAST", "more than 30 [31,-] MORE_THAN");
    }

    private List<String> read(String text) {
        Sentence sentence = words(text);
        return numbers.in(sentence).stream()
                .map(quantity -> quantity.count().words() + " " + quantity.count() + " " + quantity.count().bound())
                .collect(Collectors.toList());
    }

    private static Sentence words(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Token(new Span(at, at + word.length()), word, word, Pos.NOUN, "NN", -1, "root", NameType.NONE));
            at += word.length() + 1;
        }
        return new Sentence(0, new Span(0, text.length()), text, 0, Passage.Kind.BODY, tokens);
    }
}
