package org.dateline.resolve.actor;

import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Pos;

/** Words for people ({@code en/people.tsv}) and peoples' names ("Iranians") as actors of the kind they are counted as. */
final class People {
    private static final String FILE = "en/people.tsv";

    private final Names<Actor> words = new Names<>();

    private People() {}

    static People of(Lexicon lexicon) {
        People people = new People();
        if (lexicon.has(FILE)) {
            lexicon.table(FILE).rows().forEach(people::add);
        }
        return people;
    }

    private void add(Table.Row row) {
        Actor actor = new Actor("", "", row.get("type"), null);
        words.add(row.get("word"), actor);
        if (!row.get("plural").equals(row.get("word"))) {
            words.add(row.get("plural"), actor);
        }
    }

    /** The words that words for people begin with, as they are compared. */
    Set<String> openings() {
        return words.openings();
    }

    /** The longest words for people that begin with word {@code start}, "Iranian pilgrims" too; null when there are none. */
    ActorMatch match(Words sentence, int start, Nations nations) {
        Names.Hit<Actor> best = longest(sentence, start);
        if (!sentence.mayBegin(start, Openings.NATION | Openings.PEOPLE)) {
            return best == null ? null : matched(sentence, start, best);
        }
        for (Names.Hit<Nation> nation : nations.words.at(sentence, start)) {
            Names.Hit<Actor> behind = nation.end() < sentence.size() ? longest(sentence, nation.end()) : null;
            best = behind == null || best != null && best.end() >= behind.end() ? best : behind;
        }
        for (Names.Hit<Nation> hit : nations.people.at(sentence, start)) {
            if (sentence.ends(hit.end()) && (best == null || hit.end() > best.end()) && isPlural(sentence, hit.end() - 1)) {
                best = new Names.Hit<>(hit.end(), new Actor("", "", "people", null));
            }
        }
        return best == null ? null : matched(sentence, start, best);
    }

    private static ActorMatch matched(Words sentence, int start, Names.Hit<Actor> best) {
        Sense sense = new Sense(best.value(), null, false, true, null, null);
        return new ActorMatch(sentence.token(start), sentence.token(best.end() - 1) + 1, List.of(sense));
    }

    private Names.Hit<Actor> longest(Words sentence, int start) {
        Names.Hit<Actor> best = null;
        for (Names.Hit<Actor> hit : sentence.mayBegin(start, Openings.PERSONS) ? words.at(sentence, start) : List.<Names.Hit<Actor>>of()) {
            best = sentence.ends(hit.end()) && isNoun(sentence, hit.end() - 1) ? hit : best;
        }
        return best;
    }

    private static boolean isNoun(Words sentence, int word) {
        int token = sentence.token(word);
        Pos pos = sentence.sentence().token(token).pos();
        // "Afghanistan National" is the beginning of a name.
        boolean goesOn = token + 1 < sentence.sentence().size() && sentence.sentence().token(token + 1).pos() == Pos.PROPN;
        return pos == Pos.NOUN || pos == Pos.X || pos == Pos.PROPN && (!goesOn || sentence.capitals());
    }

    /** "Chinese" and "Japanese" are people when tagged as plural nouns only. */
    private static boolean isPlural(Words sentence, int word) {
        String tag = sentence.sentence().token(sentence.token(word)).tag();
        return tag.equals("NNPS") || tag.equals("NNS") || tag.equals("NNP") && sentence.word(word).endsWith("s");
    }
}
