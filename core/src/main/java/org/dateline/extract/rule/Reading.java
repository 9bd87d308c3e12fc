package org.dateline.extract.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.count.Counter;
import org.dateline.extract.count.Numbers;
import org.dateline.extract.count.Quantity;
import org.dateline.extract.predicate.Phrases;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** One sentence with its numbers and mentions, and what class a phrase of it is of. */
final class Reading {
    private static final Set<String> BUILT_IN =
            Set.of("any", "people", "unarmed", "fighter", "force", "actor", "place", "name", "person", "pronoun", "number", "some",
                    "counted", "none", "time", "present");

    private static final int UNKNOWN = -1;
    /** Stands for no people. */
    private static final String NOBODY = "";

    private final Annotation annotation;
    private final Sentence sentence;
    private final Classes classes;
    private final Numbers numbers;
    private final Vocabulary vocabulary;
    /** Made when first asked for: few sentences have a word that a rule looks for. */
    private List<Quantity> quantities;
    /** The lemmas and forms in small letters, which rules ask for all the time. */
    private final String[] lemmas;
    private final String[] forms;
    /** By a phrase's head the noun it is about and the people it names, which rules ask for again and again. */
    private final int[] nouns;
    private final String[] people;
    private Counter counter;
    private Heading heading;
    private Distribution distribution;
    private boolean headed;
    private boolean distributed;
    /** The sentence's mentions by kind, which rules ask for all the time. */
    private final Map<Mention.Kind, List<Mention>> mentions = new EnumMap<>(Mention.Kind.class);

    Reading(Annotation annotation, Sentence sentence, Classes classes, Vocabulary vocabulary, Numbers numbers) {
        this.annotation = annotation;
        this.sentence = sentence;
        this.lemmas = new String[sentence.size()];
        this.forms = new String[sentence.size()];
        this.nouns = new int[sentence.size()];
        Arrays.fill(nouns, UNKNOWN);
        this.people = new String[sentence.size()];
        this.classes = classes;
        this.vocabulary = vocabulary;
        this.numbers = numbers;
    }

    /** Whether rules may name this class. */
    static boolean isClass(String name, Classes classes) {
        return BUILT_IN.contains(name) || classes.has(name);
    }

    Annotation annotation() {
        return annotation;
    }

    Sentence sentence() {
        return sentence;
    }

    Counter counter() {
        if (counter == null) {
            counter = new Counter(sentence, quantities());
        }
        return counter;
    }

    List<Quantity> quantities() {
        if (quantities == null) {
            quantities = numbers.in(sentence).stream().filter(quantity -> !isAge(quantity)).toList();
        }
        return quantities;
    }

    /** "A boy of 14": how old one person is, and not of how many he is made up, as "a family of five" is. */
    private boolean isAge(Quantity quantity) {
        int noun = quantity.first() - 2;
        boolean of = noun >= 0 && sentence.token(noun + 1).form().equals("of") && sentence.token(noun).tag().equals("NN")
                && sentence.token(quantity.last() - 1).head() == noun;
        boolean one = Integer.valueOf(1).equals(quantity.count().max());
        return of && !one && classes.people(lemma(noun)) != null && !classes.is("gathering", lemma(noun));
    }

    /** What stands before the sentence's colon without a verb; null when nothing does. */
    Heading heading() {
        if (!headed) {
            heading = Heading.of(this);
            headed = true;
        }
        return heading;
    }

    /** The sentence's figures by place; null when it has none. */
    Distribution distribution() {
        if (!distributed) {
            distribution = Distribution.of(this, vocabulary);
            distributed = true;
        }
        return distribution;
    }

    Classes classes() {
        return classes;
    }

    Phrase core(int head) {
        return Phrases.core(sentence, head);
    }

    /** Whether a word has a "not" of its own. */
    boolean isNegated(int word) {
        return sentence.hasChild(word, "advmod", child -> classes.is("negator", lemma(child)));
    }

    /** The lemma of a token, lower case. */
    String lemma(int token) {
        if (lemmas[token] == null) {
            lemmas[token] = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        }
        return lemmas[token];
    }

    /** The form of a token, lower case. */
    private String form(int token) {
        if (forms[token] == null) {
            forms[token] = sentence.token(token).form().toLowerCase(Locale.ROOT);
        }
        return forms[token];
    }

