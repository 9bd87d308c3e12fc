package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Modality;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Stance;

/** Attributions whose cue is a fixed phrase of {@code en/cue-phrases.tsv}: "according to X, ...". */
final class PhraseCues {
    private final List<List<String>> phrases = new ArrayList<>();

    PhraseCues(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/cue-phrases.tsv").rows()) {
            phrases.add(List.of(row.get("phrase").split(" ")));
        }
    }

    List<Attribution> in(Sentence s) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            for (List<String> phrase : phrases) {
                if (stands(s, i, phrase)) {
                    add(s, i, i + phrase.size(), found);
                }
            }
        }
        return found;
    }

    private static boolean stands(Sentence s, int at, List<String> phrase) {
        if (at + phrase.size() >= s.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!s.token(at + i).form().toLowerCase(Locale.ROOT).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void add(Sentence s, int cue, int after, List<Attribution> found) {
        int head = headAfter(s, after);
        if (head < 0) {
            return;
        }
        Phrase source = Speakers.phrase(s, head);
        List<Span> content = new ArrayList<>();
        int before = cue;
        while (before > 0 && s.token(before - 1).pos() == Pos.PUNCT) {
            before--;
        }
        if (before > 0) {
            content.add(new Span(s.token(0).span().start(), s.token(before - 1).span().end()));
        }
        int next = Math.max(source.last(), after);
        while (next < s.size() && s.token(next).pos() == Pos.PUNCT) {
            next++;
        }
        if (next < s.size() && before == 0) {
            content.add(new Span(s.token(next).span().start(), s.span().end()));
        }
        if (!content.isEmpty()) {
            found.add(new Attribution(source, null, s.phrase(cue, after, cue), content, Stance.ASSERTED, Modality.ACTUAL, false));
        }
    }

    /** Head of the noun phrase that begins at a token: the first nominal whose own head lies outside what follows it. */
    private static int headAfter(Sentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            boolean nominal = s.token(i).pos().isNominal();
            int head = s.token(i).head();
            boolean modifier = s.token(i).is("compound") || s.token(i).is("nmod:poss") || s.token(i).is("nummod") || s.token(i).is("amod");
            if (nominal && !(modifier && head > i)) {
                return i;
            }
            if (s.token(i).pos() == Pos.VERB || s.token(i).pos() == Pos.PUNCT) {
                return -1;
            }
        }
        return -1;
    }
}
