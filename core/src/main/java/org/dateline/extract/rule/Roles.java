package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.predicate.Phrases;
import org.dateline.extract.predicate.Predicate;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * The phrases that stand in a role to a predicate.
 *
 * <pre>
 * role  = base ("." step)*
 * base  = "agent" | "patient" | "subject" | "owner" | "self" | "mod" | "case" | "governor" | "is" | "clause" | "bare" | "object"
 *       | "before" | "or" | preposition
 * step  = "owner" | "mod" | "object" | "agent" | "acl" | preposition
 * </pre>
 *
 * Agent and patient are the predicate's. The subject is who or what a noun is said of ("the camp" of "the camp is in rebel
 * hands"). The owner is the possessor, the actor among the words before a noun, or its of-phrase. Mod are the words before
 * a noun, case its own preposition, governor the word it hangs on, is what it is said to be ("the toll was 12"), bare the
 * adverbs and phrases without preposition, acl the participle behind a noun ("people killed"). Before is the noun that an
 * adjective or participle stands before ("captured soldiers"), or are the verbs that "or" joins to it ("killed or wounded"), or "and" with nothing between.
 */
final class Roles {
    private final Reading reading;
    private final Sentence sentence;
    private final Predicate predicate;
    private final Mends mends;
    /** What was asked for before: the rules of one word ask for the same roles. */
    private final Map<String, List<Phrase>> found = new HashMap<>();

