package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.learnt.Analysis;

/** Words that a parser hangs on a verb or noun too far off, when what they belong to stands right before them. */
final class Nearer {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private Nearer() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param words tell particles, strikes, what comes of them, and verbs of telling
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        for (int i = 1; i < forms.length; i++) {
            particle(analysis, forms, i, words);
            outcome(analysis, forms, i, words);
            told(analysis, forms, i, words);
        }
    }

    /** "Shot down 46 drones": down belongs to the verb, and not to the number. */
    private static void particle(Analysis analysis, String[] forms, int word, GrammarWords words) {
        boolean loose = analysis.labels()[word].equals("advmod") && analysis.tags()[word - 1].startsWith("VB") && words.isParticle(forms[word]);
        int noun = loose ? analysis.heads()[word] : -1;
        boolean object = noun > word && analysis.heads()[noun] == word - 1 && analysis.labels()[noun].equals("obj");
        if (object) {
            analysis.heads()[word] = word - 1;
            analysis.labels()[word] = "compound:prt";
            analysis.tags()[word] = "RP";
        }
    }

    /** "Rebels attacked the port, where drones struck two villages, killing five": the drones' strike did, not the attack. */
    private static void outcome(Analysis analysis, String[] forms, int participle, GrammarWords words) {
        boolean outcome = words.isOutcome(forms[participle]) && analysis.labels()[participle].equals("advcl") && forms[participle - 1].equals(",");
        int above = outcome ? analysis.heads()[participle] : -1;
        for (int i = participle - 2; above >= 0 && i > above; i--) {
            boolean clause = analysis.labels()[i].equals("acl:relcl") && FINITE.contains(analysis.tags()[i]);
            if (clause) {
                boolean whole = Trees.isUnder(analysis, participle - 2, i) && words.isStriking(forms[i]) && hasSubject(analysis, i);
                analysis.heads()[participle] = whole ? i : above;
                return;
            }
        }
    }

    private static boolean hasSubject(Analysis analysis, int verb) {
        int subject = Trees.child(analysis, verb, "nsubj");
        return subject >= 0 && !analysis.tags()[subject].startsWith("W");
    }

    /** "Residents told the paper that fighters shot at them": what they told, and nothing about the paper. */
    private static void told(Analysis analysis, String[] forms, int that, GrammarWords words) {
        int noun = that - 1;
        boolean behind = analysis.tags()[that].equals("WDT") && analysis.labels()[that].equals("obj") && analysis.labels()[noun].equals("obj");
        int verb = behind ? analysis.heads()[that] : -1;
        int telling = behind ? analysis.heads()[noun] : -1;
        boolean told = telling >= 0 && telling < noun && words.isTelling(forms[telling]) && verb > that && analysis.labels()[verb].equals("acl:relcl")
                && analysis.heads()[verb] == noun && Trees.child(analysis, verb, "nsubj") > that;
        if (told) {
            analysis.heads()[verb] = telling;
            analysis.labels()[verb] = "ccomp";
            analysis.tags()[verb] = analysis.tags()[verb].equals("VBN") && Trees.child(analysis, verb, "aux") < 0 ? "VBD" : analysis.tags()[verb];
            analysis.tags()[that] = "IN";
            analysis.labels()[that] = "mark";
        }
    }
}
