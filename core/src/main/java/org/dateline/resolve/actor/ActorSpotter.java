package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;

/**
 * Finds the words of a sentence that name an actor: the core of a noun phrase, without article and number ("Syrian troops",
 * "Assad's forces", "rebels"). The type is the register's kind; the id is given when nothing of the report but its day could change it. Thread-safe.
 */
public final class ActorSpotter {
    private final ActorRegister register;

    /** With the register whose names it finds. */
    public ActorSpotter(ActorRegister register) {
        this.register = register;
    }

    /** The actors named in the report, and states and capitals where they act in it, in text order; they may overlap. */
    public List<Mention> spot(Annotation annotation) {
        List<Mention> mentions = new ArrayList<>(new StateSpotter(register).spot(annotation));
        ReportFacts facts = new ReportFacts(annotation.report().published(), null, Set.of(), Set.of());
        annotation.sentences().forEach(sentence -> mentions.addAll(spot(sentence, facts)));
        mentions.sort(Comparator.comparing(mention -> mention.phrase().span()));
        return mentions;
    }

    /** The actors named in the sentence, in text order, without overlap; empty when none is. */
    public List<Mention> spot(Sentence sentence) {
        return spot(sentence, ReportFacts.NONE);
    }

    private List<Mention> spot(Sentence sentence, ReportFacts facts) {
        List<Mention> mentions = new ArrayList<>();
        for (ActorMatch match : register.in(sentence).actors()) {
            boolean certain = match.senses().size() == 1 && !match.senses().get(0).needsReport();
            String id = certain ? register.resolve(match, facts).id() : null;
            mentions.add(new Mention(
                    Mention.Kind.ACTOR, sentence.phrase(match.first(), match.last(), match.head(sentence)), match.kind(), id));
        }
        return mentions;
    }
}
