package org.dateline.cli;

import org.dateline.lexicon.Lexicon;
import org.dateline.model.ActorRef;
import org.dateline.resolve.actor.Actor;
import org.dateline.resolve.actor.ActorRegister;

/** An actor as a person types it. */
final class ActorArgument {
    private final Lexicon lexicon;

    ActorArgument(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The actor meant: of the register, by id or name, or one of a person's own.
     *
     * @param words the words of the claim that mean this actor
     */
    ActorRef actor(String typed, String words) {
        ActorRegister register = ActorRegister.of(lexicon);
        Actor byId = register.actor(typed);
        Actor actor = byId == null ? register.named(typed) : byId;
        if (actor == null && typed.contains(":")) {
            throw new InputException("the register of actors knows no id " + typed);
        }
        return actor == null
                ? new ActorRef(typed, null, null, words, null)
                : new ActorRef(actor.name(), actor.id(), actor.kind(), words, null);
    }
}
