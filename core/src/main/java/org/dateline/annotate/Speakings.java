package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.learnt.Analysis;

/**
 * Trees of sentences in which more than one speaks, or somebody speaks twice: "... killing seven patients, medics and an official
 * said" has two speakers and no dead medics; "the army said its men had won and denied that they had fled" has one; and in "rebels
 * say they took Osgil, army denies" the town is not what the army denies.
 */
final class Speakings {
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB", "IN", "TO");

    private Speakings() {}

    /** Sets such trees right, in place. */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        nameOpener(analysis, forms);
        for (int verb = 2; verb < forms.length; verb++) {
            if (!isTensed(analysis, verb)) {
                continue;
            }
            String label = analysis.labels()[verb];
            switch (label) {
                case "ccomp" -> {
                    freeStatement(analysis, verb);
                    describeSpeakers(analysis, forms, verb, words);
                }
                case "dep", "parataxis", "root" -> {
                    joinSpeakers(analysis, forms, verb);
                    giveSubject(analysis, forms, verb);
                }
                case "acl:relcl" -> part(analysis, forms, verb);
                case "conj" -> raise(analysis, verb);
                default -> { }
            }
        }
    }

    /** "According to the governor, Oleh Marko, 12 men were killed": the name between commas is the governor's. */
    private static void nameOpener(Analysis analysis, String[] forms) {
        int noun = analysis.tags()[0].equals("VBG") && analysis.labels()[0].equals("case") ? analysis.heads()[0] : -1;
        int name = noun + 1;
        while (noun > 0 && name + 1 < forms.length && analysis.tags()[name + 1].equals("NNP")) {
            name++;
        }
        boolean between = noun > 0 && name - noun > 2 && analysis.tags()[noun].equals("NN") && forms[noun + 1].equals(",")
                && name + 1 < forms.length && forms[name + 1].equals(",");
        if (between && analysis.heads()[name] == analysis.heads()[noun]) {
            analysis.heads()[name] = noun;
            analysis.labels()[name] = "appos";
        }
    }

    private static boolean isTensed(Analysis analysis, int token) {
        String tag = analysis.tags()[token];
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** ", medics and an official | said": behind a comma and right before a verb that has no subject they are its subjects. */
    private static void joinSpeakers(Analysis analysis, String[] forms, int verb) {
        int second = verb - 1;
        joinLooseSpeakers(analysis, forms, verb, second);
        int list = analysis.tags()[second].startsWith("NN") && analysis.labels()[second].equals("conj") ? analysis.heads()[second] : -1;
        int cc = list >= 0 && Trees.child(analysis, verb, "nsubj") < 0 ? joiner(analysis, second) : -1;
        int first = cc - 1;
        boolean other = first > list && analysis.heads()[first] == list
                && (analysis.labels()[first].equals("conj") || analysis.labels()[first].equals("appos"));
        int start = first;
        while (other && start > list && Trees.isUnder(analysis, start - 1, first) && !forms[start - 1].equals(",")) {
            start--;
        }
        if (other && forms[start - 1].equals(",") && start - 1 > list && !Trees.isUnder(analysis, verb, list)) {
            analysis.heads()[first] = verb;
            analysis.labels()[first] = "nsubj";
            analysis.heads()[second] = first;
            analysis.heads()[start - 1] = verb;
        }
    }

    /** ", residents and the chairman | said", where the tree joins the second to the first, and that to what was said. */
    private static void joinLooseSpeakers(Analysis analysis, String[] forms, int verb, int second) {
        boolean joined = analysis.tags()[second].startsWith("NN") && analysis.labels()[second].equals("conj");
        int first = joined && Trees.child(analysis, verb, "nsubj") < 0 && joiner(analysis, second) > 0 ? analysis.heads()[second] : -1;
        String label = first > 0 ? analysis.labels()[first] : "";
        boolean loose = label.equals("obj") || label.equals("appos") || label.equals("dep");
        int start = first;
        while (loose && start > 0 && Trees.isUnder(analysis, start - 1, first) && !forms[start - 1].equals(",")) {
            start--;
        }
        boolean near = loose && analysis.tags()[first].startsWith("NN") && joiner(analysis, second) == first + 1;
        if (near && start > 1 && forms[start - 1].equals(",") && !Trees.isUnder(analysis, verb, first)) {
            analysis.heads()[first] = verb;
            analysis.labels()[first] = "nsubj";
        }
    }

    /** ", a driver who survived the attack | told": a noun whose "who" clause ends at a verb without a subject is its subject. */
    private static void giveSubject(Analysis analysis, String[] forms, int verb) {
        int clause = Trees.climb(analysis, verb - 1, node -> analysis.labels()[node].equals("acl:relcl") || analysis.heads()[node] == verb);
        int noun = clause >= 0 && analysis.labels()[clause].equals("acl:relcl") ? analysis.heads()[clause] : -1;
        boolean who = noun >= 0 && noun + 2 < verb && analysis.tags()[noun].startsWith("NN") && analysis.tags()[noun + 1].equals("WP");
        boolean object = who && analysis.labels()[noun].equals("obj") && Trees.child(analysis, analysis.heads()[noun], "nsubj:pass") >= 0;
        boolean loose = who && (object || analysis.labels()[noun].equals("dep") || analysis.labels()[noun].equals("appos"));
        int start = noun;
        while (loose && start > 0 && Trees.isUnder(analysis, start - 1, noun) && Character.isLetterOrDigit(forms[start - 1].charAt(0))) {
            start--;
        }
        boolean parted = loose && start > 1 && !Character.isLetterOrDigit(forms[start - 1].charAt(0)) && !Trees.isUnder(analysis, verb, noun);
        if (parted && Trees.child(analysis, verb, "nsubj") < 0 && Trees.child(analysis, verb, "nsubj:pass") < 0) {
            analysis.heads()[noun] = verb;
            analysis.labels()[noun] = "nsubj";
        }
    }

    /** "said in a message | posted on its channel that": what has a preposition is nobody's subject, and the clause is what is said. */
    private static void freeStatement(Analysis analysis, int verb) {
        int noun = verb - 1;
        int outer = analysis.heads()[verb];
        boolean hangs = analysis.heads()[noun] == verb && (analysis.labels()[noun].equals("nsubj") || analysis.labels()[noun].equals("obl"));
        boolean governed = outer >= 0 && outer < noun && hangs
                && Trees.child(analysis, noun, "case") == outer + 1;
        for (int that = verb + 2; governed && that + 1 < analysis.tags().length; that++) {
            int clause = analysis.heads()[that];
            boolean opens = (analysis.tags()[that].equals("WDT") || analysis.labels()[that].equals("mark")) && clause > that;
            if (opens && !analysis.labels()[clause].equals("conj") && Trees.isUnder(analysis, clause, verb)) {
                analysis.heads()[noun] = outer;
                analysis.labels()[noun] = "obl";
                analysis.heads()[verb] = noun;
                analysis.labels()[verb] = "acl";
                analysis.tags()[verb] = "VBN";
                analysis.heads()[clause] = outer;
                analysis.labels()[clause] = "ccomp";
                analysis.tags()[that] = "IN";
                analysis.labels()[that] = "mark";
                return;
            }
        }
    }

    /** "..., invading forces | said": what describes the speakers is no clause that says anything; the sentence is what they said. */
    private static void describeSpeakers(Analysis analysis, String[] forms, int verb, GrammarWords words) {
        int subject = verb - 1;
        int described = subject - 1;
        int behind = verb + 1;
        boolean closes = words.isClosing(forms[verb]) && (behind == forms.length || forms[behind].equals("."));
        int statement = closes && described > 1 && analysis.heads()[verb] == described ? analysis.heads()[described] : -1;
        boolean describes = statement >= 0 && statement < described && analysis.tags()[described].equals("VBG")
                && analysis.labels()[described].equals("advcl") && forms[described - 1].equals(",")
                && analysis.heads()[subject] == verb && analysis.labels()[subject].equals("nsubj") && analysis.heads()[statement] < 0;
        if (describes) {
            analysis.heads()[described] = subject;
            analysis.labels()[described] = "amod";
            analysis.heads()[verb] = -1;
            analysis.labels()[verb] = "root";
            analysis.heads()[statement] = verb;
            analysis.labels()[statement] = "ccomp";
        }
    }

    /** The "and" before a conjunct; -1 when there is none. */
    private static int joiner(Analysis analysis, int conjunct) {
        for (int i = conjunct - 1; i > 0; i--) {
            if (analysis.heads()[i] == conjunct && analysis.tags()[i].equals("CC")) {
                return i;
            }
        }
        return -1;
    }

    /** "took Osgil, army denies": what follows a comma and has its own subject, but no "which", is a sentence beside the first. */
    private static void part(Analysis analysis, String[] forms, int verb) {
        int noun = analysis.heads()[verb];
        int subject = noun >= 0 && noun < verb ? Trees.child(analysis, verb, "nsubj") : -1;
        boolean parted = subject > noun + 1 && forms[noun + 1].equals(",");
        for (int i = noun + 1; i < verb && parted; i++) {
            parted = !RELATIVE.contains(analysis.tags()[i]);
        }
        int root = parted ? Trees.root(analysis) : -1;
        if (root >= 0 && root < noun) {
            analysis.heads()[verb] = root;
            analysis.labels()[verb] = "parataxis";
        }
    }

    /**
     * "The army said its fighters had won and denied that they had fled": what is said in the same tense about one's own is no
     * subject of another saying.
     */
    private static void raise(Analysis analysis, int verb) {
        int inner = analysis.heads()[verb];
        int outer = inner >= 0 && inner < verb && analysis.labels()[inner].equals("ccomp") ? analysis.heads()[inner] : -1;
        boolean same = outer >= 0 && outer < inner && analysis.tags()[outer].equals(analysis.tags()[verb]);
        if (same && says(analysis, verb) && Trees.child(analysis, verb, "nsubj") < 0 && (isOwn(analysis, inner) || isPast(analysis, inner))) {
            analysis.heads()[verb] = outer;
        }
    }

    /** "said that rebels had attacked and denied that ...": the tense goes back with what was said. */
    private static boolean isPast(Analysis analysis, int verb) {
        int helper = Trees.child(analysis, verb, "aux");
        return helper >= 0 && analysis.tags()[helper].equals("VBD");
    }

    /** "denied that they ...". */
    private static boolean says(Analysis analysis, int verb) {
        int that = verb + 1;
        if (that >= analysis.labels().length || !analysis.labels()[that].equals("mark")) {
            return false;
        }
        int clause = analysis.heads()[that];
        return clause > that && analysis.heads()[clause] == verb && analysis.labels()[clause].equals("ccomp");
    }

    /** Whether the verb's subject is the speaker's own or nobody who speaks: "its fighters", "they", "three men were killed". */
    private static boolean isOwn(Analysis analysis, int verb) {
        int subject = Trees.child(analysis, verb, "nsubj");
        if (subject < 0) {
            return Trees.child(analysis, verb, "nsubj:pass") >= 0;
        }
        int owner = Trees.child(analysis, subject, "nmod:poss");
        return analysis.tags()[subject].equals("PRP") || owner >= 0 && analysis.tags()[owner].equals("PRP$");
    }
}
