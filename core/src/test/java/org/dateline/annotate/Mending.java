package org.dateline.annotate;

import java.util.StringJoiner;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.testing.Texts;

/**
 * A sentence with the tree that a parser made of it, as tests write it: one word after the other, "two/CD/3/nummod" for a word,
 * its tag, the word it hangs on counted from 1, or 0 for none, and how.
 */
final class Mending {
    static final GrammarWords WORDS = GrammarWords.of(Texts.lexicon());

    final String[] forms;
    final Analysis analysis;

    Mending(String written) {
        String[] tokens = written.split(" ");
        int size = tokens.length;
        forms = new String[size];
        analysis = new Analysis(new String[size], new String[size], new int[size], new String[size], new int[size]);
        for (int i = 0; i < size; i++) {
            String[] parts = tokens[i].split("/");
            forms[i] = parts[0];
            analysis.set(i, parts[1], parts[0], Integer.parseInt(parts[2]) - 1, parts[3], 0);
        }
    }

    /** A lemma that shows for which tag it was made. */
    static String lemma(String form, String tag) {
        return form + "-" + tag;
    }

    @Override
    public String toString() {
        StringJoiner written = new StringJoiner(" ");
        for (int i = 0; i < forms.length; i++) {
            written.add(forms[i] + "/" + analysis.tags()[i] + "/" + (analysis.heads()[i] + 1) + "/" + analysis.labels()[i]);
        }
        return written.toString();
    }
}
