package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * The persons a report names: a later "Reyes" is the "Ana Reyes" named in full anywhere in the report, when there is only
 * one, and is described by the first words that say who that is.
 */
final class Persons {
    /** What describes a person, and where: "head of the Civil Defence". */
    record Description(Phrase phrase, String words) {}

    private static final int SHORTEST = 4;

    private final Annotation annotation;

    private final Names<String> courtesy;
    private final Roles roles;
    private final List<Phrase> mentions = new ArrayList<>();
    private final Map<Integer, List<Phrase>> bySentence = new HashMap<>();
    /** The words of each mention, as names are compared. */
    private final List<List<String>> names;
    private final Map<String, Description> descriptions = new HashMap<>();

    Persons(Annotation annotation, Names<String> courtesy, Roles roles) {
        this.annotation = annotation;
        this.courtesy = courtesy;
        this.roles = roles;
        annotation.sentences().forEach(this::collect);
        List<String> surnames = mentions.stream()
                .filter(mention -> mention.last() - mention.first() > 1)
                .map(mention -> annotation.sentences().get(mention.sentence()).token(mention.last() - 1).form())
                .filter(surname -> surname.length() >= SHORTEST)
                .toList();
        annotation.sentences().forEach(sentence -> collect(sentence, surnames));
        mentions.sort(Comparator.comparing(Phrase::span));
        mentions.forEach(mention -> bySentence.computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>()).add(mention));
        names = mentions.stream().map(mention -> Words.split(mention.words())).toList();
        for (Phrase mention : mentions) {
            Description description = describe(annotation.sentences().get(mention.sentence()), mention);
            if (description != null) {
                descriptions.putIfAbsent(fullName(mention.words()), description);
            }
        }
    }

    private void collect(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int first = i;
            while (i < sentence.size() && sentence.token(i).name() == NameType.PERSON) {
                i++;
            }
            if (i > first && !endsGroup(sentence, first, i)) {
                mentions.add(sentence.phrase(first, i, head(sentence, first, i)));
            }
        }
    }

    /** "Ukraine's General Staff": the end of a group's longer name is nobody's. */
    private boolean endsGroup(Sentence sentence, int first, int last) {
        return annotation.mentions(sentence.index(), Mention.Kind.ACTOR).stream()
                .anyMatch(group -> group.phrase().last() == last && group.phrase().first() < first);
    }

    /** Surnames of persons named in full elsewhere that the names model passed over. */
    private void collect(Sentence sentence, List<String> surnames) {
        for (int i = 0; !surnames.isEmpty() && i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean passedOver = token.pos() == Pos.PROPN && token.name() != NameType.PERSON && token.name() != NameType.PLACE;
            if (passedOver && surnames.contains(token.form())) {
                mentions.add(sentence.phrase(i, i + 1, i));
            }
        }
    }

    private static int head(Sentence sentence, int first, int last) {
        for (int t = last - 1; t >= first; t--) {
            int head = sentence.token(t).head();
            if (head < first || head >= last) {
                return t;
            }
        }
        return last - 1;
    }

    /** The names of persons in one sentence, in text order. */
    List<Phrase> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The one longer name in the report that ends with these words; otherwise the words themselves. */
    String fullName(String name) {
        List<String> words = Words.split(name);
        List<String> longest = words;
        String full = name;
        for (int i = 0; i < names.size(); i++) {
            List<String> other = names.get(i);
            if (!endsWith(other, words) || other.size() <= words.size()) {
                continue;
            }
            if (longest == words || endsWith(other, longest)) {
                boolean longer = other.size() > longest.size();
                full = longer ? mentions.get(i).words() : full;
                longest = longer ? other : longest;
            } else if (!endsWith(longest, other)) {
                return name;
            }
        }
        return full;
    }

    private static boolean endsWith(List<String> all, List<String> tail) {
        return all.size() >= tail.size() && all.subList(all.size() - tail.size(), all.size()).equals(tail);
    }

    /** What the report says first of the person of this full name; null when it says nothing. */
    Description description(String fullName) {
        return descriptions.get(fullName);
    }

    private Description describe(Sentence sentence, Phrase name) {
        Description before = titleBefore(sentence, name);
        Description behind = behind(sentence, name);
        boolean whose = behind != null && !sentence.token(behind.phrase().first()).tag().equals("PRP$");
        if (before != null && whose) {
            // "Colonel X, spokesman for the rebels": whom he speaks for says more than his rank
            return new Description(behind.phrase(), before.words() + ", " + behind.words());
        }
        return before != null ? before : behind;
    }

    private Description behind(Sentence sentence, Phrase name) {
        for (int appositive : sentence.children(name.head(), "appos")) {
            if (appositive >= name.last() && sentence.token(appositive).pos() == Pos.NOUN) {
                return described(sentence, name.last(), appositive);
            }
        }
        Token head = sentence.token(name.head());
        boolean described = head.is("appos") && head.head() < name.first() && sentence.token(head.head()).pos() == Pos.NOUN;
        // not "advanced up to 900 metres around Osgil, Minister Ana Reyes said"
        if (described && sentence.children(head.head(), "nummod").isEmpty()) {
            int first = head.head();
            while (first > 0 && sentence.token(first - 1).head() == head.head() && sentence.token(first - 1).pos() != Pos.PUNCT) {
                first--;
            }
            return upToComma(sentence, first, name.first(), head.head());
        }
        return null;
    }

    /** "Iran's Foreign Minister" before "Ali Akbar Salehi": the words that hang on the name without a break. */
    private Description titleBefore(Sentence sentence, Phrase name) {
        int first = name.first();
        while (first > 0) {
            Token token = sentence.token(first - 1);
            boolean within = token.head() >= first - 1 && token.head() < name.last();
            boolean governs = sentence.token(name.head()).head() == first - 1 && token.pos().isNominal();
            boolean modifies = governs || token.is("compound") || token.is("amod") || token.is("nmod") || token.is("case") && token.pos() == Pos.PART;
            if (!within && !governs || !modifies) {
                break;
            }
            first--;
        }
        if (first == name.first()) {
            return null;
        }
        Phrase phrase = sentence.phrase(first, name.first(), name.first() - 1);
        boolean says = false;
        for (int t = first; t < name.first(); t++) {
            says |= roles.of(sentence.token(t)) != null;
        }
        return !says || courtesy != null && !courtesy.exactly(phrase.words()).isEmpty() ? null : new Description(phrase, phrase.words());
    }

    private static Description described(Sentence sentence, int from, int appositive) {
        int first = from;
        while (first < appositive && sentence.token(first).pos() == Pos.PUNCT) {
            first++;
        }
        return upToComma(sentence, first, sentence.size(), appositive);
    }

    /** The words from {@code first} to the next comma, verb or relative pronoun, without an article at the front. */
    private static Description upToComma(Sentence sentence, int first, int limit, int head) {
        int from = first;
        while (from < head && sentence.token(from).pos() == Pos.DET) {
            from++;
        }
        int last = head + 1;
        while (last < limit) {
            Token token = sentence.token(last);
            boolean verb = token.pos() == Pos.VERB && !token.is("amod");
            if (token.pos() == Pos.PUNCT || verb || token.pos() == Pos.AUX || token.tag().startsWith("W")) {
                break;
            }
            last++;
        }
        Phrase phrase = sentence.phrase(from, last, head);
        return new Description(phrase, phrase.words());
    }
}
