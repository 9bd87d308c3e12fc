package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Sentence;

/**
 * Whose an institution is by the words about it: "the armed forces of X", "X's defence ministry", "the Xian government". With a
 * name that is no state's it is not that of the state which the report is about, whoever that is.
 */
final class Owners {
    /** The set of words for offices. */
    static final String OFFICES = "offices";
    private static final String GOVERNMENT = "government";
    private static final Set<String> ORDER = Set.of("police", "security");

    private final ActorRegister register;
    private final List<Ground> grounds;

    /** {@code grounds} are the places that the report names; may be empty. */
    Owners(ActorRegister register, List<Ground> grounds) {
        this.register = register;
        this.grounds = List.copyOf(grounds);
    }

    /** An office and whose it is. */
    record Office(OwnerReader.Owner owner, ActorMatch match) {}

    /** Whose the sentence's actor of this number is, when it could be any state's and the sentence says so; otherwise null. */
    OwnerReader.Owner of(Sentence sentence, int actor) {
        ActorFinder.Named named = register.in(sentence);
        OwnerReader.Owner owner = named.owners().get(actor);
        boolean ofTown = owner != null && owner.nation() == null && keepsOrder(named.actors().get(actor)) && isTown(sentence, owner);
        return ofTown ? null : owner;
    }

    /** Offices of somebody who is no state, which are no actors by themselves: "X's interior ministry". */
    List<Office> offices(Sentence sentence) {
        List<Office> offices = new ArrayList<>();
        ActorFinder.Named named = register.in(sentence);
        Words words = named.words();
        for (int i = 0; i < words.size(); i++) {
            if (!words.mayBegin(i, Openings.OFFICE)) {
                continue;
            }
            for (Names.Hit<String> hit : register.set(OFFICES).at(words, i)) {
                Sense sense = Sense.group(new Actor(null, null, GOVERNMENT, null), null, false);
                ActorMatch match = new ActorMatch(words.token(i), words.token(hit.end() - 1) + 1, List.of(sense));
                OwnerReader.Owner owner = register.owners().owner(words, named.actors(), match);
                if (owner != null && owner.nation() == null) {
                    offices.add(new Office(owner, match));
                }
            }
        }
        return offices;
    }

    /** The police, whom towns have too. */
    static boolean keepsOrder(ActorMatch match) {
        return ORDER.contains(match.kind());
    }

    private boolean isTown(Sentence sentence, OwnerReader.Owner owner) {
        return grounds.stream().anyMatch(ground -> ground.town()
                && sentence.token(owner.first()).span().start() <= ground.span().start()
                && ground.span().end() <= sentence.token(owner.last() - 1).span().end());
    }
}
