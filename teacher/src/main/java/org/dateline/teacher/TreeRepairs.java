package org.dateline.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Pos;
import org.dateline.model.Token;

/**
 * Mends faults that the parser makes often in news sentences and that would cost whole claims. Each repair only fires on a
 * tree that cannot be right.
 */
final class TreeRepairs {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final List<Token> tokens;

    private TreeRepairs(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same tokens with a mended tree. */
    static List<Token> mend(List<Token> tokens) {
        TreeRepairs repairs = new TreeRepairs(tokens);
        repairs.unseatPunctuation();
        repairs.liftFiniteModifiers();
        repairs.closeParticiples();
        repairs.liftDependentVerbs();
        repairs.openClauses();
        repairs.closeRelatives();
        return repairs.tokens;
    }

    /** A quotation mark as the root, or above words: its first verb, or else first child, takes its place. */
    private void unseatPunctuation() {
        for (int i = 0; i < tokens.size(); i++) {
            List<Integer> children = children(i);
            if (tokens.get(i).pos() != Pos.PUNCT || children.isEmpty()) {
                continue;
            }
            int heir = children.stream()
                    .filter(child -> tokens.get(child).pos() == Pos.VERB)
                    .findFirst()
                    .orElse(children.stream().filter(child -> tokens.get(child).pos() != Pos.PUNCT).findFirst().orElse(children.get(0)));
            attach(heir, tokens.get(i).head(), tokens.get(i).head() < 0 ? "root" : tokens.get(i).relation());
            for (int child : children) {
                if (child != heir) {
                    attach(child, heir, tokens.get(child).relation());
                }
            }
            attach(i, heir, "punct");
        }
    }

    /** "an opposition watchdog, X, said clashes were occurring" with "said" below "clashes": it governs the clause. */
    private void liftFiniteModifiers() {
        for (int i = 0; i < tokens.size(); i++) {
            Token verb = tokens.get(i);
            if (!FINITE.contains(verb.tag()) || !verb.relation().equals("amod") || verb.head() < 0) {
                continue;
            }
            Token noun = tokens.get(verb.head());
            if (!noun.is("nsubj") || noun.head() < 0 || verb.head() < i) {
                continue;
            }
            int clause = noun.head();
            Token governed = tokens.get(clause);
            attach(i, governed.head(), governed.head() < 0 ? "root" : "parataxis");
            attach(clause, i, "ccomp");
            int subject = nominalBefore(i);
            if (subject >= 0) {
                attach(subject, i, "nsubj");
            }
        }
    }

    /** "Images released by X showed 600 craters" with "released" as the verb: the participle describes its subject. */
    private void closeParticiples() {
        for (int i = 2; i < tokens.size(); i++) {
            Token verb = tokens.get(i);
            int head = verb.head();
            boolean loose = FINITE.contains(verb.tag()) && verb.relation().equals("dep") && head >= 0 && head < i;
            if (!loose || !tokens.get(head).tag().equals("VBN") || children(head).stream().anyMatch(child -> tokens.get(child).is("aux"))) {
                continue;
            }
            int subject = children(head).stream().filter(child -> tokens.get(child).is("nsubj") && child < head).findFirst().orElse(-1);
            boolean own = children(i).stream().anyMatch(child -> tokens.get(child).is("nsubj"));
            if (subject >= 0 && subject == head - 1 && !own) {
                int above = tokens.get(head).head();
                String relation = tokens.get(head).relation();
                attach(i, above, relation);
                attach(subject, i, "nsubj");
                attach(head, subject, "acl");
            }
        }
    }

    /** "Images released by X showed 600 craters" with "showed" below "Images": the noun is the verb's subject. */
    private void liftDependentVerbs() {
        for (int i = 0; i < tokens.size(); i++) {
            Token verb = tokens.get(i);
            int noun = verb.head();
            int position = i;
            if (!FINITE.contains(verb.tag()) || !verb.relation().equals("dep") || noun < 0 || noun > i || !tokens.get(noun).pos().isNominal()) {
                continue;
            }
            List<Integer> subjects = children(i).stream().filter(child -> tokens.get(child).is("nsubj")).toList();
            if (tokens.get(noun).is("nsubj") || subjects.stream().anyMatch(subject -> subject < position)) {
                continue;
            }
            while (isInPhrase(noun) && tokens.get(noun).head() >= 0 && tokens.get(noun).head() < noun) {
                noun = tokens.get(noun).head();
            }
            attach(i, tokens.get(noun).head(), tokens.get(noun).head() < 0 ? "root" : "parataxis");
            attach(noun, i, "nsubj");
            subjects.forEach(subject -> attach(subject, position, "obj"));
        }
    }

    /** Whether a noun hangs on a preposition, or the word is no noun: then the subject stands above it. */
    private boolean isInPhrase(int node) {
        boolean governed = children(node).stream().anyMatch(child -> tokens.get(child).is("case") && child < node);
        return governed || !tokens.get(node).pos().isNominal();
    }

    /** "denied troops had taken control" with "troops" as the object: the noun is the subject of a clause. */
    private void openClauses() {
        for (int object = 1; object < tokens.size(); object++) {
            Token noun = tokens.get(object);
            if (!noun.relation().equals("obj") || noun.head() < 0 || noun.head() > object) {
                continue;
            }
            int verb = verbAfter(object);
            if (verb >= 0 && !isUnder(verb, object) && !isUnder(object, verb) && !tokens.get(verb).is("conj")) {
                int governor = noun.head();
                attach(object, verb, hasPassive(verb) ? "nsubj:pass" : "nsubj");
                attach(verb, governor, "ccomp");
            }
        }
    }

    /** "retook the positions they seized" as two sentences: the second describes the noun it follows without a pause. */
    private void closeRelatives() {
        for (int verb = 2; verb < tokens.size(); verb++) {
            Token word = tokens.get(verb);
            if (word.pos() != Pos.VERB || !word.is("parataxis") && !word.is("dep") || word.head() < 0 || word.head() > verb) {
                continue;
            }
            int subject = children(verb).stream().filter(child -> tokens.get(child).is("nsubj")).findFirst().orElse(-1);
            boolean pronoun = subject > 0 && subject < verb && tokens.get(subject).tag().equals("PRP");
            if (pronoun && tokens.get(subject - 1).pos().isNominal() && tokens.get(subject - 1).is("obj")) {
                attach(verb, subject - 1, "acl:relcl");
            }
        }
    }

    /** The finite verb, with its auxiliaries, that follows a noun phrase at once; -1 when something else does. */
    private int verbAfter(int noun) {
        int next = noun + 1;
        boolean helped = false;
        while (next < tokens.size() && (tokens.get(next).pos() == Pos.AUX || helped && tokens.get(next).pos() == Pos.ADV || tokens.get(next).tag().equals("MD"))) {
            helped |= tokens.get(next).pos() == Pos.AUX;
            next++;
        }
        int before = next - 1;
        if (helped && tokens.get(before).is("cop") && tokens.get(before).head() > before) {
            return tokens.get(before).head();
        }
        if (next >= tokens.size() || !tokens.get(next).relation().equals("dep")) {
            return -1;
        }
        return helped || FINITE.contains(tokens.get(next).tag()) ? next : -1;
    }

    private boolean hasPassive(int verb) {
        return children(verb).stream().anyMatch(child -> tokens.get(child).relation().equals("aux:pass"));
    }

    /** The highest noun whose phrase ends right before a position, commas left out; -1 when there is none. */
    private int nominalBefore(int position) {
        int last = position - 1;
        while (last >= 0 && tokens.get(last).pos() == Pos.PUNCT) {
            last--;
        }
        int best = -1;
        for (int node = last, steps = 0; node >= 0 && steps < tokens.size(); node = tokens.get(node).head(), steps++) {
            if (tokens.get(node).pos().isNominal() && node < position && tokens.get(node).head() != position) {
                best = node;
            }
            if (tokens.get(node).pos() == Pos.VERB || tokens.get(node).is("conj") || tokens.get(node).is("parataxis")) {
                break;
            }
        }
        return best;
    }

    private boolean isUnder(int node, int ancestor) {
        for (int n = node, steps = 0; n >= 0 && steps <= tokens.size(); n = tokens.get(n).head(), steps++) {
            if (n == ancestor) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> children(int head) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == head) {
                found.add(i);
            }
        }
        return found;
    }

    private void attach(int node, int head, String relation) {
        // never close a circle: a word that would hang below itself keeps its place
        if (head >= 0 && isUnder(head, node)) {
            return;
        }
        Token t = tokens.get(node);
        tokens.set(node, new Token(t.span(), t.form(), t.lemma(), t.pos(), t.tag(), head, relation, t.name()));
    }
}
