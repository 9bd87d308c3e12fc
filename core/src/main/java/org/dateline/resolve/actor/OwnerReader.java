package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Passage;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Reads from the words about an institution whose it is: "the armed forces of X", "X's defence ministry", "the Xian government".
 * Thread-safe.
 */
final class OwnerReader {
    /** Capitalised words before an institution that say what it is and not whose. */
    private static final String PLAIN = "plain";
    /** Nouns for a part of a state, which may have an army and a government of its own. */
    private static final String LANDS = "lands";
    /** Capitalised words before an institution that say when, and not whose it is. */
    private static final String DAYS = "days";

    private final ActorRegister register;

    OwnerReader(ActorRegister register) {
        this.register = register;
    }

    /**
     * An owner and the institution's words with it.
     *
     * @param nation the state it is; null when the name is none of a state
     */
    record Owner(Nation nation, int first, int last) {}

    /** Whose each actor is that could be any state's, in their order; null where the sentence does not say. */
    List<Owner> owners(Words words, List<ActorMatch> actors) {
        List<Owner> owners = new ArrayList<>();
        for (ActorMatch match : actors) {
            owners.add(isOpen(match) ? owner(words, actors, match) : null);
        }
        return Collections.unmodifiableList(owners);
    }

    /** Whose the institution is; null when the sentence does not say. {@code actors} are the sentence's. */
    Owner owner(Words words, List<ActorMatch> actors, ActorMatch match) {
        Owner owner = behind(words, actors, match);
        owner = owner != null ? owner : before(words.sentence(), match);
        return owner != null ? owner : adjective(words, match);
    }

    private boolean isOpen(ActorMatch match) {
        Sense sense = match.senses().get(0);
        return match.senses().size() == 1 && sense.pattern() && sense.nation() == null && sense.leaders() == null
                && sense.actor().id().contains("{country}") && register.kinds().isState(sense.actor().kind());
    }

    /** "The general staff of the armed forces of X". */
    private Owner behind(Words words, List<ActorMatch> actors, ActorMatch match) {
        Sentence sentence = words.sentence();
        int at = match.last();
        while (at + 1 < sentence.size() && sentence.token(at).form().equals("of")) {
            int first = at + 1;
            while (first + 1 < sentence.size() && isLight(sentence.token(first))) {
                first++;
            }
            int from = first;
            ActorMatch next = actors.stream().filter(other -> other.first() == from).findFirst().orElse(null);
            if (next == null || !isOpen(next)) {
                return named(words, first, match.first());
            }
            at = next.last();
        }
        return null;
    }

    private static boolean isLight(Token token) {
        return token.pos() == Pos.DET || token.pos() == Pos.ADJ && !Character.isUpperCase(token.form().charAt(0));
    }

    private Owner named(Words words, int first, int start) {
        Sentence sentence = words.sentence();
        Nation nation = null;
        int last = first;
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i) == first && words.begins(i)) {
                for (Names.Hit<Nation> hit : register.nations().names.at(words, i)) {
                    nation = hit.value();
                    last = words.token(hit.end() - 1) + 1;
                }
            }
        }
        while (last < sentence.size() && (last > first ? isInName(sentence, last) : isName(sentence.token(last)))) {
            last++;
        }
        if (last == first) {
            return null;
        }
        boolean whole = nation != null && !sentence.token(last - 1).tag().equals("POS");
        return new Owner(whole ? nation : null, start, last);
    }

    private static boolean isInName(Sentence sentence, int token) {
        Token word = sentence.token(token);
        boolean link = word.tag().equals("POS") || word.form().equals("of");
        boolean between = token + 1 < sentence.size() && link && isName(sentence.token(token + 1));
        return between || isNamed(word);
    }

    private static boolean isName(Token token) {
        return token.pos() == Pos.PROPN;
    }

    /** Part of a name, "the People's Republic", in which a parser may see a noun. */
    private static boolean isNamed(Token token) {
        return isName(token) || token.pos() == Pos.NOUN && Character.isUpperCase(token.form().charAt(0));
    }

    /** "X's interior ministry", "the region's government". */
    private Owner before(Sentence sentence, ActorMatch match) {
        int at = match.first() - 1;
        while (at > 0 && isLight(sentence.token(at)) && sentence.token(at).pos() == Pos.ADJ) {
            at--;
        }
        if (at < 1 || !sentence.token(at).tag().equals("POS")) {
            return null;
        }
        int first = at;
        while (first > 0 && (isNamed(sentence.token(first - 1)) || first < at && sentence.token(first - 1).tag().equals("POS"))) {
            first--;
        }
        boolean land = is(LANDS, sentence.token(at - 1));
        if (first == at && !land) {
            return null;
        }
        return new Owner(nation(sentence, first, at), first == at ? at - 1 : first, match.last());
    }

    /** The only state of these words; null when they name none. */
    private Nation nation(Sentence sentence, int first, int last) {
        String words = first == last ? "" : sentence.phrase(first, last, last - 1).words();
        List<Nation> nations = register.nations().words.exactly(words);
        nations = nations.isEmpty() ? register.nations().capitals.exactly(words) : nations;
        return nations.stream().distinct().count() == 1 ? nations.get(0) : null;
    }

    /** "The Xian government", and "the X government" but for the police of a town. */
    private Owner adjective(Words words, ActorMatch match) {
        Sentence sentence = words.sentence();
        int at = match.first() - 1;
        while (at > 0 && isPlain(sentence.token(at)) && modifies(sentence.token(at), match)) {
            at--;
        }
        if (at < 1 || sentence.kind() != Passage.Kind.BODY || words.capitals()) {
            return null;
        }
        Token word = sentence.token(at);
        boolean name = word.pos() == Pos.ADJ || word.pos() == Pos.PROPN && !Owners.keepsOrder(match);
        boolean capital = Character.isUpperCase(word.form().charAt(0)) && word.form().chars().noneMatch(c -> c == '-')
                && !word.form().equals(word.form().toUpperCase(Locale.ROOT));
        if (!modifies(word, match) || !name || !capital || is(DAYS, word)) {
            return null;
        }
        return new Owner(nation(sentence, at, at + 1), at, match.last());
    }

    private static boolean modifies(Token word, ActorMatch match) {
        return (word.is("amod") || word.is("compound")) && word.head() >= match.first() && word.head() < match.last();
    }

    private boolean isPlain(Token word) {
        return register.set(PLAIN) == null || is(PLAIN, word);
    }

    private boolean is(String set, Token word) {
        return register.set(set) != null && !register.set(set).exactly(word.form()).isEmpty();
    }
}
