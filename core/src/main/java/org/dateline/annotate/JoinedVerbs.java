package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.learnt.Analysis;

/**
 * Second verbs that a parser hangs on an object, as if they told of it: "killed two rebels and detained nine others", "killing a
 * woman and her son and injuring five". What "and" joins to the first verb hangs on it, and has the same subject.
 */
final class JoinedVerbs {
    private static final String GERUND = "VBG";
    private static final Set<String> LOOSE = Set.of("dep", "ccomp");
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "VB");
    private static final Set<String> OPENING = Set.of("DT", "CD", "PDT");

    private JoinedVerbs() {}

    /** Sets such trees right, in place; {@code forms} are the words. */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        for (int t = 1; t < forms.length; t++) {
            String tag = analysis.tags()[t];
            if (PRESENT.contains(tag)) {
                mendHeadline(analysis, t);
            } else if (tag.equals("CD")) {
                mendNumber(analysis, t);
                joinNumber(analysis, t);
            } else if (tag.equals(GERUND)) {
                mendGerund(analysis, t);
            } else if (PARTICIPLES.contains(tag) && analysis.labels()[t].equals("amod") && analysis.tags()[t - 1].equals("CC")) {
                mendParticiple(analysis, forms, t, words);
            }
        }
    }

    /** "Drone kills one, injures four": a second verb behind a comma has the first one's subject. */
    private static void mendHeadline(Analysis analysis, int t) {
        putHeadingBefore(analysis, t);
        int first = analysis.heads()[t];
        boolean loose = LOOSE.contains(analysis.labels()[t]) && first >= 0 && first < t - 1 && analysis.tags()[t - 1].equals(",");
        boolean same = loose && (analysis.tags()[first].equals(analysis.tags()[t]) || analysis.tags()[first].equals("VBP") && analysis.tags()[t].equals("VB"));
        if (same && Trees.child(analysis, first, "nsubj") >= 0 && Trees.child(analysis, t, "nsubj") < 0) {
            analysis.labels()[t] = "conj";
        }
    }

    /** "Arvenia: gunmen kill 17, abduct dozens": what stands before a colon does nothing behind it, and the second verb goes on from the first. */
    private static void putHeadingBefore(Analysis analysis, int t) {
        boolean heads = t > 3 && analysis.tags()[1].equals(":") && analysis.heads()[0] == t && analysis.labels()[0].equals("nsubj");
        for (int first = 2; heads && first < t; first++) {
            boolean told = analysis.tags()[first].equals(analysis.tags()[t]) && analysis.labels()[first].equals("parataxis") && analysis.heads()[first] == 0;
            if (told && Trees.child(analysis, first, "nsubj") > 1) {
                analysis.heads()[first] = analysis.heads()[t];
                analysis.labels()[first] = analysis.labels()[t];
                analysis.heads()[t] = first;
                analysis.labels()[t] = "conj";
                analysis.heads()[0] = first;
                analysis.labels()[0] = "dislocated";
                return;
            }
        }
    }

    /**
     * "killed 129 civilians and injured 588", "kill six, injure 22", "shot down 63 of 98 drones": a number right behind a verb, or its
     * particle, is its object, whatever else it is taken for.
     */
    private static void mendNumber(Analysis analysis, int t) {
        String label = analysis.labels()[t];
        boolean verb = analysis.tags()[t - 1].startsWith("VB");
        boolean governed = label.equals("xcomp") && analysis.heads()[t] == t - 1 && verb;
        boolean loose = label.equals("dep") && analysis.heads()[t] > t + 1 && verb && analysis.tags()[t + 1].equals(",");
        int particle = label.equals("obl:npmod") && analysis.heads()[t] == t - 1 && analysis.tags()[t - 1].startsWith("R") ? analysis.heads()[t - 1] : -1;
        boolean behind = particle == t - 2 && particle >= 0 && analysis.tags()[particle].startsWith("VB");
        if (governed || loose || behind) {
            analysis.heads()[t] = behind ? particle : t - 1;
            analysis.labels()[t] = "obj";
        }
    }

    /** "killed 12 on Wednesday and another nine | on Thursday": no number is joined to a verb; it is joined to the verb's object. */
    private static void joinNumber(Analysis analysis, int t) {
        // "left two dead and six | wounded": those are not joined to the two
        boolean ends = t + 1 == analysis.tags().length || Set.of("IN", ",", ".").contains(analysis.tags()[t + 1]);
        int verb = ends && analysis.labels()[t].equals("conj") ? analysis.heads()[t] : -1;
        int object = -1;
        for (int i = verb + 1; verb >= 0 && analysis.tags()[verb].startsWith("VB") && i < t; i++) {
            object = analysis.heads()[i] == verb && analysis.labels()[i].equals("obj") ? i : object;
        }
        if (object > verb && Trees.child(analysis, t, "cc") > object) {
            analysis.heads()[t] = object;
        }
    }

    /** "and detained nine others": a modifier would not stand before the number, or the article. */
    private static void mendParticiple(Analysis analysis, String[] forms, int t, GrammarWords words) {
        int noun = analysis.heads()[t];
        int first = noun > t && opens(analysis, forms, t + 1, words) && analysis.labels()[noun].equals("conj") ? analysis.heads()[noun] : -1;
        int verb = Trees.verbOf(analysis, first);
        if (verb >= 0 && verb < first) {
            for (int i = first + 1; i < t; i++) {
                if (analysis.heads()[i] == noun) {
                    analysis.heads()[i] = t;
                }
            }
            analysis.tags()[t] = "VBD";
            analysis.heads()[t] = verb;
            analysis.labels()[t] = "conj";
            analysis.heads()[noun] = t;
            analysis.labels()[noun] = "obj";
        }
    }

    /** Whether a word can only begin a phrase. */
    private static boolean opens(Analysis analysis, String[] forms, int t, GrammarWords words) {
        return OPENING.contains(analysis.tags()[t]) || analysis.tags()[t].startsWith("JJ") && words.isCounting(forms[t]);
    }

    private static void mendGerund(Analysis analysis, int t) {
        if (analysis.labels()[t].equals("xcomp") && analysis.tags()[t - 1].equals(",")) {
            // "killing two, injuring five": what a comma parts from the verb is not what that verb is about
            analysis.labels()[t] = "advcl";
        }
        // "killing three and wounding 15", "setting fire to homes and killing 15": a gerund is not joined to what is no verb
        boolean noun = analysis.labels()[t].equals("conj") && isNoun(analysis.tags()[analysis.heads()[t]]) && hasObject(analysis, t);
        int joiner = t > 1 && (noun || analysis.labels()[t].startsWith("acl")) ? joiner(analysis, t) : -1;
        int first = joiner < 0 ? -1 : first(analysis, analysis.heads()[t], joiner);
        if (first >= 0) {
            analysis.heads()[t] = first;
            analysis.labels()[t] = "conj";
            analysis.heads()[joiner] = t;
            analysis.labels()[joiner] = "cc";
        }
    }

    private static boolean isNoun(String tag) {
        return tag.equals("CD") || tag.startsWith("NN");
    }

    private static boolean hasObject(Analysis analysis, int verb) {
        for (int i = verb + 1; i < analysis.heads().length; i++) {
            if (analysis.heads()[i] == verb && analysis.labels()[i].equals("obj")) {
                return true;
            }
        }
        return false;
    }

    /** The "and" before the gerund, with at most one adverb between; -1 when there is none. */
    private static int joiner(Analysis analysis, int t) {
        int before = analysis.tags()[t - 1].equals("RB") ? t - 2 : t - 1;
        return analysis.tags()[before].equals("CC") ? before : -1;
    }

    /** The gerund whose object the noun is, or what a preposition joins to it, or is joined to; -1 when it is none's, or another one describes the noun already. */
    private static int first(Analysis analysis, int noun, int joiner) {
        for (int i = noun + 1; i < joiner; i++) {
            if (analysis.heads()[i] == noun && analysis.labels()[i].startsWith("acl")) {
                return -1;
            }
        }
        int object = Trees.climb(analysis, noun, node -> !analysis.labels()[node].equals("conj"));
        int verb = object >= 0 && analysis.labels()[object].equals("obl") ? analysis.heads()[object] : Trees.verbOf(analysis, object);
        return verb >= 0 && verb < noun && analysis.tags()[verb].equals(GERUND) ? verb : -1;
    }
}
