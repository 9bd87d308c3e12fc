package org.dateline.annotate;

import java.util.function.BinaryOperator;
import org.dateline.annotate.learnt.Analysis;

/**
 * "Soldiers accompanied by gunmen executed five men": a parser may take the participle for the verb and hang the verb on those
 * by whom it is done. A participle without help does not carry a clause: it describes the subject, and the verb takes its place.
 */
final class Participles {
    private Participles() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param lemma gives the lemma of a form with a tag
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words, BinaryOperator<String> lemma) {
        for (int t = 1; t + 3 < forms.length; t++) {
            int subject = t - 1;
            mendStatement(analysis, t, forms, words, lemma);
            fillSentence(analysis, t, forms, lemma);
            openClause(analysis, t, forms, words, lemma);
            takeObject(analysis, t);
            boolean bare = analysis.tags()[t].equals("VBN") && words.isAgent(forms[t + 1]) && !isHelped(analysis, t);
            if (!bare || analysis.heads()[subject] != t || !analysis.labels()[subject].startsWith("nsubj")) {
                continue;
            }
            int agent = agent(analysis, t);
            int verb = agent + 1;
            if (agent >= 0 && isVerb(analysis, verb, agent)) {
                analysis.heads()[agent] = t;
                analysis.labels()[agent] = "obl";
                analysis.heads()[t + 1] = agent;
                analysis.labels()[t + 1] = "case";
                swap(analysis, t, subject, verb);
                analysis.tags()[verb] = "VBD";
                analysis.lemmas()[verb] = lemma.apply(forms[verb], "VBD");
            }
        }
    }

    /**
     * "A truce agreed under mediation by the envoy broke down": what has a preposition is no subject of "broke", which takes the
     * participle's place and its subject. So with "a group called the Lions claimed". Nor is "a shell fired from the hills" a clause that hits anything.
     */
    private static void mendStatement(Analysis analysis, int t, String[] forms, GrammarWords words, BinaryOperator<String> lemma) {
        int subject = t - 1;
        boolean bare = analysis.tags()[t].equals("VBN") || analysis.tags()[t].equals("VBD");
        if (!bare || !words.isParticiple(forms[t]) || isHelped(analysis, t) || analysis.heads()[subject] != t || !analysis.labels()[subject].startsWith("nsubj")) {
            return;
        }
        int main = analysis.heads()[t];
        boolean clause = analysis.labels()[t].equals("csubj") && main > t && analysis.tags()[main].equals("VBD");
        if (clause && Trees.child(analysis, main, "nsubj") < 0 && Trees.child(analysis, t, "mark") < 0) {
            analysis.heads()[subject] = main;
            analysis.labels()[subject] = "nsubj";
            analysis.heads()[t] = subject;
            analysis.labels()[t] = "acl";
            analysis.tags()[t] = "VBN";
            return;
        }
        for (int verb = t + 2; verb < forms.length; verb++) {
            boolean below = analysis.heads()[verb] == t && analysis.tags()[verb].equals("VBD");
            boolean statement = below && analysis.labels()[verb].equals("ccomp");
            if (below && isLeft(analysis, t, verb)) {
                describe(analysis, t, verb, forms, lemma);
                return;
            }
            int other = statement ? Trees.child(analysis, verb, "nsubj") : -1;
            // "called the reports fabricated" names nobody
            boolean named = words.isNaming(forms[t]) && other >= 0 && analysis.tags()[other].startsWith("NNP");
            if (other > t && (named || Trees.child(analysis, other, "case") > t) && Trees.child(analysis, verb, "mark") < 0) {
                int above = Math.max(Trees.child(analysis, other, "case") - 1, t);
                if (Trees.isUnder(analysis, above, other)) {
                    return;
                }
                analysis.labels()[other] = named ? "xcomp" : above == t ? "obl" : "nmod";
                analysis.heads()[other] = above;
                describe(analysis, t, verb, forms, lemma);
                return;
            }
        }
    }

    /** "The mission | documented 40 deaths": a participle with an object is the verb of a sentence that has none. */
    private static void fillSentence(Analysis analysis, int t, String[] forms, BinaryOperator<String> lemma) {
        int subject = analysis.heads()[t];
        boolean open = analysis.tags()[t].equals("VBN") && analysis.labels()[t].equals("acl") && subject == t - 1
                && analysis.heads()[subject] < 0 && analysis.tags()[subject].startsWith("NN") && !forms[t + 1].equals(",");
        int object = -1;
        for (int i = 0; i < forms.length && open; i++) {
            open = !analysis.tags()[i].startsWith("VB") || i == t;
            object = analysis.heads()[i] == t && analysis.labels()[i].equals("obj") ? i : object;
        }
        for (int i = t + 1; i < object && open; i++) {
            open = !analysis.tags()[i].equals("IN");
        }
        if (open && object > t) {
            analysis.tags()[t] = "VBD";
            analysis.lemmas()[t] = lemma.apply(forms[t], "VBD");
            for (int i = t + 1; i < forms.length; i++) {
                analysis.heads()[i] = analysis.heads()[i] == subject ? t : analysis.heads()[i];
            }
            analysis.heads()[t] = -1;
            analysis.labels()[t] = "root";
            analysis.heads()[subject] = t;
            analysis.labels()[subject] = "nsubj";
        }
    }

    /** "fled as rebels | advanced on the town": nobody is "as rebels"; what stands right behind them is what they did. */
    private static void openClause(Analysis analysis, int t, String[] forms, GrammarWords words, BinaryOperator<String> lemma) {
        int subject = t - 1;
        int as = subject - 1;
        boolean told = t > 2 && analysis.tags()[t].equals("VBN") && analysis.labels()[t].equals("acl") && analysis.heads()[t] == subject
                && words.isAs(forms[as]) && analysis.labels()[as].equals("case") && analysis.heads()[as] == subject;
        boolean active = told && analysis.tags()[subject].equals("NNS") && analysis.labels()[subject].equals("obl")
                && analysis.tags()[t + 1].equals("IN") && !words.isAgent(forms[t + 1]);
        for (int i = t + 1; i < forms.length && active; i++) {
            active = !analysis.tags()[i].startsWith("VB");
        }
        if (active) {
            analysis.tags()[t] = "VBD";
            analysis.lemmas()[t] = lemma.apply(forms[t], "VBD");
            analysis.heads()[t] = analysis.heads()[subject];
            analysis.labels()[t] = "advcl";
            analysis.heads()[subject] = t;
            analysis.labels()[subject] = "nsubj";
            analysis.heads()[as] = t;
            analysis.labels()[as] = "mark";
        }
    }

    /** "denied having | attacked civilians": with its helper it is a verb, and those are whom it attacked. */
    private static void takeObject(Analysis analysis, int t) {
        int noun = analysis.labels()[t].equals("amod") && analysis.tags()[t].equals("VBN") ? analysis.heads()[t] : -1;
        boolean helped = noun > t && analysis.tags()[t - 1].equals("VBG") && analysis.labels()[t - 1].equals("aux") && analysis.heads()[t - 1] == t;
        int verb = helped && analysis.labels()[noun].equals("obj") ? analysis.heads()[noun] : -1;
        if (verb >= 0 && verb < t) {
            analysis.heads()[t] = verb;
            analysis.labels()[t] = "xcomp";
            analysis.heads()[noun] = t;
        }
    }

    /** "A shell fired from the hills | hit a school": a verb without a subject or a joiner, behind a participle with a preposition. */
    private static boolean isLeft(Analysis analysis, int t, int verb) {
        boolean loose = analysis.labels()[verb].equals("ccomp") || analysis.labels()[verb].equals("dep");
        boolean along = analysis.tags()[t + 1].equals("IN") && analysis.labels()[t + 1].equals("case")
                && analysis.tags()[t - 1].startsWith("NN") && (verb + 1 == analysis.tags().length || !analysis.tags()[verb + 1].startsWith("NN"));
        for (int i = t + 1; i < verb && loose && along; i++) {
            loose = analysis.heads()[i] != verb && !analysis.tags()[i].equals(",") && !analysis.tags()[i].equals("CC");
        }
        return loose && along;
    }

    /** Head of the phrase with "by" right behind the participle, also where "by" is taken to open a clause; -1 when there is none. */
    private static int agent(Analysis analysis, int t) {
        int agent = analysis.heads()[t + 1];
        boolean clause = agent > t && analysis.labels()[t + 1].equals("mark") && analysis.labels()[agent].equals("advcl")
                && analysis.heads()[agent] == t && analysis.labels()[agent - 1].equals("nsubj") && analysis.heads()[agent - 1] == agent;
        if (clause) {
            return agent - 1;
        }
        boolean phrase = agent > t && agent + 1 < analysis.tags().length && analysis.labels()[agent].equals("obl");
        return phrase && analysis.heads()[agent] == t ? agent : -1;
    }

    private static boolean isHelped(Analysis analysis, int t) {
        return Trees.child(analysis, t, "aux:pass") >= 0 || Trees.child(analysis, t, "aux") >= 0;
    }

    /** Whether the word right behind the agent, taken for a participle of it or for its verb, has an object of its own. */
    private static boolean isVerb(Analysis analysis, int verb, int agent) {
        boolean below = analysis.heads()[verb] == agent && analysis.labels()[verb].equals("acl");
        boolean hangs = (below || analysis.heads()[agent] == verb) && analysis.tags()[verb].startsWith("VB");
        for (int i = verb + 1; hangs && i < analysis.tags().length; i++) {
            if (analysis.heads()[i] == verb && analysis.labels()[i].equals("obj")) {
                return true;
            }
        }
        return false;
    }

    /** The word describes the subject right before it, and the verb takes its place. */
    private static void describe(Analysis analysis, int t, int verb, String[] forms, BinaryOperator<String> lemma) {
        swap(analysis, t, t - 1, verb);
        analysis.tags()[t] = "VBN";
        analysis.lemmas()[t] = lemma.apply(forms[t], "VBN");
    }

    private static void swap(Analysis analysis, int participle, int subject, int verb) {
        for (int i = 0; i < analysis.tags().length; i++) {
            if (analysis.heads()[i] == participle && (i < subject || i > verb)) {
                analysis.heads()[i] = verb;
            }
        }
        analysis.heads()[verb] = analysis.heads()[participle];
        analysis.labels()[verb] = analysis.labels()[participle];
        analysis.heads()[subject] = verb;
        analysis.labels()[subject] = "nsubj";
        analysis.heads()[participle] = subject;
        analysis.labels()[participle] = "acl";
    }
}