    /** The lemma of the noun a phrase is about: "person" for "dozens of people". */
    String noun(Phrase phrase) {
        return lemma(nounOf(phrase));
    }

    /** The noun that a phrase is about, as {@link Counter#noun} has it: the phrase's head unless that is part of a number. */
    private int nounOf(Phrase phrase) {
        int head = phrase.head();
        if (nouns[head] == UNKNOWN) {
            nouns[head] = mayBeNumber(phrase) ? counter().noun(phrase) : head;
        }
        return nouns[head];
    }

    /** Whether the phrase is a bare number: "killed five". */
    private boolean isNumber(Phrase phrase) {
        return mayBeNumber(phrase) && counter().isNumber(phrase);
    }

    /** The cheap question first: most heads are in no number, and many sentences need not be read for numbers at all. */
    private boolean mayBeNumber(Phrase phrase) {
        return quantities != null || numbers.mayHold(sentence.token(phrase.head()));
    }

    /** Whether the phrase is of the class: a built-in one, decided by mentions and names, or one of {@code classes.tsv}. */
    boolean is(String name, Phrase phrase) {
        int noun = nounOf(phrase);
        Token token = sentence.token(noun);
        return switch (name) {
            case "any" -> true;
            case "people" -> people(phrase) != null;
            case "unarmed" -> people(phrase) != null && token.pos() != Pos.PRON
                    && !Classes.isArmed(people(phrase)) && !isForceMention(noun) && !isFollower(noun);
            case "fighter" -> Classes.isArmed(people(phrase));
            case "force" -> isForce(phrase, noun);
            case "actor" -> isForce(phrase, noun) || people(phrase) != null || mentioned(Mention.Kind.ACTOR, noun)
                    || token.pos() == Pos.PRON || token.name() != NameType.NONE && token.name() != NameType.PLACE;
            case "place" -> isPlace(noun, token);
            case "name" -> token.pos() == Pos.PROPN && !mentioned(Mention.Kind.TIME, noun);
            case "person" -> isPerson(noun);
            case "pronoun" -> token.pos() == Pos.PRON;
            case "number" -> isNumber(phrase) && !mentioned(Mention.Kind.TIME, phrase.head());
            case "some" -> quantities().stream().anyMatch(quantity -> quantity.contains(phrase.head()) && isSome(quantity));
            case "counted" -> counter().of(phrase) != null && !mentioned(Mention.Kind.TIME, phrase.head());
            case "none" -> counter().of(phrase) != null && Integer.valueOf(0).equals(counter().of(phrase).count().max());
            case "present" -> List.of("VBZ", "VBP", "VBG").contains(token.tag());
            case "time" -> mentioned(Mention.Kind.TIME, phrase.head());
            default -> classes.is(name, lemma(noun), form(noun));
        };
    }

    /** "61 of the deaths", "dozens of deaths". */
    private boolean isSome(Quantity quantity) {
        int of = quantity.last();
        boolean whole = of + 1 < sentence.size() && lemma(of).equals("of") && quantity.count().min() != null;
        return whole && (sentence.token(of + 1).tag().equals("DT") || sentence.token(of - 1).tag().equals("NNS"));
    }

    /** A place that is neither a building nor somebody who acts. */
    boolean isPlaceOnly(Phrase phrase) {
        return is("place", phrase) && !is("facility", phrase) && !is("actor", phrase);
    }

    /** A name of two words or more, or one with a title: single names of unknown towns are taken for persons too often. */
    private boolean isPerson(int noun) {
        Token token = sentence.token(noun);
        boolean titled = sentence.children(noun).stream()
                .anyMatch(child -> child < noun && (sentence.token(child).is("compound") || sentence.token(child).is("flat")));
        return token.name() == NameType.PERSON && titled && !mentioned(Mention.Kind.PLACE, noun);
    }

    /** "his men", "our boys": those who fight under somebody. */
    private boolean isFollower(int noun) {
        return classes.is("follower", lemma(noun)) && sentence.token(noun).tag().endsWith("S") && sentence.child(noun, "nmod:poss") >= 0;
    }

    private boolean isForce(Phrase phrase, int noun) {
        if (classes.is("force", lemma(noun)) || Classes.isArmed(people(phrase)) || isFollower(noun)) {
            return true;
        }
        return isForceMention(noun);
    }

