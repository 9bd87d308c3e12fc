package org.dateline.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What speaks for and against an entity taking part in an incident as one thing or another. */
public final class RoleFeatures {
    private RoleFeatures() {}

    /**
     * The features of an entity in a story of the given type: of all its phrases in the story's sentences and of the others.
     *
     * @param stories all stories of the report
     */
    public static List<String> of(ReportView view, Entity entity, Story story, List<Story> stories, String type) {
        Set<String> found = new LinkedHashSet<>();
        found.add("bias");
        found.add("type=" + type);
        int inside = 0;
        int first = -1;
        int near = Integer.MAX_VALUE;
        boolean elsewhere = false;
        for (NounPhrase phrase : entity.mentions()) {
            int s = phrase.sentence();
            boolean in = story.sentences().contains(s);
            first = in && first < 0 ? s : first;
            inside += in ? 1 : 0;
            near = Math.min(near, story.distance(s));
            elsewhere |= stories.stream().anyMatch(other -> other != story && other.sentences().contains(s));
            if (in) {
                phrase(view, phrase, type, found);
            } else {
                outside(view, phrase, found);
            }
        }
        company(view, entity, story, found);
        found.add("near=" + Math.min(4, near));
        found.add("elsewhere=" + elsewhere + "+" + Math.min(1, inside));
        found.add("stories=" + Math.min(3, stories.size()) + "+" + Math.min(1, inside));
        found.add("inside=" + Math.min(3, inside));
        found.add("outside=" + Math.min(3, entity.mentions().size() - inside));
        found.add("starts=" + (first == story.sentences().first()));
        NounPhrase.Kind kind = entity.kind();
        found.add("kind=" + kind);
        found.add("kind+type=" + kind + "+" + type);
        if (inside == 0) {
            found.add("away");
        }
        return new ArrayList<>(found);
    }

    /** Who else the story names: "people" are no further victims where every victim is named. */
    private static void company(ReportView view, Entity entity, Story story, Set<String> found) {
        if (entity.kind() != NounPhrase.Kind.THING) {
            return;
        }
        Set<Entity> named = new LinkedHashSet<>();
        for (int s : story.sentences()) {
            for (NounPhrase phrase : view.phrases(s)) {
                if (phrase.kind() == NounPhrase.Kind.PERSON) {
                    named.add(view.entity(phrase));
                }
            }
        }
        Sentence sentence = view.sentence(entity.first().sentence());
        String count = String.valueOf(Math.min(3, named.size()));
        found.add("named=" + count + "+" + ReportView.word(sentence.token(entity.first().head())));
        for (String kind : SentenceFeatures.kinds(view, sentence, entity.first().head())) {
            found.add("named=" + count + "+" + kind);
        }
    }

    private static void outside(ReportView view, NounPhrase phrase, Set<String> found) {
        Sentence sentence = view.sentence(phrase.sentence());
        String governed = governed(view, sentence, phrase.head());
        found.add("out:g=" + governed);
        found.add("out:h=" + ReportView.word(sentence.token(phrase.head())));
        int anchor = Paths.anchor(sentence, phrase.head());
        int up = sentence.token(anchor).head();
        for (String deed : up < 0 ? List.<String>of() : view.deeds(sentence.token(up))) {
            found.add("out:d=" + deed + "<" + Paths.relation(sentence, anchor));
        }
        for (String kind : SentenceFeatures.kinds(view, sentence, phrase.head())) {
            found.add("out:k=" + kind);
            found.add("out:k+g=" + kind + "+" + governed);
        }
    }

