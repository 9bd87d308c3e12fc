package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.count.Quantity;
import org.dateline.extract.rule.ListWords.Kind;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;

/**
 * Figures by place in one sentence, told by order of words alone: "14 in Halvik, nine in Teren", "Halvik 14, Osgil 2 and Teren 9",
 * "in Merrin (140), Tarsk (95)", "Tarsk region 52 killed and 310 injured; Merrin region 41 killed".
 *
 * @param items two or more, in text order
 * @param first index of the first token
 * @param last one past the last token
 */
record Distribution(List<Item> items, int first, int last) {
    /** Of which place, how many, and what became of them ("killed"; null when the list does not say). */
    record Item(Phrase place, Quantity number, String fate) {}

    Distribution {
        items = List.copyOf(items);
    }

    /** The sum of the items' numbers, of those with this fate; -1 when one of them is not exact. */
    long sum(String fate) {
        long sum = 0;
        for (Item item : items) {
            boolean same = fate == null ? item.fate() == null : fate.equals(item.fate());
            Integer min = item.number().count().min();
            if (same && (min == null || !min.equals(item.number().count().max()))) {
                return -1;
            }
            sum += same ? min : 0;
        }
        return sum;
    }

    boolean contains(int token) {
        return first <= token && token < last;
    }

    /** The sentence's first such list; null when it has none. */
    static Distribution of(Reading reading, Vocabulary vocabulary) {
        Sentence sentence = reading.sentence();
        int numbers = 0;
        for (int i = 0; i < sentence.size(); i++) {
            numbers += sentence.token(i).pos() == Pos.NUM ? 1 : 0;
        }
        return numbers < 2 ? null : new Finder(reading, vocabulary).find();
    }

    /** Reads items from left to right. */
    private static final class Finder {
        private final Reading reading;
        private final Sentence sentence;
        private final Vocabulary vocabulary;
        private final List<Item> items = new ArrayList<>();

        Finder(Reading reading, Vocabulary vocabulary) {
            this.reading = reading;
            this.sentence = reading.sentence();
            this.vocabulary = vocabulary;
        }

        Distribution find() {
            for (int first = 0; first < sentence.size(); first++) {
                boolean begins = first == 0 || !isCapital(first) || !isCapital(first - 1);
                Distribution found = begins && (isCapital(first) || quantity(first) != null) ? from(first) : null;
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private Distribution from(int first) {
            items.clear();
            boolean numberFirst = quantity(first) != null;
            int at = first;
            int last = first;
            int places = 0;
            while (at < sentence.size()) {
                int next = numberFirst ? numberFirst(at) : placeFirst(at);
                if (next < 0) {
                    break;
                }
                places++;
                last = next;
                at = next;
                while (at < sentence.size() && is(Kind.PARTING, at)) {
                    at++;
                }
                if (at == last) {
                    break;
                }
            }
            boolean known = items.stream().anyMatch(item -> PlaceNames.isKnown(reading, item.place().first(), item.place().last()));
            return places < 2 || !known && !isByPlace(reading, vocabulary, first) ? null : new Distribution(items, first, last);
        }

        /** "14 in Halvik", "nine children in Teren district", "40 of them in Merrin": one past its end; -1 when there is none here. */
        private int numberFirst(int at) {
            Quantity number = quantity(at);
            if (number == null || isTime(number)) {
                return -1;
            }
            int in = number.last();
            boolean partitive = in + 1 < sentence.size() && is(Kind.PARTITIVE, in) && sentence.token(in + 1).pos() == Pos.PRON;
            in = partitive ? in + 2 : in;
            in = in < sentence.size() && reading.classes().people(form(in)) != null ? in + 1 : in;
            if (in + 1 >= sentence.size() || !is(Kind.IN, in)) {
                return -1;
            }
            int from = is(Kind.THE, in + 1) ? in + 2 : in + 1;
            int end = PlaceNames.end(reading, from);
            if (end == from) {
                return -1;
            }
            items.add(new Item(PlaceNames.phrase(sentence, from, end), number, null));
            return end;
        }

        /** "Halvik 14", "Merrin (140)", "Tarsk region: 52 killed and 310 injured": one past its end; -1 when there is none here. */
        private int placeFirst(int at) {
            int end = PlaceNames.end(reading, at);
            boolean comma = end > at && end < sentence.size() && form(end).equals(",");
            boolean marked = comma || end > at && end < sentence.size() && List.of("(", ":", "-", "\u2013").contains(form(end));
            int next = marked ? end + 1 : end;
            int before = items.size();
            while (end > at && next < sentence.size()) {
                Quantity number = quantity(next);
                if (number == null || isTime(number)) {
                    break;
                }
                int last = number.last();
                String fate = last < sentence.size() ? vocabulary.fate(form(last)) : null;
                if (comma && fate == null) {
                    break; // "in Halvik, 14 died": no item
                }
                last = fate == null ? last : last + 1;
                items.add(new Item(PlaceNames.phrase(sentence, at, end), number, fate));
                boolean more = fate != null && last + 1 < sentence.size() && is(Kind.JOINING, last) && quantity(last + 1) != null;
                next = more ? last + 1 : last;
                if (!more) {
                    break;
                }
            }
            if (items.size() == before) {
                return -1;
            }
            next = marked && form(end).equals("(") && next < sentence.size() && form(next).equals(")") ? next + 1 : next;
            boolean ends = next == sentence.size() || sentence.token(next).pos() == Pos.PUNCT || is(Kind.JOINING, next);
            return ends ? next : undo(before);
        }

        private int undo(int size) {
            items.subList(size, items.size()).clear();
            return -1;
        }

        private Quantity quantity(int first) {
            return reading.quantities().stream().filter(quantity -> quantity.first() == first).findFirst().orElse(null);
        }

        private boolean isTime(Quantity number) {
            return reading.mentioned(Mention.Kind.TIME, number.last() - 1);
        }

        private boolean isCapital(int token) {
            return Character.isUpperCase(sentence.token(token).form().codePointAt(0));
        }

        private boolean is(Kind kind, int token) {
            return vocabulary.lists().is(kind, form(token));
        }

        private String form(int token) {
            return sentence.token(token).form().toLowerCase(Locale.ROOT);
        }
    }

    /** "Deaths by district": whether the words before say that what follows is told place by place. */
    static boolean isByPlace(Reading reading, Vocabulary vocabulary, int first) {
        for (int i = 1; i < first; i++) {
            String by = reading.lemma(i - 1);
            if (vocabulary.lists().is(Kind.EACH, by) && reading.classes().is("place", reading.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
