package org.dateline.incident;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.When;
import org.dateline.model.Where;

/** What speaks for and against a named day or place being that of an incident. */
public final class SettingFeatures {
    private SettingFeatures() {}

    /** The days that the report names, in text order. */
    public static List<Mention> days(ReportView view) {
        return List.copyOf(view.bearings().times().keySet());
    }

    /** The places that the report names, in text order. */
    public static List<Mention> places(ReportView view) {
        return List.copyOf(view.bearings().places().keySet());
    }

    /** The features of a day. */
    public static List<String> ofDay(ReportView view, Mention mention, Story story, double sure) {
        List<String> found = common(view, mention, story, sure);
        When when = view.bearings().times().get(mention);
        found.add("precision=" + when.precision());
        if (when.to() != null && view.published() != null) {
            long back = ChronoUnit.DAYS.between(when.to(), view.published());
            found.add("back=" + (back < 0 ? "future" : back < 3 ? String.valueOf(back) : back < 15 ? "days" : back < 62 ? "weeks" : "long"));
        } else {
            found.add("back=open");
        }
        for (int i = mention.phrase().first(); i < mention.phrase().last(); i++) {
            String word = view.sentence(mention.phrase().sentence()).token(i).lemma().toLowerCase(Locale.ROOT);
            found.add("word=" + (Character.isDigit(word.charAt(0)) ? "NUM" : word));
        }
        int rank = 0;
        int inside = 0;
        for (Mention other : days(view)) {
            boolean in = story.sentences().contains(other.phrase().sentence());
            inside += in ? 1 : 0;
            rank += in && other.phrase().span().start() < mention.phrase().span().start() ? 1 : 0;
        }
        found.add("rank=" + Math.min(3, rank));
        found.add("days=" + Math.min(2, inside) + "+" + story.sentences().contains(mention.phrase().sentence()));
        return found;
    }

    /** The features of a place. */
    public static List<String> ofPlace(ReportView view, Mention mention, Story story, double sure) {
        List<String> found = common(view, mention, story, sure);
        Where where = view.bearings().places().get(mention);
        found.add("precision=" + where.precision());
        found.add("found=" + (where.id() != null));
        found.add("type=" + mention.type());
        found.add("precision+type=" + where.precision() + "+" + mention.type());
        Where dateline = view.bearings().dateline();
        if (dateline != null && dateline.country() != null && where.country() != null) {
            found.add("home=" + dateline.country().equals(where.country()));
        }
        int rank = 0;
        int inside = 0;
        int inner = 0;
        int outer = 0;
        for (Mention other : places(view)) {
            Where there = view.bearings().places().get(other);
            if (!story.sentences().contains(other.phrase().sentence())) {
                continue;
            }
            inside++;
            rank += other.phrase().span().start() < mention.phrase().span().start() ? 1 : 0;
            inner += there.isWithin(where) ? 1 : 0;
            outer += where.isWithin(there) ? 1 : 0;
        }
        found.add("rank=" + Math.min(3, rank));
        found.add("places=" + Math.min(2, inside) + "+" + story.sentences().contains(mention.phrase().sentence()));
        found.add("inner=" + Math.min(1, inner));
        found.add("outer=" + Math.min(1, outer));
        Sentence sentence = view.sentence(mention.phrase().sentence());
        Token head = sentence.token(mention.phrase().head());
        found.add("name=" + head.name());
        found.add("last=" + (head.name() == NameType.NONE ? head.lemma().toLowerCase(Locale.ROOT) : "NAME"));
        return found;
    }

    private static List<String> common(ReportView view, Mention mention, Story story, double sure) {
        List<String> found = new ArrayList<>(List.of("bias"));
        int s = mention.phrase().sentence();
        Sentence sentence = view.sentence(s);
        int head = mention.phrase().head();
        int anchor = Paths.anchor(sentence, head);
        String governed = RoleFeatures.governed(view, sentence, head);
        found.add("g=" + governed);
        found.add("r=" + Paths.relation(sentence, anchor));
        found.add("own=" + Paths.relation(sentence, head));
        int start = mention.phrase().first();
        int last = mention.phrase().last();
        found.add("before=" + (start > 0 ? ReportView.word(sentence.token(start - 1)) : "start"));
        found.add("before2=" + (start > 1 ? ReportView.word(sentence.token(start - 2)) : "start"));
        found.add("after=" + (last < sentence.size() ? ReportView.word(sentence.token(last)) : "end"));
        boolean in = story.sentences().contains(s);
        int first = story.sentences().first();
        String away = in ? "in" : s < first ? "before" : s > story.sentences().last() ? "after" : "between";
        found.add("away=" + away);
        found.add("away=" + away + "+" + Math.min(5, story.distance(s)));
        found.add("nth=" + Math.min(3, story.sentences().headSet(s).size()));
        found.add("sure=" + (int) (4 * sure));
        found.add("sure=" + (int) (4 * sure) + "+" + in);
        for (String feature : List.copyOf(found)) {
            if (!in && !feature.startsWith("away") && !feature.startsWith("sure")) {
                found.add("out:" + feature);
            }
        }
        return found;
    }
}