    private static void phrase(ReportView view, NounPhrase phrase, String type, Set<String> found) {
        Sentence sentence = view.sentence(phrase.sentence());
        int head = phrase.head();
        Token token = sentence.token(head);
        String word = ReportView.word(token);
        List<String> kinds = new ArrayList<>(SentenceFeatures.kinds(view, sentence, head));
        kinds.add(phrase.kind().toString());
        found.add("h=" + word);
        found.add("h+type=" + word + "+" + type);
        String number = phrase.max() == null ? "many" : phrase.min() == 1 ? "one" : "some";
        found.add("number=" + number);
        int anchor = Paths.anchor(sentence, head);
        String relation = Paths.relation(sentence, anchor);
        String governed = governed(view, sentence, head);
        found.add("g=" + governed);
        found.add("g+h=" + governed + "+" + word);
        found.add("r=" + relation);
        found.add("r+h=" + relation + "+" + word);
        String longer = longer(view, sentence, anchor);
        found.add("gg=" + longer);
        for (String kind : kinds) {
            found.add("k=" + kind);
            found.add("k+type=" + kind + "+" + type);
            found.add("k+g=" + kind + "+" + governed);
            found.add("k+r=" + kind + "+" + relation);
            found.add("k+gg=" + kind + "+" + longer);
        }
        deeds(view, sentence, anchor, kinds, found);
        modifiers(sentence, phrase, found);
        around(view, sentence, phrase, found);
        saying(view, sentence, found);
        if (anchor != head) {
            found.add("anchor=" + ReportView.word(sentence.token(anchor)));
        }
    }

    /** What the words above say of an incident, up to the third. */
    private static void deeds(ReportView view, Sentence sentence, int anchor, List<String> kinds, Set<String> found) {
        String path = "";
        int at = anchor;
        for (int step = 1; step <= 3; step++) {
            int up = sentence.token(at).head();
            if (up < 0) {
                return;
            }
            path = path.isEmpty() ? Paths.relation(sentence, at) : path + ">" + Paths.relation(sentence, at);
            String way = path;
            boolean passive = Paths.isPassive(sentence, up);
            for (String deed : view.deeds(sentence.token(up))) {
                String over = deed + (passive ? ":passive" : "") + "<" + way;
                found.add("d=" + over);
                found.add("deed" + step + "=" + deed);
                kinds.forEach(kind -> found.add("k+d=" + kind + "+" + over));
            }
            at = Paths.anchor(sentence, up);
        }
    }

    /** "kill&lt;nsubj:pass". */
    static String governed(ReportView view, Sentence sentence, int head) {
        int anchor = Paths.anchor(sentence, head);
        int up = sentence.token(anchor).head();
        String above = up < 0 ? "root" : ReportView.word(sentence.token(up));
        return above + "<" + Paths.relation(sentence, anchor);
    }

    private static String longer(ReportView view, Sentence sentence, int anchor) {
        int up = sentence.token(anchor).head();
        if (up < 0) {
            return "root";
        }
        int above = Paths.anchor(sentence, up);
        int top = sentence.token(above).head();
        String relation = Paths.relation(sentence, anchor);
        String first = relation + ">" + ReportView.word(sentence.token(up));
        return top < 0 ? first + ">root" : first + ">" + Paths.relation(sentence, above) + ">" + ReportView.word(sentence.token(top));
    }

    private static void modifiers(Sentence sentence, NounPhrase phrase, Set<String> found) {
        int from = Math.max(0, phrase.phrase().first() - 2);
        for (int i = from; i < phrase.head(); i++) {
            Token token = sentence.token(i);
            if (token.name() == NameType.NONE && token.pos() != Pos.NUM && token.pos() != Pos.PUNCT) {
                found.add("m=" + token.lemma().toLowerCase(Locale.ROOT));
            } else if (token.name() == NameType.GROUP) {
                found.add("m=GROUP");
            }
        }
    }

    private static void around(ReportView view, Sentence sentence, NounPhrase phrase, Set<String> found) {
        int first = phrase.phrase().first();
        int last = phrase.phrase().last();
        found.add("before=" + (first > 0 ? ReportView.word(sentence.token(first - 1)) : "start"));
        found.add("before2=" + (first > 1 ? ReportView.word(sentence.token(first - 2)) : "start"));
        found.add("after=" + (last < sentence.size() ? ReportView.word(sentence.token(last)) : "end"));
        found.add("after2=" + (last + 1 < sentence.size() ? ReportView.word(sentence.token(last + 1)) : "end"));
    }

    /** What the whole sentence says: that somebody claims it, is blamed for it, that all was destroyed. */
    private static void saying(ReportView view, Sentence sentence, Set<String> found) {
        for (int i = 0; i < sentence.size(); i++) {
            for (String deed : view.deeds(sentence.token(i))) {
                found.add("here=" + deed);
                int subject = sentence.child(i, "nsubj");
                String actor = subject < 0 ? null : view.actor(sentence.index(), subject);
                if (actor != null) {
                    found.add("here=" + deed + "+" + actor);
                }
            }
        }
    }
}
