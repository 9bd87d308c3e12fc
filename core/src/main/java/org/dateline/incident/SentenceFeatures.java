package org.dateline.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.When;
import org.dateline.model.Where;

/** What speaks for and against a sentence telling of an incident. */
public final class SentenceFeatures {
    private static final int RECENT_DAYS = 62;

    private SentenceFeatures() {}

    /** The features of sentence {@code s}: its own words and arguments, those of its neighbours, and where it stands. */
    public static List<String> of(ReportView view, int s) {
        Set<String> found = new LinkedHashSet<>();
        Sentence sentence = view.sentence(s);
        words(view, sentence, "w=", found);
        arguments(view, sentence, found);
        found.add("at=" + (s < 4 ? String.valueOf(s) : s < 8 ? "4-7" : s < 15 ? "8-14" : "15+"));
        found.add("kind=" + sentence.kind());
        setting(view, s, found);
        if (s > 0) {
            heads(view, view.sentence(s - 1), "before=", found);
        }
        if (s + 1 < view.sentences().size()) {
            heads(view, view.sentence(s + 1), "after=", found);
        }
        found.add("bias");
        return new ArrayList<>(found);
    }

    private static void words(ReportView view, Sentence sentence, String prefix, Set<String> found) {
        String before = "";
        for (Token token : sentence.tokens()) {
            if (token.pos() == Pos.PUNCT) {
                continue;
            }
            String word = token.pos() == Pos.NUM ? "NUM" : ReportView.word(token);
            found.add(prefix + word);
            found.add(prefix + before + "_" + word);
            before = word;
            view.classes(token).forEach(each -> found.add("class=" + each));
            view.deeds(token).forEach(each -> found.add("deed=" + each));
        }
    }

    private static void heads(ReportView view, Sentence sentence, String prefix, Set<String> found) {
        for (Token token : sentence.tokens()) {
            boolean telling = token.pos() == Pos.VERB || token.pos() == Pos.NOUN;
            if (telling && token.name() == NameType.NONE) {
                found.add(prefix + token.lemma().toLowerCase(Locale.ROOT));
                view.deeds(token).forEach(each -> found.add(prefix + "deed=" + each));
            }
        }
    }

    private static void arguments(ReportView view, Sentence sentence, Set<String> found) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean argument = token.pos().isNominal() && token.head() >= 0
                    && (token.is("nsubj") || token.is("obj") || token.is("obl") || token.is("nmod"));
            if (argument) {
                Token head = sentence.token(token.head());
                String lemma = head.lemma().toLowerCase(Locale.ROOT);
                String role = lemma + "<" + Paths.relation(sentence, i);
                found.add("role=" + role);
                found.add("fill=" + role + "=" + ReportView.word(token));
                List<String> kinds = kinds(view, sentence, i);
                kinds.forEach(kind -> found.add("kind=" + role + "=" + kind));
                for (String deed : view.deeds(head)) {
                    String deedRole = "deed=" + deed + "<" + Paths.relation(sentence, i);
                    found.add(deedRole);
                    kinds.forEach(kind -> found.add(deedRole + "=" + kind));
                }
            }
            if (token.pos() == Pos.VERB) {
                form(view, sentence, i, found);
            }
        }
    }

    /** What a nominal is: the kind of actor, the kind of name, the classes of its word. */
    static List<String> kinds(ReportView view, Sentence sentence, int token) {
        List<String> kinds = new ArrayList<>(view.classes(sentence.token(token)));
        String actor = view.actor(sentence.index(), token);
        if (actor != null) {
            kinds.add("actor:" + actor);
        }
        if (sentence.token(token).name() != NameType.NONE) {
            kinds.add("name:" + sentence.token(token).name());
        }
        return kinds;
    }

    private static void form(ReportView view, Sentence sentence, int verb, Set<String> found) {
        String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        for (int child : sentence.children(verb, "aux")) {
            found.add("aux=" + sentence.token(child).lemma() + "_" + lemma);
            view.deeds(sentence.token(verb)).forEach(each -> found.add("aux=" + sentence.token(child).lemma() + "_deed=" + each));
        }
        if (Paths.isNegated(sentence, verb)) {
            found.add("not=" + lemma);
            view.deeds(sentence.token(verb)).forEach(each -> found.add("not=deed=" + each));
        }
        if (Paths.isPassive(sentence, verb)) {
            found.add("passive=" + lemma);
        }
    }

    private static void setting(ReportView view, int s, Set<String> found) {
        LocalDate day = view.published();
        for (When when : view.times(s)) {
            if (when.from() != null && when.to() != null && day != null) {
                long back = ChronoUnit.DAYS.between(when.to(), day);
                String age = back < 0 ? "future" : back == 0 ? "today" : back <= 7 ? "week" : back <= RECENT_DAYS ? "recent" : back <= 400 ? "year" : "old";
                found.add("time=" + age);
                found.add("precision=" + when.precision());
            }
        }
        for (Where where : view.places(s)) {
            found.add("place=" + where.precision());
        }
        if (view.times(s).isEmpty()) {
            found.add("time=none");
        }
        if (view.places(s).isEmpty()) {
            found.add("place=none");
        }
        Sentence sentence = view.sentence(s);
        if (sentence.size() > 0 && view.annotation().isQuoted(sentence.span().start() + sentence.span().length() / 2)) {
            found.add("quoted");
        }
    }
}
