package org.dateline.extract.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds the subject of a verb or predicate, also where the tree leaves it to be understood. */
final class Subjects {
    private static final int DEPTH = 6;

    private final Map<String, Set<String>> asking;

    /**
     * @param asking verbs after which whoever a preposition leads in is to do what follows, with those prepositions: "called on
     *     the rebels to withdraw"
     */
    Subjects(Map<String, Set<String>> asking) {
        this.asking = asking;
    }

    /** Heads of the subject phrases, conjuncts included; empty when there are none or they cannot be told. */
    List<Integer> of(Sentence sentence, int verb) {
        return of(sentence, verb, DEPTH);
    }

    private List<Integer> of(Sentence sentence, int verb, int depth) {
        if (depth == 0 || verb < 0) {
            return List.of();
        }
        List<Integer> own = new ArrayList<>();
        for (int subject : sentence.children(verb, "nsubj")) {
            if (isRelativePronoun(sentence.token(subject))) {
                int noun = relativised(sentence, verb);
                own.add(noun >= 0 ? noun : subject);
            } else {
                own.addAll(Phrases.members(sentence, subject));
            }
        }
        return own.isEmpty() ? understood(sentence, verb, depth - 1) : own;
    }

    private List<Integer> understood(Sentence sentence, int verb, int depth) {
        Token token = sentence.token(verb);
        int head = token.head();
        if (head < 0) {
            return List.of();
        }
        if (token.is("acl:relcl")) {
            return Phrases.members(sentence, head);
        }
        if (token.is("acl")) {
            boolean infinitive = isInfinitive(sentence, verb);
            // "the rebels' claim of capturing Osgil", "a rebel claim to have captured Osgil"
            boolean told = infinitive || isMarked(sentence, verb, "of");
            int possessor = told ? ownerOf(sentence, head, infinitive) : -1;
            return possessor >= 0 ? List.of(possessor) : infinitive ? owner(sentence, head, depth) : Phrases.members(sentence, head);
        }
        if (token.is("xcomp")) {
            int asked = asked(sentence, head, verb);
            int causee = asked >= 0 ? asked : sentence.child(head, "obj");
            return causee >= 0 ? Phrases.members(sentence, causee) : of(sentence, head, depth);
        }
        boolean participle = token.is("advcl") && sentence.children(verb, "nsubj").isEmpty();
        // "accused the army of shelling", "stopped the rebels from leaving": whom it is said of does it
        int object = sentence.child(head, "obj");
        boolean perfect = sentence.hasChild(verb, "aux", aux -> sentence.token(aux).tag().equals("VBG"));
        if (participle && object >= 0 && object < verb && (token.tag().equals("VBG") || perfect) && isMarked(sentence, verb, "of", "from")) {
            return Phrases.members(sentence, object);
        }
        // "accused the army of shelling a village, killing five": what follows from it is done by the same
        int accused = participle && token.tag().equals("VBG") ? accusedOf(sentence, head, verb) : -1;
        if (accused >= 0) {
            return of(sentence, accused, depth);
        }
        // "have been reported killed"
        boolean reported = token.tag().equals("VBN") && (token.is("dep") || token.is("ccomp") || token.is("advcl"))
                && head == verb - 1 && sentence.child(head, "aux:pass") >= 0;
        boolean looseParticiple = token.is("dep") && token.tag().equals("VBG");
        if (token.is("conj") && sentence.token(head).pos() != Pos.NOUN || participle || looseParticiple || reported) {
            return of(sentence, participle || looseParticiple ? sentence.clauseOf(verb) : head, depth);
        }
        // "a bombing that the monitor said killed 32": the clause under the cue of a relative clause
        if (token.is("ccomp") && sentence.token(head).is("acl:relcl")) {
            return Phrases.members(sentence, sentence.token(head).head());
        }
        return List.of();
    }

    /** The participle of which the verb's object is accused, standing before another one; -1 when there is none. */
    private static int accusedOf(Sentence sentence, int verb, int participle) {
        return sentence.children(verb, "advcl").stream()
                .filter(other -> other < participle && sentence.token(other).tag().equals("VBG") && sentence.child(verb, "obj") < other
                        && isMarked(sentence, other, "of"))
                .findFirst()
                .orElse(-1);
    }

    /** Whom the verb above asks, by a preposition, to do what the infinitive says; -1 when it asks nobody so. */
    private int asked(Sentence sentence, int verb, int infinitive) {
        Set<String> prepositions = asking.getOrDefault(sentence.token(verb).lemma().toLowerCase(Locale.ROOT), Set.of());
        for (int child : sentence.children(verb, "obl")) {
            boolean by = sentence.hasChild(child, "case", marker -> prepositions.contains(sentence.token(marker).lemma()));
            if (by && child > verb && child < infinitive) {
                return child;
            }
        }
        return -1;
    }

    /** Who owns the effort named by a noun with an infinitive: "its drive to retake", "launched a campaign to retake". */
    private List<Integer> owner(Sentence sentence, int noun, int depth) {
        int head = sentence.token(noun).head();
        return head >= 0 && sentence.token(head).pos() == Pos.VERB ? of(sentence, head, depth) : List.of();
    }

    private static int byPhrase(Sentence sentence, int noun) {
        return sentence.children(noun, "nmod").stream().filter(child -> Phrases.preposition(sentence, child).equals("by")).findFirst().orElse(-1);
    }

    /** Whose a noun is; before an infinitive also by a bare noun: "a rebel bid to take the town". -1 when nobody's. */
    private static int ownerOf(Sentence sentence, int noun, boolean bare) {
        int possessor = sentence.child(noun, "nmod:poss");
        // "an attempt by rebels to take the town"
        int by = possessor < 0 && bare ? byPhrase(sentence, noun) : -1;
        return by >= 0 ? by : possessor < 0 && bare ? sentence.child(noun, "compound") : possessor;
    }

    private static boolean isMarked(Sentence sentence, int verb, String... markers) {
        return sentence.children(verb).stream()
                .map(sentence::token)
                .anyMatch(child -> (child.is("mark") || child.is("case")) && List.of(markers).contains(child.lemma()));
    }

    static boolean isInfinitive(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VB")
                && sentence.hasChild(verb, "mark", mark -> sentence.token(mark).tag().equals("TO"));
    }

    static boolean isRelativePronoun(Token token) {
        return token.tag().equals("WDT") || token.tag().equals("WP");
    }

    /** The noun that a relative clause around the verb describes; -1 when it stands in none. */
    static int relativised(Sentence sentence, int verb) {
        int node = verb;
        for (int i = 0; i < DEPTH && node >= 0; i++) {
            if (sentence.token(node).is("acl:relcl")) {
                return withoutMatter(sentence, node);
            }
            node = sentence.token(node).is("conj") || sentence.token(node).is("ccomp") ? sentence.token(node).head() : -1;
        }
        return -1;
    }

    /** Whom "who" takes up: in "prisoners of war who were shot" no war, a noun in the singular without an article. */
    private static int withoutMatter(Sentence sentence, int clause) {
        int noun = sentence.token(clause).head();
        Token token = sentence.token(noun);
        boolean who = sentence.hasChild(clause, "nsubj", subject -> sentence.token(subject).tag().equals("WP"));
        boolean bare = token.is("nmod") && token.tag().equals("NN") && sentence.child(noun, "det") < 0 && sentence.child(noun, "nummod") < 0;
        return who && bare && sentence.hasChild(noun, "case", of -> sentence.token(of).tag().equals("IN")) ? token.head() : noun;
    }
}
