package org.dateline.incident;

import java.util.ArrayList;
import java.util.HashSet;
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

/** What speaks for and against a sentence telling of an incident that earlier sentences began to tell. */
public final class LinkFeatures {
    private LinkFeatures() {}

    /**
     * @param types the sentence's probabilities of types
     * @param labels what the types are called
     */
    public static List<String> of(ReportView view, Story story, int s, double[] types, List<String> labels) {
        Set<String> found = new LinkedHashSet<>();
        found.add("bias");
        int last = story.sentences().floor(s);
        int gap = s - last;
        found.add("gap=" + (gap < 4 ? String.valueOf(gap) : gap < 8 ? "4-7" : "8+"));
        boolean paragraph = view.sentence(s).passage() == view.sentence(last).passage();
        found.add("paragraph=" + paragraph);
        found.add("size=" + Math.min(4, story.sentences().size()));
        int none = labels.indexOf("NONE");
        Story alone = new Story();
        alone.add(s, types);
        String mine = labels.get(alone.type(none));
        String theirs = labels.get(story.type(none));
        found.add("types=" + theirs + "+" + mine);
        found.add(mine.equals(theirs) ? "type=same" : "type=other");
        found.add("sure=" + (int) (4 * (1 - types[none])));
        String where = places(view, story, s);
        String when = times(view, story, s);
        found.add("place=" + where);
        found.add("time=" + when);
        found.add("place+time=" + where + "+" + when);
        found.add("place+type=" + where + (mine.equals(theirs) ? "+same" : "+other"));
        opening(view.sentence(s), found);
        shared(view, story, s, found);
        return new ArrayList<>(found);
    }

    private static String places(ReportView view, Story story, int s) {
        List<Where> mine = named(view, s);
        List<Where> theirs = new ArrayList<>();
        story.sentences().headSet(s).forEach(i -> theirs.addAll(named(view, i)));
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.isEmpty() ? theirs.isEmpty() ? "neither" : "unsaid" : "first";
        }
        boolean same = mine.stream().anyMatch(a -> theirs.stream().anyMatch(b -> a.key().equals(b.key())));
        boolean within = mine.stream().anyMatch(a -> theirs.stream().anyMatch(b -> a.isWithin(b) || b.isWithin(a)));
        return same ? "same" : within ? "within" : "other";
    }

    /** The sentence's places but for countries. */
    private static List<Where> named(ReportView view, int s) {
        return view.places(s).stream().filter(where -> where.precision() != Where.Precision.COUNTRY && where.isNamed()).toList();
    }

    private static String times(ReportView view, Story story, int s) {
        List<When> mine = dated(view, s);
        List<When> theirs = new ArrayList<>();
        story.sentences().headSet(s).forEach(i -> theirs.addAll(dated(view, i)));
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.isEmpty() ? theirs.isEmpty() ? "neither" : "unsaid" : "first";
        }
        return mine.stream().anyMatch(a -> theirs.stream().anyMatch(a::overlaps)) ? "same" : "other";
    }

    private static List<When> dated(ReportView view, int s) {
        return view.times(s).stream().filter(when -> when.from() != null && when.to() != null).toList();
    }

    private static void opening(Sentence sentence, Set<String> found) {
        for (int i = 0; i < Math.min(4, sentence.size()); i++) {
            if (sentence.token(i).name() == NameType.NONE) {
                found.add("opens=" + sentence.token(i).lemma().toLowerCase(Locale.ROOT));
            }
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean noun = sentence.token(i + 1).pos() == Pos.NOUN;
            if (noun && (token.pos() == Pos.DET || token.pos() == Pos.ADJ) && !token.lemma().equals("the") || token.lemma().equals("another") || token.lemma().equals("same")) {
                found.add("det=" + token.lemma().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void shared(ReportView view, Story story, int s, Set<String> found) {
        Set<Entity> earlier = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (int i : story.sentences().headSet(s)) {
            view.phrases(i).forEach(phrase -> earlier.add(view.entity(phrase)));
            words.addAll(content(view.sentence(i)));
        }
        int people = 0;
        int things = 0;
        int fresh = 0;
        for (NounPhrase phrase : view.phrases(s)) {
            boolean known = earlier.contains(view.entity(phrase));
            boolean named = phrase.kind() == NounPhrase.Kind.PERSON;
            people += known && named ? 1 : 0;
            fresh += !known && named ? 1 : 0;
            things += known && phrase.kind() == NounPhrase.Kind.THING ? 1 : 0;
        }
        found.add("people=" + Math.min(2, people));
        found.add("things=" + Math.min(3, things));
        found.add("fresh=" + Math.min(2, fresh));
        Set<String> common = content(view.sentence(s));
        common.retainAll(words);
        found.add("words=" + Math.min(5, common.size()));
        for (String word : common) {
            found.add("both=" + word);
        }
        Set<String> deeds = deeds(view, s);
        Set<String> before = new HashSet<>();
        story.sentences().headSet(s).forEach(i -> before.addAll(deeds(view, i)));
        for (String deed : deeds) {
            found.add((before.contains(deed) ? "deed=" : "newdeed=") + deed);
        }
    }

    private static Set<String> deeds(ReportView view, int s) {
        Set<String> deeds = new LinkedHashSet<>();
        view.sentence(s).tokens().forEach(token -> deeds.addAll(view.deeds(token)));
        return deeds;
    }

    private static Set<String> content(Sentence sentence) {
        Set<String> words = new LinkedHashSet<>();
        for (Token token : sentence.tokens()) {
            if ((token.pos() == Pos.VERB || token.pos() == Pos.NOUN) && token.name() == NameType.NONE) {
                words.add(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
