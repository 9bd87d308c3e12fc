package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.extract.count.Quantity;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Finds counted people who are named beside others and share their fate: "a colonel along with six of his men". The words
 * between stand in {@code en/beside.tsv}; the order of words decides, since trees attach such phrases anywhere.
 */
final class Beside {
    private final List<List<String>> joins = new ArrayList<>();

    Beside(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/beside.tsv").rows()) {
            joins.add(List.of(row.get("phrase").split(" ")));
        }
    }

    /**
     * The counted people right behind the phrase and a joining word, or behind the verb and words that only join people: "a
     * colonel was captured along with six of his men"; null when there are none.
     */
    Phrase after(Reading reading, Phrase phrase, int verb) {
        Phrase behind = joined(reading, phrase.last(), 1);
        return behind == null && phrase.last() <= verb ? joined(reading, verb + 1, 2) : behind;
    }

    /** What a join of so many words or more adds here. */
    private Phrase joined(Reading reading, int from, int words) {
        Sentence sentence = reading.sentence();
        int at = from < sentence.size() && sentence.token(from).form().equals(",") ? from + 1 : from;
        for (List<String> join : joins) {
            if (join.size() >= words && reads(sentence, at, join)) {
                return counted(reading, at + join.size());
            }
        }
        return null;
    }

    private static Phrase counted(Reading reading, int at) {
        String first = reading.sentence().token(at).form();
        if (first.equalsIgnoreCase("a") || first.equalsIgnoreCase("an")) {
            int end = end(reading.sentence(), at + 1);
            Phrase one = end <= at + 1 ? null : reading.core(end - 1);
            boolean person = one != null && reading.people(one) != null && reading.counter().single(one) != null;
            return person && !hasMore(reading, end) ? one : null;
        }
        for (Quantity quantity : reading.quantities()) {
            if (quantity.first() != at) {
                continue;
            }
            int end = end(reading.sentence(), quantity.last());
            for (int head : List.of(end - 1, quantity.last() - 1)) {
                Phrase phrase = head == end - 1 ? reading.core(head) : reading.sentence().phrase(at, end, head);
                boolean people = reading.people(phrase) != null && !hasOwnFate(reading, phrase) && reading.counter().of(phrase) != null
                        && quantity.contains(reading.counter().of(phrase).number().head());
                if (people && !hasMore(reading, end)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** "nine bodies and 17 wounded people": the others have another fate. */
    private static boolean hasOwnFate(Reading reading, Phrase phrase) {
        return IntStream.range(phrase.first(), phrase.last())
                .mapToObj(word -> reading.sentence().token(word).form().toLowerCase(Locale.ROOT))
                .anyMatch(word -> reading.classes().is("fate", word));
    }

    /** Where the noun phrase that goes on from here ends. */
    private static int end(Sentence sentence, int from) {
        int end = from;
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean noun = token.pos().isNominal();
            boolean before = token.pos() == Pos.ADJ || token.pos() == Pos.DET || token.tag().equals("PRP$") || token.pos() == Pos.PART
                    || token.tag().equals("VBN") && token.is("amod") || token.form().equalsIgnoreCase("of");
            if (noun) {
                end = i + 1;
            } else if (!before) {
                break;
            }
        }
        return end;
    }

    /** Whether what follows says something else of them: "and two others were wounded", "and two wounded". */
    private static boolean hasMore(Reading reading, int end) {
        if (end >= reading.sentence().size()) {
            return false;
        }
        Token next = reading.sentence().token(end);
        return next.pos() == Pos.VERB || next.pos() == Pos.AUX || reading.classes().is("fate", next.form().toLowerCase(Locale.ROOT));
    }

    private static boolean reads(Sentence sentence, int at, List<String> words) {
        if (at + words.size() >= sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.token(at + i).form().toLowerCase(Locale.ROOT).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
