package org.dateline.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds the noun phrases of a sentence, with their numbers. Thread-safe. */
public final class NounPhraseFinder {
    private static final Set<String> BEFORE = Set.of("amod", "compound", "flat", "nmod:poss", "case", "det", "nummod", "advmod", "punct", "dep", "conj", "cc");
    private static final Set<String> NOT_HEADS = Set.of("compound", "flat", "fixed", "goeswith", "case", "nummod", "amod", "det", "mark", "cc", "punct", "aux", "cop");

    private final Map<String, int[]> numbers = new HashMap<>();

    private final WordClasses classes;

    NounPhraseFinder(Lexicon lexicon, WordClasses classes) {
        this.classes = classes;
        for (Table.Row row : lexicon.table("en/numbers.tsv").rows()) {
            if (!row.get("min").isEmpty() && !row.get("max").isEmpty() && !row.get("kind").equals("share")) {
                numbers.put(row.get("phrase"), new int[] {Integer.parseInt(row.get("min")), Integer.parseInt(row.get("max"))});
            }
        }
    }

    /** The phrases in text order; a name inside a longer phrase ("FMLN fighters") is a phrase of its own as well. */
    public List<NounPhrase> find(Annotation annotation, Sentence sentence) {
        List<NounPhrase> found = new ArrayList<>();
        boolean[] headed = new boolean[sentence.size()];
        for (Mention actor : annotation.mentions(sentence.index(), Mention.Kind.ACTOR)) {
            if (isOrganisation(sentence, actor)) {
                Phrase name = actor.phrase();
                Arrays.fill(headed, name.first(), name.last(), true);
                found.add(new NounPhrase(name, name, name, NounPhrase.Kind.ORGANISATION, 1, 1));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (!headed[i] && (isHead(sentence, i) || isWeaponBefore(sentence, i))) {
                headed[i] = true;
                found.add(at(annotation, sentence, i));
            }
        }
        for (int[] run : nameRuns(sentence)) {
            boolean own = false;
            for (int i = run[0]; i < run[1]; i++) {
                own |= headed[i];
            }
            if (!own) {
                Phrase name = sentence.phrase(run[0], run[1], run[1] - 1);
                found.add(new NounPhrase(name, name, name, kind(sentence.token(run[1] - 1).name()), 1, 1));
            }
        }
        found.sort((a, b) -> Integer.compare(a.head(), b.head()));
        return found;
    }

    /** Whether an actor's words are an organisation's name, and not a common noun or a person's. */
    private static boolean isOrganisation(Sentence sentence, Mention actor) {
        boolean named = false;
        for (int i = actor.phrase().first(); i < actor.phrase().last(); i++) {
            named |= sentence.token(i).pos() == Pos.PROPN && sentence.token(i).name() != NameType.PERSON && sentence.token(i).name() != NameType.GROUP;
        }
        return named && !actor.type().equals("people") && !actor.type().equals("civilians") && !actor.type().equals("officials") && !actor.type().equals("leader");
    }

    /** "dynamite" in "a dynamite charge". */
    private boolean isWeaponBefore(Sentence sentence, int i) {
        return sentence.token(i).is("compound") && classes.of(sentence.token(i)).contains("weapon");
    }

    private static boolean isHead(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean noun = token.pos() == Pos.NOUN || token.pos() == Pos.PROPN;
        boolean standsFor = (token.pos() == Pos.NUM || token.pos() == Pos.ADJ)
                && (token.is("nsubj") || token.is("obj") || token.is("obl") || token.is("nmod"));
        return (noun || standsFor) && NOT_HEADS.stream().noneMatch(token::is) && token.form().length() > 1;
    }

    /** The start of an actor's name that a phrase begins in the middle of. */
    private static int withActor(Annotation annotation, Sentence sentence, int start) {
        for (Mention actor : annotation.mentions(sentence.index(), Mention.Kind.ACTOR)) {
            if (actor.phrase().first() < start && start < actor.phrase().last() && isOrganisation(sentence, actor)) {
                return actor.phrase().first();
            }
        }
        return start;
    }

    private NounPhrase at(Annotation annotation, Sentence sentence, int head) {
        int first = head;
        while (first > 0 && belongs(sentence, first - 1, head)) {
            first--;
        }
        int end = head + 1;
        while (end < sentence.size() && (sentence.token(end).is("flat") && sentence.token(end).head() == head
                || sentence.token(end).name() == sentence.token(head).name() && sentence.token(head).name() != NameType.NONE
                && sentence.token(end).head() == head && sentence.token(end).pos() == Pos.PROPN)) {
            end++;
        }
        int start = first;
        while (start < head && (isDropped(sentence.token(start)) || classes.deeds(sentence.token(start)).contains("trimmed"))) {
            start++;
        }
        start = withActor(annotation, sentence, start);
        int last = withOf(sentence, head, end);
        int[] number = number(sentence, head, first);
        Phrase name = name(sentence, start, end, head);
        NounPhrase.Kind kind = name != null ? kind(sentence.token(name.last() - 1).name()) : NounPhrase.Kind.THING;
        return new NounPhrase(sentence.phrase(start, last, head), sentence.phrase(start, end, head), name, kind,
                number[0], number[1] < 0 ? null : number[1]);
    }

    private static boolean belongs(Sentence sentence, int i, int head) {
        Token token = sentence.token(i);
        int up = token.head();
        for (int steps = 0; up >= 0 && up != head && steps < 6; steps++) {
            if (BEFORE.stream().noneMatch(sentence.token(up)::is) || up > head) {
                return false;
            }
            up = sentence.token(up).head();
        }
        return up == head && BEFORE.stream().anyMatch(token::is) && !(token.is("case") && token.pos() != Pos.PART)
                && !(token.is("punct") && !token.form().equals("\"") && !token.form().equals("-"));
    }

    private static boolean isDropped(Token token) {
        return token.pos() == Pos.DET || token.pos() == Pos.NUM || token.is("nummod") || token.is("det") || token.pos() == Pos.PUNCT
                || token.pos() == Pos.PRON || token.pos() == Pos.ADV || token.pos() == Pos.CCONJ || token.pos() == Pos.ADP
                || token.pos() == Pos.PART || token.pos() == Pos.AUX;
    }

    /** The end of the phrase when an of-phrase that belongs to it is taken in. */
    private static int withOf(Sentence sentence, int head, int end) {
        if (end >= sentence.size() || !sentence.token(end).lemma().equals("of")) {
            return end;
        }
        int below = sentence.token(end).head();
        if (below <= end || sentence.token(below).head() != head) {
            return end;
        }
        return Math.min(sentence.size(), below + 1);
    }

    private Phrase name(Sentence sentence, int start, int end, int head) {
        NameType type = sentence.token(end - 1).name();
        if (type == NameType.NONE || type == NameType.GROUP) {
            type = sentence.token(head).name();
        }
        if (type == NameType.NONE || type == NameType.GROUP) {
            return null;
        }
        int last = end;
        while (last > start && sentence.token(last - 1).name() != type) {
            last--;
        }
        int first = last;
        while (first > start && sentence.token(first - 1).name() == type) {
            first--;
        }
        while (type == NameType.PERSON && first < last - 1 && isTitle(sentence.token(first))) {
            first++;
        }
        return last > first ? sentence.phrase(first, last, Math.min(Math.max(head, first), last - 1)) : null;
    }

    /** "Colonel" in "Colonel Juan Lanza": what somebody is, not what he is called. */
    private boolean isTitle(Token token) {
        return !classes.of(token).isEmpty() || token.form().endsWith(".");
    }

    private static NounPhrase.Kind kind(NameType type) {
        return switch (type) {
            case PERSON -> NounPhrase.Kind.PERSON;
            case ORGANISATION -> NounPhrase.Kind.ORGANISATION;
            case PLACE -> NounPhrase.Kind.PLACE;
            default -> NounPhrase.Kind.THING;
        };
    }

    private static List<int[]> nameRuns(Sentence sentence) {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            NameType type = sentence.token(i).name();
            int j = i + 1;
            while (j < sentence.size() && sentence.token(j).name() == type) {
                j++;
            }
            if (type == NameType.PERSON || type == NameType.ORGANISATION) {
                runs.add(new int[] {i, j});
            }
            i = j;
        }
        return runs;
    }

    /** [least, most], most -1 when open. */
    private int[] number(Sentence sentence, int head, int first) {
        for (int i = head; i >= first; i--) {
            Token token = sentence.token(i);
            boolean counts = token.is("nummod") || i == head && token.pos() == Pos.NUM;
            int[] value = counts ? value(token) : null;
            if (value != null) {
                return value;
            }
        }
        Token token = sentence.token(head);
        boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS") || token.pos() == Pos.ADJ;
        return plural ? new int[] {2, -1} : new int[] {1, 1};
    }

    private int[] value(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT).replace(",", "");
        if (form.matches("\\d{1,8}")) {
            return new int[] {Integer.parseInt(form), Integer.parseInt(form)};
        }
        return numbers.get(form);
    }
}