    /** Whether the register takes the words for someone who fights or rules, as {@code classes.tsv} lists its kinds. */
    private boolean isForceMention(int noun) {
        for (Mention mention : mentions(Mention.Kind.ACTOR)) {
            if (covers(mention, noun) && classes.is("force-kind", mention.type())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(int noun, Token token) {
        boolean people = token.name() == NameType.GROUP && token.tag().equals("NNPS") || classes.people(lemma(noun)) != null;
        if (people || mentioned(Mention.Kind.ACTOR, noun) && !mentioned(Mention.Kind.PLACE, noun)) {
            return false;
        }
        return mentioned(Mention.Kind.PLACE, noun) || token.name() == NameType.PLACE || classes.is("place", lemma(noun), form(noun));
    }

    /** The class of the people a phrase names; null when it names no people. A bare number counts people. */
    String people(Phrase phrase) {
        int head = phrase.head();
        if (people[head] == null) {
            String found = findPeople(phrase);
            people[head] = found == null ? NOBODY : found;
        }
        return people[head].equals(NOBODY) ? null : people[head];
    }

    private String findPeople(Phrase phrase) {
        int noun = nounOf(phrase);
        Token token = sentence.token(noun);
        String type = token.pos().isNominal() || token.pos() == Pos.ADJ ? byWord(noun) : null;
        type = type == null && token.form().endsWith("ing") ? beforeParticiple(noun) : type;
        if (type != null) {
            return type.equals("people") ? narrower(noun) : type;
        }
        boolean nation = token.name() == NameType.GROUP && List.of("NNS", "NNPS").contains(token.tag());
        boolean personal = token.pos() == Pos.PRON && classes.is("personal", lemma(noun)) || classes.is("somebody", lemma(noun));
        return nation || isPerson(noun) || personal ? "people" : isNumber(phrase) ? "unknown" : null;
    }

    /** The class of the people a figure counts, also by the words before "lives" or "deaths"; "unknown" when not said. */
    String whom(Phrase phrase) {
        String people = people(phrase);
        if (people != null) {
            return isMixed(nounOf(phrase), people) ? "people" : people;
        }
        String narrower = narrower(nounOf(phrase));
        return narrower.equals("people") ? "unknown" : narrower;
    }

    /** "Eight women and children": others share the number, so it counts neither kind. */
    private boolean isMixed(int noun, String people) {
        boolean counted = sentence.child(noun, "nummod") >= 0;
        return counted && sentence.hasChild(noun, "conj", other -> {
            String type = byWord(other);
            boolean own = sentence.child(other, "nummod") >= 0 || sentence.child(other, "det") >= 0;
            return !own && sentence.token(other).tag().equals("NNS") && type != null && !type.equals(people);
        });
    }

    private String byWord(int noun) {
        String type = classes.people(lemma(noun));
        return type != null ? type : classes.people(form(noun));
    }

    /** "a general working as an adviser", where the tree takes the participle for the noun: the word for people right before it. */
    private String beforeParticiple(int noun) {
        boolean modifier = noun > 0 && sentence.token(noun - 1).head() == noun
                && (sentence.token(noun - 1).is("amod") || sentence.token(noun - 1).is("compound"));
        return modifier ? byWord(noun - 1) : null;
    }

    /** "civilian casualties", "Palestinian police officers": the narrower word before a word for people. */
    private String narrower(int noun) {
        for (int child : sentence.children(noun)) {
            boolean modifier = sentence.token(child).is("amod") || sentence.token(child).is("compound");
            String type = modifier ? byWord(child) : null;
            if (type != null && !type.equals("people")) {
                return type;
            }
        }
        return "people";
    }

    /** Of "airstrikes hit a school" the verb by which the deed at this token reaches something; -1 when there is none. */
    int reaching(int deed) {
        Token word = sentence.token(deed);
        boolean reaches = word.relation().equals("nsubj") && word.head() >= 0 && classes.is("reaching", lemma(word.head()));
        return reaches ? word.head() : -1;
    }

    /** Whether a mention of the kind covers the token. */
    boolean mentioned(Mention.Kind kind, int token) {
        for (Mention mention : mentions(kind)) {
            if (covers(mention, token)) {
                return true;
            }
        }
        return false;
    }

    private List<Mention> mentions(Mention.Kind kind) {
        return mentions.computeIfAbsent(kind, each -> annotation.mentions(sentence.index(), each));
    }

    private static boolean covers(Mention mention, int token) {
        return mention.phrase().first() <= token && token < mention.phrase().last();
    }
}
