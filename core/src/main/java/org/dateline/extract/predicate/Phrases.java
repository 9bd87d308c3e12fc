package org.dateline.extract.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Cuts noun phrases out of a dependency tree. */
public final class Phrases {
    private static final Set<String> INSIDE = Set.of("det", "amod", "compound", "nummod", "flat", "fixed", "nmod:poss", "goeswith", "det:predet");

    private Phrases() {}

    /**
     * The noun phrase around a head without relative clauses, appositions, conjuncts and most prepositional phrases: "more
     * than 60 people", "the city of Osgil", "President Ana Reyes's troops". An of-phrase belongs to it.
     */
    public static Phrase core(Sentence sentence, int head) {
        boolean[] inside = new boolean[sentence.size()];
        mark(sentence, head, inside, true);
        return around(sentence, head, inside);
    }

    /** The same with every prepositional phrase: "a commander with one of the groups". */
    public static Phrase wide(Sentence sentence, int head) {
        boolean[] inside = new boolean[sentence.size()];
        markWide(sentence, head, inside);
        return around(sentence, head, inside);
    }

    /** The core phrases of a head and of the nouns coordinated with it, in text order. */
    public static List<Phrase> conjuncts(Sentence sentence, int head) {
        List<Phrase> phrases = new ArrayList<>();
        for (int member : members(sentence, head)) {
            phrases.add(core(sentence, member));
        }
        return phrases;
    }

    /** A head and the nominal heads coordinated with it, in text order. */
    static List<Integer> members(Sentence sentence, int head) {
        List<Integer> members = new ArrayList<>();
        members.add(head);
        for (int i = 0; i < members.size(); i++) {
            for (int conjunct : sentence.children(members.get(i), "conj")) {
                boolean clause = sentence.child(conjunct, "nsubj") >= 0 || sentence.child(conjunct, "cop") >= 0;
                if (sentence.token(conjunct).pos().isNominal() && !clause && !members.contains(conjunct)) {
                    members.add(conjunct);
                }
            }
        }
        return members;
    }

    /** The words of the prepositions that govern a phrase, lower case; empty when there are none. */
    static String preposition(Sentence sentence, int head) {
        StringBuilder words = new StringBuilder();
        for (int marker : sentence.children(head, "case")) {
            if (sentence.token(marker).pos() == Pos.PART) {
                continue;
            }
            append(words, sentence.token(marker).form());
            for (int more : sentence.children(marker)) {
                append(words, sentence.token(more).form());
            }
        }
        return words.toString();
    }

    private static void append(StringBuilder words, String form) {
        if (words.length() > 0) {
            words.append(' ');
        }
        words.append(form.toLowerCase(java.util.Locale.ROOT));
    }

    private static void mark(Sentence sentence, int node, boolean[] inside, boolean quantity) {
        inside[node] = true;
        for (int child : sentence.children(node)) {
            Token token = sentence.token(child);
            boolean possessive = token.is("case") && token.pos() == Pos.PART;
            boolean degree = token.is("advmod") && quantity && child < node && numeric(sentence, child, node);
            boolean ofPhrase = token.is("nmod") && preposition(sentence, child).equals("of");
            // "the internationally recognised government"
            degree |= token.is("advmod") && child == node - 1 && sentence.token(node).is("amod");
            if (child > node && token.is("amod") && sentence.child(child, "obl") > child) {
                markTrailing(sentence, child, inside);
            } else if (INSIDE.contains(token.relation()) || token.is("flat") || possessive || degree || ofPhrase) {
                mark(sentence, child, inside, quantity);
                if (ofPhrase) {
                    sentence.children(child, "case").forEach(marker -> inside[marker] = true);
                }
            }
        }
    }

    /** "about", "more than" before a number: part of how many. */
    private static boolean numeric(Sentence sentence, int adverb, int node) {
        if (sentence.token(node).pos() == Pos.NUM) {
            return true;
        }
        for (int i = adverb + 1; i <= node; i++) {
            if (sentence.token(i).pos() == Pos.NUM) {
                return true;
            }
        }
        return false;
    }

    /** "forces loyal to General Ana Reyes": an adjective behind its noun, with what it is about. */
    private static void markTrailing(Sentence sentence, int adjective, boolean[] inside) {
        inside[adjective] = true;
        for (int about : sentence.children(adjective, "obl")) {
            sentence.children(about, "case").forEach(marker -> inside[marker] = true);
            mark(sentence, about, inside, true);
        }
    }

    private static void markWide(Sentence sentence, int node, boolean[] inside) {
        mark(sentence, node, inside, true);
        for (int child : sentence.children(node)) {
            if (sentence.token(child).is("nmod")) {
                sentence.children(child, "case").forEach(marker -> {
                    inside[marker] = true;
                    sentence.children(marker).forEach(more -> inside[more] = true);
                });
                markWide(sentence, child, inside);
            }
        }
    }

    private static Phrase around(Sentence sentence, int head, boolean[] inside) {
        int first = head;
        while (first > 0 && inside[first - 1]) {
            first--;
        }
        int last = head + 1;
        while (last < sentence.size() && inside[last]) {
            last++;
        }
        return sentence.phrase(first, last, head);
    }
}
