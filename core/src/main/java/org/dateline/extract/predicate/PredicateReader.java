package org.dateline.extract.predicate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Annotation;
import org.dateline.model.OneBreath;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * Reads a word of a sentence as a predicate with its arguments. Needs {@code en/verbs.tsv}: light verbs, verbs that are
 * never without an object, and the participles of compounds. Thread-safe.
 */
public final class PredicateReader {
    private final Map<String, String> light = new LinkedHashMap<>();
    private final Set<String> alwaysTransitive = new LinkedHashSet<>();
    private final Map<String, String> compounds = new LinkedHashMap<>();
    private final Map<String, Set<String>> asking = new LinkedHashMap<>();
    private final Subjects subjectFinder = new Subjects(asking);

    /** Reads {@code en/verbs.tsv}; throws a {@link org.dateline.lexicon.LexiconException} when it is missing or at fault. */
    public PredicateReader(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/verbs.tsv").rows()) {
            switch (row.get("class")) {
                case "light-object", "light-subject", "light-under" -> light.merge(
                        row.get("lemma"), row.get("class"), (one, other) -> one + " " + other);
                case "transitive" -> alwaysTransitive.add(row.get("lemma"));
                case "asking" -> asking.computeIfAbsent(row.get("lemma"), lemma -> new LinkedHashSet<>()).add(row.get("form"));
                case "compound" -> compounds.put(row.get("form"), row.get("lemma"));
                default -> throw row.fault("class", "no such class of verb: " + row.get("class"));
            }
        }
    }

    /** The predicate that a word states; its arguments are empty where the sentence gives none. */
    public Predicate at(Annotation annotation, int sentence, int token) {
        Sentence s = annotation.sentences().get(sentence);
        Token word = s.token(token);
        return switch (form(word)) {
            case COMPOUND -> compound(s, token, compoundVerb(word));
            case VERB -> verb(s, token);
            case ADJECTIVE -> adjective(s, token);
            case NOUN -> noun(annotation, s, token);
        };
    }

    /** The form of the predicate that a word states. */
    public Predicate.Form form(Token word) {
        if (compoundVerb(word) != null) {
            return Predicate.Form.COMPOUND;
        }
        boolean verb = word.pos() == Pos.VERB || word.pos() == Pos.AUX;
        return verb ? Predicate.Form.VERB : word.pos() == Pos.ADJ ? Predicate.Form.ADJECTIVE : Predicate.Form.NOUN;
    }

    /** The lemma of the predicate that a word states, lower case. */
    public String lemma(Token word) {
        String second = compoundVerb(word);
        return second != null ? second : word.lemma().toLowerCase(Locale.ROOT);
    }

    private String compoundVerb(Token word) {
        int hyphen = word.form().lastIndexOf('-');
        return hyphen <= 0 ? null : compounds.get(word.form().substring(hyphen + 1).toLowerCase(Locale.ROOT));
    }

    private Predicate compound(Sentence s, int token, String lemma) {
        Token word = s.token(token);
        int length = word.form().lastIndexOf('-');
        Span first = new Span(word.span().start(), Math.min(word.span().end(), word.span().start() + length));
        Phrase agent = new Phrase(
                s.index(), token, token + 1, token, first, s.text().substring(first.start() - s.span().start(), first.end() - s.span().start()));
        int noun = word.head() > token ? word.head() : -1;
        List<Phrase> patients = noun < 0 ? List.of() : List.of(Phrases.wide(s, noun));
        Map<String, List<Phrase>> obliques = noun < 0 ? Map.of() : obliques(s, noun);
        return new Predicate(s.index(), token, Predicate.Form.COMPOUND, lemma, "", List.of(agent), patients, obliques, -1, false, -1);
    }

    private Predicate verb(Sentence s, int token) {
        List<Integer> subjects = subjectFinder.of(s, token);
        List<Phrase> objects = objects(s, token);
        boolean passive = isPassive(s, token, objects);
        List<Phrase> byPhrase = new ArrayList<>();
        Map<String, List<Phrase>> obliques = obliques(s, token);
        if (passive) {
            byPhrase.addAll(obliques.getOrDefault("by", List.of()));
        }
        List<Phrase> subjectPhrases = cores(s, subjects);
        List<Phrase> agents = passive ? byPhrase : subjectPhrases;
        List<Phrase> patients = passive ? subjectPhrases : objects;
        int particle = s.child(token, "compound:prt");
        return new Predicate(
                s.index(),
                token,
                Predicate.Form.VERB,
                s.token(token).lemma().toLowerCase(Locale.ROOT),
                particle < 0 ? "" : s.token(particle).lemma().toLowerCase(Locale.ROOT),
                agents,
                patients,
                obliques,
                complement(s, token),
                passive,
                -1);
    }

    private static List<Phrase> cores(Sentence s, List<Integer> heads) {
        List<Phrase> cores = new ArrayList<>(heads.size());
        for (int head : heads) {
            cores.add(Phrases.core(s, head));
        }
        return cores;
    }

    private List<Phrase> objects(Sentence s, int verb) {
        List<Phrase> objects = new ArrayList<>();
        for (int object : s.children(verb, "obj")) {
            // "killed since January, according to the ministry": what a preposition leads in is no object, whatever the tree calls it
            if (!Subjects.isRelativePronoun(s.token(object)) && s.children(object, "case").isEmpty()) {
                objects.addAll(Phrases.conjuncts(s, object));
            }
        }
        if (objects.isEmpty()) {
            int next = s.children(verb, "conj").stream()
                    .filter(conjunct -> conjunct == verb + 2 && s.token(conjunct).pos() == Pos.VERB)
                    .findFirst()
                    .orElse(-1);
            if (next >= 0) {
                return objects(s, next);
            }
        }
        if (objects.isEmpty() && alwaysTransitive.contains(s.token(verb).lemma().toLowerCase(Locale.ROOT))) {
            objects.addAll(described(s, verb));
        }
        boolean ownSubject = s.hasChild(verb, "nsubj", child -> !Subjects.isRelativePronoun(s.token(child)));
        if (objects.isEmpty() && ownSubject && s.token(verb).is("acl:relcl") && complement(s, verb) < 0) {
            int noun = s.token(verb).head();
            objects.addAll(Phrases.conjuncts(s, noun));
        }
        return objects;
    }

    /** "freed three soldiers it had kidnapped": the noun right before the clause's own subject; empty when there is none. */
    private static List<Phrase> described(Sentence s, int verb) {
        int subject = s.child(verb, "nsubj");
        boolean active = subject > 0 && s.token(subject).pos() == Pos.PRON && s.token(subject).relation().equals("nsubj");
        boolean clause = s.token(verb).is("ccomp") || s.token(verb).is("advcl") || s.token(verb).is("dep");
        int noun = subject - 1;
        boolean object = active && clause && noun >= 0 && s.token(noun).is("obj") && s.token(noun).head() == s.token(verb).head();
        return object ? List.of(Phrases.core(s, noun)) : List.of();
    }

    private boolean isPassive(Sentence s, int verb, List<Phrase> objects) {
        Token word = s.token(verb);
        boolean marked = s.child(verb, "aux:pass") >= 0 || s.child(verb, "nsubj:pass") >= 0 || s.child(verb, "obl:agent") >= 0;
        if (marked) {
            return true;
        }
        boolean helped = !s.children(verb, "aux").isEmpty();
        boolean participle = word.tag().equals("VBN") || word.tag().equals("VBD") && alwaysTransitive.contains(word.lemma().toLowerCase(Locale.ROOT));
        if (!participle || helped || !objects.isEmpty()) {
            return participle && word.is("conj") && s.children(verb, "nsubj").isEmpty() && !helped && objects.isEmpty()
                    && isPassive(s, word.head(), objects);
        }
        boolean reduced = word.is("acl") && !word.is("acl:relcl") || word.is("advcl") || word.is("amod") || word.is("dep");
        boolean afterPassive = word.is("conj") && s.children(verb, "nsubj").isEmpty() && isPassive(s, word.head(), List.of());
        return word.tag().equals("VBN") && (reduced || afterPassive || !word.is("conj"))
                || alwaysTransitive.contains(word.lemma().toLowerCase(Locale.ROOT)) && complement(s, verb) < 0;
    }

    private static int complement(Sentence s, int verb) {
        int clause = s.child(verb, "ccomp");
        return clause >= 0 ? clause : s.child(verb, "xcomp");
    }

    private Predicate adjective(Sentence s, int token) {
        Token word = s.token(token);
        List<Integer> subjects = subjectFinder.of(s, token);
        if (subjects.isEmpty() && word.is("amod") && word.head() >= 0) {
            subjects = List.of(word.head());
        }
        return new Predicate(
                s.index(), token, Predicate.Form.ADJECTIVE, word.lemma().toLowerCase(Locale.ROOT), "", cores(s, subjects), List.of(), obliques(s, token), -1, false, -1);
    }

    private Predicate noun(Annotation annotation, Sentence s, int token) {
        Token word = s.token(token);
        Map<String, List<Phrase>> obliques = new LinkedHashMap<>(obliques(s, token));
        Set<Phrase> agents = new LinkedHashSet<>(obliques.getOrDefault("by", List.of()));
        s.children(token, "nsubj").forEach(subject -> agents.addAll(Phrases.conjuncts(s, subject)));
        agents.addAll(Modifiers.actors(annotation, s, token));
        Modifiers.times(annotation, s, token).forEach(time -> merge(obliques, "", List.of(time)));
        Set<Phrase> patients = new LinkedHashSet<>(obliques.getOrDefault("of", List.of()));
        int head = word.head();
        String classes = head >= 0 ? light.getOrDefault(s.token(head).lemma().toLowerCase(Locale.ROOT), "") : "";
        int carrier = -1;
        if (word.is("obj") && classes.contains("light-object") || word.is("nsubj") && !classes.isEmpty()) {
            carrier = head;
            Predicate verb = verb(s, head);
            agents.addAll(verb.agents().stream().filter(phrase -> phrase.head() != token).toList());
            verb.obliques().forEach((preposition, phrases) -> merge(obliques, preposition, phrases));
        } else if (word.is("obl") && Phrases.preposition(s, token).equals("under")) {
            carrier = head;
            subjectFinder.of(s, head).forEach(subject -> patients.add(Phrases.core(s, subject)));
        }
        return new Predicate(
                s.index(),
                token,
                Predicate.Form.NOUN,
                word.lemma().toLowerCase(Locale.ROOT),
                "",
                List.copyOf(agents),
                List.copyOf(patients),
                obliques,
                -1,
                false,
                carrier);
    }

    private static void merge(Map<String, List<Phrase>> into, String preposition, List<Phrase> phrases) {
        if (phrases.size() == 1 && !into.containsKey(preposition)) {
            into.put(preposition, phrases);
            return;
        }
        Set<Phrase> all = new LinkedHashSet<>(into.getOrDefault(preposition, List.of()));
        all.addAll(phrases);
        into.put(preposition, List.copyOf(all));
    }

    /** The phrases that hang on a verb, an adjective or a noun, by preposition; of several told in one breath those behind the last. */
    private static Map<String, List<Phrase>> obliques(Sentence s, int head) {
        Map<String, List<Phrase>> found = new LinkedHashMap<>();
        int lender = OneBreath.lender(s, head);
        if (lender >= 0) {
            found.putAll(obliques(s, lender));
        }
        for (int child : s.children(head)) {
            Token token = s.token(child);
            boolean phrase = token.is("obl") || token.is("nmod") && !token.relation().equals("nmod:poss");
            boolean adverb = token.is("advmod") && token.pos() != Pos.PART;
            if (phrase) {
                String preposition = token.relation().equals("obl:agent") ? "by" : Phrases.preposition(s, child);
                merge(found, preposition, Phrases.conjuncts(s, child));
            } else if (adverb) {
                merge(found, "", List.of(Phrases.core(s, child)));
            }
        }
        return found;
    }
}
