package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Modality;
import org.dateline.model.NameType;
import org.dateline.model.Passage;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.RareWords;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Token;

/** Attributions whose cue is a fixed phrase of {@code en/cue-phrases.tsv}, "according to X, ...", or a headline's last mark. */
final class PhraseCues {
    private static final Set<String> CLOSERS = Set.of("-", "--", "\u2013", "\u2014", ":");
    /** Fewer words before the mark are a label, not what somebody says. */
    private static final int LEAST = 3;
    private static final int LONGEST = 5;

    /** The phrases by their first words. */
    private final RareWords<List<List<String>>> phrases = new RareWords<>();
    private final Set<String> speakers = new HashSet<>();

    PhraseCues(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/roles.tsv").rows()) {
            speakers.add(row.get("role"));
            speakers.add(row.get("plural"));
        }
        lexicon.table("actors/kinds.tsv").rows().forEach(row -> speakers.addAll(row.list("nouns")));
        for (Table.Row row : lexicon.table("en/cue-phrases.tsv").rows()) {
            List<String> words = List.of(row.get("phrase").split(" "));
            if (phrases.get(words.get(0)) == null) {
                phrases.put(words.get(0), new ArrayList<>());
            }
            phrases.get(words.get(0)).add(words);
        }
    }

    List<Attribution> in(Sentence s) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            List<List<String>> here = phrases.get(s.token(i).form().toLowerCase(Locale.ROOT));
            for (int p = 0; here != null && p < here.size(); p++) {
                if (stands(s, i, here.get(p))) {
                    add(s, i, i + here.get(p).size(), found);
                }
            }
        }
        boolean title = s.kind() == Passage.Kind.TITLE && found.isEmpty();
        Attribution closing = title ? closing(s) : null;
        Attribution telling = title && closing == null ? opening(s) : closing;
        if (telling != null) {
            found.add(telling);
        }
        return found;
    }

    /** "Ministry: 12 killed in strike": who says it, before a headline's colon. */
    private Attribution opening(Sentence s) {
        int mark = 0;
        boolean speaks = false;
        while (mark < s.size() && !s.token(mark).form().equals(":")) {
            Token token = s.token(mark);
            if (!token.pos().isNominal() && token.pos() != Pos.ADJ || mark == LONGEST) {
                return null;
            }
            speaks |= isSpeaker(token);
            mark++;
        }
        if (!speaks || s.size() - mark < LEAST) {
            return null;
        }
        Span content = new Span(s.token(mark + 1).span().start(), s.token(s.size() - 1).span().end());
        Phrase source = s.phrase(0, mark, mark - 1);
        return new Attribution(source, null, s.phrase(mark, mark + 1, mark), List.of(content), Stance.ASSERTED, Modality.ACTUAL, false);
    }

    /** Whether the noun can be somebody who speaks: "citing two officials", but not "citing security concerns". */
    boolean speaks(Token noun) {
        return noun.pos() == Pos.PROPN || isSpeaker(noun);
    }

    private boolean isSpeaker(Token noun) {
        return speakers.contains(noun.form().toLowerCase(Locale.ROOT)) || speakers.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Gunmen abduct 40 pupils - police, residents", "Strike kills 14: medics": who says it, behind a headline's dash or colon. */
    private Attribution closing(Sentence s) {
        int mark = s.size() - 1;
        boolean speaks = false;
        while (mark > 0 && !CLOSERS.contains(s.token(mark).form())) {
            Token token = s.token(mark);
            if (!token.pos().isNominal() && token.pos() != Pos.ADJ && token.pos() != Pos.CCONJ && !token.form().equals(",")) {
                return null;
            }
            speaks |= isSpeaker(token);
            mark--;
        }
        int first = mark + 1;
        if (!speaks || mark < LEAST || s.size() - first > LONGEST) {
            return null;
        }
        Phrase source = s.phrase(first, s.size(), s.size() - 1);
        Span content = new Span(s.token(0).span().start(), s.token(mark - 1).span().end());
        return new Attribution(source, null, s.phrase(mark, first, mark), List.of(content), Stance.ASSERTED, Modality.ACTUAL, false);
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
        Phrase named = named(s, source, head);
        source = named == null ? source : named;
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

    /** "According to the governor, | Oleh Marko, 12 people ...": with the name between commas, whose the words are; null when none follows. */
    private static Phrase named(Sentence s, Phrase source, int head) {
        int first = source.last() + 1;
        int last = first;
        boolean parted = first < s.size() && s.token(first - 1).form().equals(",") && s.token(head).pos() == Pos.NOUN;
        while (parted && last < s.size() && s.token(last).pos() == Pos.PROPN) {
            last++;
        }
        boolean closed = last - first > 1 && last < s.size() && s.token(last).form().equals(",");
        return closed && s.token(last - 1).name() == NameType.PERSON ? s.phrase(source.first(), last, last - 1) : null;
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
