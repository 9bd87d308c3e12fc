package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Passage;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Whose an institution is by the words about it: "the armed forces of X", "X's defence ministry", "the Xian government". With a
 * name that is no state's it is not that of the state which the report is about, whoever that is.
 */
final class Owners {
    /** Capitalised words before an institution that say what it is and not whose. */
    private static final String PLAIN = "plain";
    /** Nouns for a part of a state, which may have an army and a government of its own. */
    private static final String LANDS = "lands";

    private static final String OFFICES = "offices";
    private static final String GOVERNMENT = "government";

    private final ActorRegister register;
    private final List<Ground> grounds;

    Owners(ActorRegister register, List<Ground> grounds) {
        this.register = register;
        this.grounds = List.copyOf(grounds);
    }

    /**
     * An owner and the institution's words with it.
     *
     * @param nation the state it is; null when the name is none of a state
     */
    record Owner(Nation nation, int first, int last) {}

    /** An office and whose it is. */
    record Office(Owner owner, ActorMatch match) {}

    /** Whose the match is, when it could be any state's and the sentence says so; otherwise null. */
    Owner of(Sentence sentence, ActorMatch match) {
        return isOpen(match) ? find(sentence, match) : null;
    }

    private Owner find(Sentence sentence, ActorMatch match) {
        Owner owner = behind(sentence, match);
        owner = owner != null ? owner : before(sentence, match);
        owner = owner != null ? owner : adjective(sentence, match);
        boolean ofTown = owner != null && owner.nation() == null && keepsOrder(match) && isTown(sentence, owner);
        return ofTown ? null : owner;
    }

    /** Offices of somebody who is no state, which are no actors by themselves: "X's interior ministry". */
    List<Office> offices(Sentence sentence) {
        List<Office> offices = new ArrayList<>();
        Words words = register.in(sentence).words();
        for (int i = 0; register.set(OFFICES) != null && i < words.size(); i++) {
            for (Names.Hit<String> hit : register.set(OFFICES).at(words, i)) {
                Sense sense = Sense.group(new Actor(null, null, GOVERNMENT, null), null, false);
                ActorMatch match = new ActorMatch(words.token(i), words.token(hit.end() - 1) + 1, List.of(sense));
                Owner owner = find(sentence, match);
                if (owner != null && owner.nation() == null) {
                    offices.add(new Office(owner, match));
                }
            }
        }
        return offices;
    }

    private boolean isOpen(ActorMatch match) {
        Sense sense = match.senses().get(0);
        return match.senses().size() == 1 && sense.pattern() && sense.nation() == null && sense.leaders() == null
                && sense.actor().id().contains("{country}") && register.kinds().isState(sense.actor().kind());
    }

    /** "The general staff of the armed forces of X". */
    private Owner behind(Sentence sentence, ActorMatch match) {
        int at = match.last();
        while (at + 1 < sentence.size() && sentence.token(at).form().equals("of")) {
            int first = at + 1;
            while (first + 1 < sentence.size() && isLight(sentence.token(first))) {
                first++;
            }
            int from = first;
            ActorMatch next = register.in(sentence).actors().stream().filter(other -> other.first() == from).findFirst().orElse(null);
            if (next == null || !isOpen(next)) {
                return named(sentence, first, match.first());
            }
            at = next.last();
        }
        return null;
    }

    private static boolean isLight(Token token) {
        return token.pos() == Pos.DET || token.pos() == Pos.ADJ && !Character.isUpperCase(token.form().charAt(0));
    }

    private Owner named(Sentence sentence, int first, int start) {
        Nation nation = null;
        int last = first;
        Words words = register.in(sentence).words();
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
        boolean land = register.set(LANDS) != null && !register.set(LANDS).exactly(sentence.token(at - 1).form()).isEmpty();
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
    private Owner adjective(Sentence sentence, ActorMatch match) {
        int at = match.first() - 1;
        while (at > 0 && isPlain(sentence.token(at)) && modifies(sentence.token(at), match)) {
            at--;
        }
        if (at < 1 || sentence.kind() != Passage.Kind.BODY || register.in(sentence).words().capitals()) {
            return null;
        }
        Token word = sentence.token(at);
        boolean name = word.pos() == Pos.ADJ || word.pos() == Pos.PROPN && !keepsOrder(match);
        boolean capital = Character.isUpperCase(word.form().charAt(0)) && word.form().chars().noneMatch(c -> c == '-')
                && !word.form().equals(word.form().toUpperCase(Locale.ROOT));
        if (!modifies(word, match) || !name || !capital) {
            return null;
        }
        return new Owner(nation(sentence, at, at + 1), at, match.last());
    }

    private static boolean modifies(Token word, ActorMatch match) {
        return (word.is("amod") || word.is("compound")) && word.head() >= match.first() && word.head() < match.last();
    }

    private boolean isPlain(Token word) {
        return register.set(PLAIN) == null || !register.set(PLAIN).exactly(word.form()).isEmpty();
    }

    /** The police, whom towns have too. */
    private static boolean keepsOrder(ActorMatch match) {
        return Set.of("police", "security").contains(match.kind());
    }

    private boolean isTown(Sentence sentence, Owner owner) {
        return grounds.stream().anyMatch(ground -> ground.town()
                && sentence.token(owner.first()).span().start() <= ground.span().start()
                && ground.span().end() <= sentence.token(owner.last() - 1).span().end());
    }
}
