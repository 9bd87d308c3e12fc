package org.dateline.extract.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Modality;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Climbs from a word to what governs it and tells whether it is denied, planned, possible or demanded. Reads {@code
 * en/modality.tsv}.
 */
final class Modalities {
    private static final String HOLDS = "holds";
    private static final String FAILS = "fails";

    private final Map<String, String> governors = new HashMap<>();
    /** Those of two words, by the first. */
    private final Map<String, Map<String, String>> governorsOfTwo = new HashMap<>();
    private final Map<String, Modality> modals = new HashMap<>();
    private final Map<String, Modality> marks = new HashMap<>();
    private final Set<String> negations = new HashSet<>();
    private final Map<String, Modality> backshifted = new HashMap<>();
    private final Set<String> likenings = new HashSet<>();
    private final Set<String> doings = new HashSet<>();
    private final Set<String> minds = new HashSet<>();
    private final Set<String> distances = new HashSet<>();
    private final Set<String> attempts = new HashSet<>();
    private final Set<String> turns = new HashSet<>();
    /** How many words before a verb its clause can open. */
    private static final int LIKENING = 6;
    private final Hearsay hearsay = new Hearsay(this);

    Modalities(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/modality.tsv").rows()) {
            String word = row.get("word");
            switch (row.get("kind")) {
                case "governor" -> govern(word, row.get("effect"));
                case "modal" -> modals.put(word, modality(row));
                case "mark" -> marks.put(word, modality(row));
                case "negation" -> negations.add(word);
                case "backshift" -> backshifted.put(word, modality(row));
                case "likening" -> likenings.add(word);
                case "mind" -> minds.add(word);
                case "doing" -> doings.add(word);
                case "attempt" -> attempts.add(word);
                case "turn" -> turns.add(word);
                case "distance" -> distances.add(word);
                default -> {
                    if (!hearsay.learn(row.get("kind"), word)) {
                        throw row.fault("kind", "no such kind: " + row.get("kind"));
                    }
                }
            }
        }
    }

    private void govern(String words, String effect) {
        int blank = words.indexOf(' ');
        if (blank < 0) {
            governors.put(words, effect);
        } else {
            governorsOfTwo.computeIfAbsent(words.substring(0, blank), first -> new HashMap<>()).put(words.substring(blank + 1), effect);
        }
    }

    private static Modality modality(Table.Row row) {
        try {
            return Modality.valueOf(row.get("effect"));
        } catch (IllegalArgumentException e) {
            throw row.fault("effect", "no such modality: " + row.get("effect"));
        }
    }

    /** What is said of reports that nouns of a sentence name. */
    Hearsay hearsay() {
        return hearsay;
    }

    /** What the sentence itself says of a word, without whoever says it. */
    record Local(boolean negated, boolean doubted, Modality modality) {}

    /**
     * Climbs from the word towards the root.
     *
     * @param boundary a token at which to stop, because it is the cue of the saying the word belongs to; -1 for none
     */
    Local of(Sentence s, int token, int boundary) {
        boolean negated = false;
        boolean countsNegation = true;
        Modality modality = s.text().stripTrailing().endsWith("?") ? Modality.HYPOTHETICAL : Modality.ACTUAL;
        if (isUnlike(s, token)) {
            return new Local(true, false, modality);
        }
        int node = token;
        int from = -1;
        for (int steps = 0; steps < s.size() && node >= 0 && node != boundary; steps++) {
            if (modality == Modality.ACTUAL) {
                modality = own(s, node, boundary);
            }
            negated ^= countsNegation && isNegated(s, node, from);
            if (hearsay.isContent(s, node)) {
                Hearsay.Verdict verdict = hearsay.of(s, s.token(node).head());
                return new Local(negated ^ verdict == Hearsay.Verdict.DENIED, verdict == Hearsay.Verdict.DOUBTED, modality);
            }
            if (hearsay.isDenied(s, node)) {
                return new Local(!negated, false, modality);
            }
            Step step = step(s, node, boundary);
            negated ^= countsNegation && step.negates;
            if (modality == Modality.ACTUAL) {
                modality = step.modality;
            }
            countsNegation &= step.carriesNegation;
            from = node;
            node = step.next == boundary ? -1 : step.next;
        }
        return new Local(negated, isKeptAtADistance(s, token), modality);
    }

    /** "The so-called corridor". */
    private boolean isKeptAtADistance(Sentence s, int token) {
        return s.hasChild(token, "amod", word -> distances.contains(s.token(word).form().toLowerCase(Locale.ROOT)));
    }

    /** "It's not like we are retreating": right before the clause, whatever the tree hangs it on. */
    private boolean isUnlike(Sentence s, int token) {
        for (int i = token - 1; i >= Math.max(1, token - LIKENING); i--) {
            if (s.token(i).pos() == Pos.PUNCT) {
                return false;
            }
            if (likenings.contains(lemma(s, i)) && s.token(i).tag().equals("IN")) {
                return negations.contains(lemma(s, i - 1)) || negations.contains(s.token(i - 1).form().toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    /** One step up: where to (-1 to stop), what the arc adds, and whether a negation above still bears on the word. */
    private record Step(int next, boolean negates, Modality modality, boolean carriesNegation) {
        static final Step STOP = new Step(-1, false, Modality.ACTUAL, false);
    }

    private Step step(Sentence s, int node, int boundary) {
        Token word = s.token(node);
        int head = word.head();
        if (head < 0) {
            return Step.STOP;
        }
        String effect = effect(s, head);
        boolean infinitive = s.hasChild(node, "mark", mark -> s.token(mark).tag().equals("TO"));
        if (infinitive && isPerfect(s, node)) {
            return Step.STOP;
        }
        if (head == boundary) {
            // "is believed to be" states a fact, "told them to leave" and "said the aim was to leave" do not
            boolean passive = s.token(head).is("acl") || Speakers.isPassive(s, head);
            return infinitive && !passive ? new Step(-1, false, Modality.PLANNED, false) : Step.STOP;
        }
        boolean governable = word.is("xcomp") || word.is("ccomp") || word.relation().equals("acl");
        if (infinitive && (governable || word.is("advcl") || word.is("dep"))) {
            return governed(s, head, effect);
        }
        if (governable && effect != null) {
            return HOLDS.equals(effect) || FAILS.equals(effect) ? governed(s, head, effect) : Step.STOP;
        }
        if (word.is("xcomp")) {
            return new Step(head, false, Modality.ACTUAL, true);
        }
        if (word.is("advcl") && isOutcome(s, node)) {
            return new Step(s.token(head).head(), false, Modality.ACTUAL, false);
        }
        if (word.is("advcl") && word.tag().equals("VBG") || word.is("csubj") || word.is("dep") && word.tag().equals("VBG")) {
            return new Step(head, false, Modality.ACTUAL, false);
        }
        boolean likened = word.is("advcl") && s.hasChild(node, "mark", mark -> likenings.contains(lemma(s, mark)));
        if (likened && isNegated(s, head)) {
            return new Step(head, true, Modality.ACTUAL, false);
        }
        if (word.is("conj")) {
            return conjunct(s, node, head);
        }
        return word.pos() == Pos.NOUN || word.pos() == Pos.PROPN ? noun(s, node, head, effect) : Step.STOP;
    }

    /** "tried to storm the town, losing 300 men": what came of an attempt that was made, behind its comma. */
    private boolean isOutcome(Sentence s, int participle) {
        int attempted = s.token(participle).head();
        int verb = s.token(attempted).is("xcomp") ? s.token(attempted).head() : -1;
        boolean tried = verb >= 0 && attempts.contains(lemma(s, verb)) && s.token(verb).tag().equals("VBD");
        return tried && participle > attempted && s.token(participle).tag().equals("VBG") && s.token(participle - 1).form().equals(",");
    }

    /** "denied bombing the school, although 12 died there": whether the word opens what is held against what stands before its comma. */
    boolean isTurn(Sentence s, int token) {
        return token > 0 && s.token(token - 1).form().equals(",") && turns.contains(s.token(token).form().toLowerCase(Locale.ROOT));
    }

    /** "declined to confirm", "refused to say": what the verb names was not done. */
    boolean isFailed(Sentence s, int verb) {
        int head = s.token(verb).is("xcomp") ? s.token(verb).head() : -1;
        return head >= 0 && FAILS.equals(effect(s, head));
    }

    /** "If police are found to have fired": nobody has found it yet. */
    boolean isSupposed(Sentence s, int verb) {
        return s.hasChild(verb, "mark", mark -> marks.containsKey(s.token(mark).form().toLowerCase(Locale.ROOT)));
    }

    /** Whether the verb tells what somebody means to do: "they plan to attack". */
    boolean isOfMind(Sentence s, int verb) {
        return minds.contains(lemma(s, verb)) && s.child(verb, "xcomp") >= 0;
    }

    /** "Called the reports fabricated", "called the shooting a massacre": whatever else the verb may ask for, here it asks for nothing. */
    boolean onlyCalls(Sentence s, int verb) {
        return hearsay.callsUntrue(s, verb) || isNaming(s, verb);
    }

    /** "Called the shooting a massacre": what something is called, and nothing that is asked for. */
    private static boolean isNaming(Sentence s, int verb) {
        int thing = Math.max(s.child(verb, "obj"), s.child(verb, "iobj"));
        return thing > verb && s.token(verb).tag().startsWith("VB")
                && s.hasChild(verb, "xcomp", name -> name > thing && s.token(name).pos().isNominal() && s.child(name, "mark") < 0);
    }

    /** What a governor does; "plead guilty" other than "plead". */
    private String effect(Sentence s, int head) {
        if (isNaming(s, head)) {
            return null;
        }
        String word = lemma(s, head);
        Map<String, String> pairs = governorsOfTwo.get(word);
        for (int child : pairs == null ? List.<Integer>of() : s.children(head)) {
            String two = pairs.get(lemma(s, child));
            if (two != null) {
                return two;
            }
        }
        return governors.get(word);
    }

    /** "to have captured": what a perfect infinitive tells has been done. */
    private static boolean isPerfect(Sentence s, int node) {
        return s.hasChild(node, "aux", aux -> lemma(s, aux).equals("have"));
    }

    private Step governed(Sentence s, int head, String effect) {
        if (HOLDS.equals(effect)) {
            return new Step(head, false, Modality.ACTUAL, true);
        }
        if (FAILS.equals(effect)) {
            return new Step(head, true, Modality.ACTUAL, true);
        }
        // "if the army were to attack"
        Modality above = effect == null ? own(s, head, -1) : Modality.ACTUAL;
        Modality modality = above == Modality.HYPOTHETICAL ? above : effect == null ? Modality.PLANNED : Modality.valueOf(effect);
        // "has no plans to attack", "did not intend to attack"
        return new Step(-1, modality == Modality.PLANNED && isNegated(s, head), modality, false);
    }

    private Step conjunct(Sentence s, int node, int head) {
        boolean ownSubject = s.child(node, "nsubj") >= 0;
        boolean ownHelp = s.child(node, "aux") >= 0;
        if (ownSubject || ownHelp) {
            Token governor = s.token(head);
            boolean complement = governor.is("ccomp") || governor.is("xcomp") || governor.is("advcl");
            return complement ? new Step(governor.head(), false, Modality.ACTUAL, false) : Step.STOP;
        }
        return new Step(head, false, Modality.ACTUAL, false);
    }

    private Step noun(Sentence s, int node, int head, String effect) {
        Token word = s.token(node);
        if (word.is("obj") || word.is("nsubj:pass")) {
            if (effect == null || HOLDS.equals(effect)) {
                // "has not condemned the attack" does not deny it
                return new Step(head, false, Modality.ACTUAL, effect != null || !word.is("obj") || !isDefinite(s, node) || doings.contains(lemma(s, head)));
            }
            return FAILS.equals(effect)
                    ? new Step(head, true, Modality.ACTUAL, true)
                    : new Step(-1, false, Modality.valueOf(effect), false);
        }
        if (word.is("nsubj")) {
            return new Step(head, false, Modality.ACTUAL, false);
        }
        // "would be to destroy it in such an atrocity", "could die in air strikes", but "will mourn the dead of the attack"
        if (word.is("obl") && s.hasChild(node, "case", mark -> lemma(s, mark).equals("in")) && isIndefinite(s, node)) {
            return new Step(head, false, Modality.ACTUAL, false);
        }
        boolean modified = word.is("nmod") || word.is("obl") || word.is("compound");
        if (modified && effect != null && !HOLDS.equals(effect) && !FAILS.equals(effect)) {
            return new Step(-1, false, Modality.valueOf(effect), false);
        }
        return Step.STOP;
    }

    /** No "the", no owner and no name. */
    private static boolean isIndefinite(Sentence s, int noun) {
        return s.token(noun).pos() == Pos.NOUN && s.child(noun, "nmod:poss") < 0 && s.children(noun, "det").stream()
                .allMatch(det -> lemma(s, det).equals("a") || lemma(s, det).equals("an") || s.token(det).tag().equals("PDT"));
    }

    private static boolean isDefinite(Sentence s, int noun) {
        return s.hasChild(noun, "det", det -> lemma(s, det).equals("the"));
    }

    private Modality own(Sentence s, int node, int boundary) {
        // "said troops would be sent": the will of a saying in the past
        boolean toldThen = boundary >= 0 && (s.token(boundary).tag().equals("VBD") || s.token(boundary).tag().equals("VBN"));
        for (int child : s.children(node)) {
            Token token = s.token(child);
            String form = token.form().toLowerCase(Locale.ROOT);
            // the tagger takes a May for a modal now and then
            boolean modal = token.tag().equals("MD") && !token.is("conj");
            if (toldThen && modal && backshifted.containsKey(form) && !isConditional(s, node)) {
                return backshifted.get(form);
            }
            if (modal && modals.containsKey(form)) {
                return modals.get(form);
            }
            if (token.is("mark") && marks.containsKey(form)) {
                return marks.get(form);
            }
        }
        return Modality.ACTUAL;
    }

    private boolean isConditional(Sentence s, int node) {
        return s.children(node, "advcl").stream()
                .flatMap(clause -> s.children(clause, "mark").stream())
                .anyMatch(mark -> marks.containsKey(s.token(mark).form().toLowerCase(Locale.ROOT)));
    }

    /** Whether the word, or its subject, carries a negation of its own. */
    boolean isNegated(Sentence s, int node) {
        return isNegated(s, node, -1);
    }

    /** The same; the subject {@code counted} has had its say: "no arrests were made" is one negation. */
    private boolean isNegated(Sentence s, int node, int counted) {
        for (int child : s.children(node)) {
            Token token = s.token(child);
            boolean nor = token.is("cc") && child < node && isNegation(token);
            boolean marker = nor || token.is("advmod") || token.is("det") || token.is("neg") || token.is("case") || token.is("mark") || token.is("cc:preconj");
            // "no fewer than 20", "no later than Sunday"
            boolean least = marker && child + 1 < s.size() && s.token(child + 1).tag().endsWith("R") && s.token(child + 1).tag().length() == 3;
            if (least && token.tag().equals("DT")) {
                continue;
            }
            boolean subject = child != counted && token.is("nsubj") && s.token(node).pos() != Pos.NOUN;
            if (marker && isNegation(token) || subject && (isNegation(token) || isNegated(s, child))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegation(Token token) {
        return negations.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private static String lemma(Sentence s, int node) {
        return s.token(node).lemma().toLowerCase(Locale.ROOT);
    }
}