    Roles(Reading reading, Predicate predicate) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.predicate = predicate;
        this.mends = new Mends(reading);
    }

    /** The phrases in this role, in text order; empty when there are none. */
    List<Phrase> of(String role) {
        List<Phrase> known = found.get(role);
        if (known == null) {
            known = List.copyOf(find(role));
            found.put(role, known);
        }
        return known;
    }

    private List<Phrase> find(String role) {
        int dot = role.indexOf('.');
        if (dot < 0) {
            return base(role);
        }
        String[] parts = role.split("\\.");
        List<Phrase> phrases = base(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            List<Phrase> next = new ArrayList<>();
            for (Phrase phrase : phrases) {
                next.addAll(step(phrase.head(), parts[i]));
            }
            phrases = next;
        }
        return phrases;
    }

    /** Who a thing belongs to: "the army" of "the army's shells". */
    List<Phrase> ownersOf(Phrase phrase) {
        return owners(phrase.head());
    }

    private List<Phrase> base(String name) {
        int token = predicate.token();
        return switch (name) {
            case "agent" -> agents();
            case "patient" -> patients();
            case "subject" -> subjects();
            case "self" -> List.of(Phrases.core(sentence, token));
            case "owner", "mod" -> step(token, name);
            case "case" -> words(sentence.children(token, "case"));
            case "governor" -> governor(sentence.token(token).head());
            case "is" -> predicateNominal();
            case "bare" -> predicate.oblique("");
            case "object" -> children(token, "obj");
            case "clause" -> predicate.complement() < 0 ? List.of() : words(List.of(predicate.complement()));
            case "before" -> before(token);
            case "or" -> words(alternatives(token));
            default -> oblique(name.replace('_', ' '));
        };
    }

    /** "regained control of Osgil from the rebels": the tree may hang what was taken from somebody on the thing taken. */
    private List<Phrase> oblique(String preposition) {
        List<Phrase> found = new ArrayList<>(predicate.oblique(preposition));
        if (!found.isEmpty() && predicate.form() == Predicate.Form.NOUN && !reached().isEmpty()) {
            // "airstrikes on Friday struck a school": nothing was struck by the day
            found.removeIf(phrase -> reading.is("time", phrase));
        }
        if (found.isEmpty() && predicate.form() == Predicate.Form.VERB && preposition.equals("from")) {
            for (Phrase patient : patients()) {
                found.addAll(prepositional(patient.head(), preposition));
                prepositional(patient.head(), "of").forEach(of -> found.addAll(prepositional(of.head(), preposition)));
            }
        }
        return found;
    }

    private List<Phrase> before(int token) {
        Token word = sentence.token(token);
        boolean stands = word.is("amod") && word.head() > token && sentence.token(word.head()).pos().isNominal();
        return stands ? List.of(Phrases.core(sentence, word.head())) : List.of();
    }

    private List<Integer> alternatives(int token) {
        List<Integer> verbs = new ArrayList<>();
        boolean joined = sentence.token(token).is("conj") && sentence.token(sentence.token(token).head()).tag().startsWith("VB");
        int first = joined ? sentence.token(token).head() : token;
        for (int verb : sentence.children(first, "conj")) {
            // "980 people killed and wounded", with one number for both
            boolean beside = verb == first + 2
                    && (sentence.token(first).is("acl") || sentence.token(verb).tag().equals("VBN") || sentence.token(first).tag().equals(sentence.token(verb).tag()));
            boolean or = sentence.hasChild(verb, "cc", cc -> beside || sentence.token(cc).lemma().equals("or"));
            if (or && (verb == token || first == token)) {
                verbs.add(verb == token ? first : verb);
            }
        }
        return verbs;
    }

    private List<Phrase> agents() {
        if (predicate.form() != Predicate.Form.NOUN) {
            return predicate.agents().isEmpty() && mayBeActive() ? predicate.patients() : predicate.agents();
        }
        Set<Phrase> all = new LinkedHashSet<>(predicate.agents());
        modifiers(predicate.token()).stream().filter(phrase -> reading.is("force", phrase)).forEach(all::add);
        return List.copyOf(all);
    }

    private List<Phrase> patients() {
        if (predicate.form() != Predicate.Form.VERB) {
            return predicate.patients().isEmpty() ? reached() : predicate.patients();
        }
        List<Phrase> mended = mends.patients(predicate);
        return !mended.isEmpty() ? mended : mayBeActive() ? List.of() : mends.withoutChained(mends.listed(mends.withoutParts(predicate.patients())));
    }

    /** "Airstrikes hit a school": what the deed's verb says that it reached. */
    private List<Phrase> reached() {
        int verb = reading.reaching(predicate.token());
        return verb >= 0 ? children(verb, "obj") : List.of();
    }

    /** "Forty rebels surrendered": taggers take the past tense for a participle, and the verb for a passive. */
    private boolean mayBeActive() {
        int verb = predicate.token();
        boolean marked = sentence.child(verb, "aux:pass") >= 0 || sentence.child(verb, "nsubj:pass") >= 0;
        boolean subject = sentence.hasChild(verb, "nsubj", child -> sentence.token(child).relation().equals("nsubj"));
        boolean read = predicate.form() == Predicate.Form.VERB && predicate.passive() && !marked && subject;
        return read && (!reading.classes().isTransitive(predicate.lemma()) || isAimed(verb));
    }

    /** "Soldiers shot at a car": they did it, though the verb has no object; "three men shot at a party" did not. */
    private boolean isAimed(int verb) {
        int at = verb + 1;
        int aim = at < sentence.size() && reading.classes().is("aiming", reading.lemma(at)) && sentence.token(at).is("case") ? sentence.token(at).head() : -1;
        boolean hung = aim > at && sentence.token(aim).is("obl") && sentence.token(aim).head() == verb;
        return hung && List.of("people", "vehicle", "pronoun").stream().anyMatch(kind -> reading.is(kind, reading.core(aim)));
    }

    /** Of a verb its grammatical subject; of a noun what it is said of. */
    private List<Phrase> subjects() {
        int token = predicate.token();
        Token word = sentence.token(token);
        List<Phrase> own = new ArrayList<>();
        sentence.children(token, "nsubj").forEach(child -> own.addAll(Phrases.conjuncts(sentence, child)));
        if (!own.isEmpty() || word.head() < 0) {
            return own;
        }
        if (predicate.form() == Predicate.Form.VERB) {
            return predicate.passive() ? predicate.patients() : predicate.agents();
        }
        Token head = sentence.token(word.head());
        if (head.pos().isNominal()) {
            return List.of(Phrases.core(sentence, word.head()));
        }
        List<Phrase> above = new ArrayList<>();
        sentence.children(word.head(), "nsubj").forEach(child -> above.addAll(Phrases.conjuncts(sentence, child)));
        boolean reduced = above.isEmpty() && head.is("acl") && head.head() >= 0;
        return reduced ? List.of(Phrases.core(sentence, head.head())) : above;
    }

    private List<Phrase> governor(int head) {
        if (head < 0) {
            return List.of();
        }
        return sentence.token(head).pos().isNominal() ? List.of(Phrases.core(sentence, head)) : words(List.of(head));
    }

    /** "the toll was more than 100": what the noun is said to be. */
    private List<Phrase> predicateNominal() {
        Token word = sentence.token(predicate.token());
        boolean copula = word.is("nsubj") && word.head() >= 0 && sentence.child(word.head(), "cop") >= 0;
        return copula ? List.of(Phrases.core(sentence, word.head())) : List.of();
    }

    private List<Phrase> step(int head, String name) {
        return switch (name) {
            case "owner" -> owners(head);
            case "mod" -> modifiers(head);
            case "object" -> children(head, "obj");
            case "agent" -> children(head, "nsubj");
            case "acl" -> words(sentence.children(head, "acl"));
            default -> prepositional(head, name.replace('_', ' '));
        };
    }

    private List<Phrase> owners(int head) {
        List<Phrase> found = new ArrayList<>();
        for (Phrase possessor : children(head, "nmod:poss")) {
            if (!reading.is("time", possessor)) {
                found.add(possessor);
            }
        }
        modifiers(head).stream().filter(phrase -> reading.is("force", phrase)).forEach(found::add);
        return found.isEmpty() ? prepositional(head, "of") : found;
    }

    private List<Phrase> modifiers(int head) {
        List<Phrase> found = new ArrayList<>();
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            if (child < head && (token.is("compound") || token.is("amod"))) {
                found.add(Phrases.core(sentence, child));
            }
        }
        return found;
    }

    private List<Phrase> prepositional(int head, String preposition) {
        List<Phrase> found = new ArrayList<>();
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            if ((token.is("nmod") || token.is("obl")) && caseOf(child).equals(preposition)) {
                found.addAll(Phrases.conjuncts(sentence, child));
            }
        }
        return found;
    }

    private String caseOf(int token) {
        StringBuilder words = new StringBuilder();
        for (int marker : sentence.children(token, "case")) {
            if (sentence.token(marker).pos() != Pos.PART) {
                words.append(words.length() == 0 ? "" : " ").append(sentence.token(marker).form().toLowerCase(Locale.ROOT));
            }
        }
        return words.toString();
    }

    private List<Phrase> children(int head, String relation) {
        List<Phrase> found = new ArrayList<>();
        sentence.children(head, relation).forEach(child -> found.addAll(Phrases.conjuncts(sentence, child)));
        return found;
    }

    private List<Phrase> words(List<Integer> tokens) {
        return tokens.stream().map(token -> sentence.phrase(token, token + 1, token)).toList();
    }
}
