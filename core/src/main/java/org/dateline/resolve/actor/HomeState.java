package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Annotation;
import org.dateline.model.Dateline;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/**
 * The state a report is about, whose army is "the army": the one that its references to states, their arms, leaders and
 * places name at least twice as often as any other. An arm or a leader weighs as much as three names, for those who fight
 * are named with their state at home ("Syrian troops"), while a state that only talks is named bare. Places count with them
 * only for a state that is named as well, or shows by a province or a city: a village may be the namesake of another. An arm of
 * somebody who is no state ("the army of X") speaks against all states.
 */
final class HomeState {
    private static final int NAME = 1;
    private static final int ARM = 3;
    private static final int LEAST = 2;
    /** Institutions that a state has in others. */
    private static final String ABROAD = "abroad";
    /** Before the words for an arm that no state has. */
    private static final String NO_STATE = "?";

    private final ActorRegister register;
    private final Annotation annotation;
    private final Map<String, Integer> votes = new TreeMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    /** States that are meant for sure, however often. */
    private final Set<String> sure = new HashSet<>();

    /** Embassies, which name states that the report need not be about. */
    private final List<Span> abroad = new ArrayList<>();

    private HomeState(ActorRegister register, Annotation annotation) {
        this.register = register;
        this.annotation = annotation;
    }

    /** {@code places} holds each place that the report names, once for each time; {@code owners} knows the same places. */
    static ReportFacts facts(ActorRegister register, Annotation annotation, List<Ground> places, Owners owners) {
        HomeState state = new HomeState(register, annotation);
        state.dateline();
        for (Sentence sentence : annotation.sentences()) {
            ActorFinder.Named named = register.in(sentence);
            named.states().forEach(nation -> state.vote(nation.code(), NAME));
            List<ActorMatch> actors = named.actors();
            for (int i = 0; i < actors.size(); i++) {
                state.arms(sentence, actors.get(i), owners.of(sentence, i));
            }
        }
        state.grounds(places);
        return new ReportFacts(annotation.report().published(), state.winner(), state.countries, state.named);
    }

    private void vote(String code, int weight) {
        votes.merge(code, weight, Integer::sum);
        countries.add(code);
        sure.add(code);
    }

    private void dateline() {
        Dateline dateline = annotation.report().dateline();
        if (dateline != null && dateline.place() != null) {
            for (String part : dateline.place().split(",")) {
                register.nations().names.exactly(part.strip()).forEach(nation -> vote(nation.code(), ARM));
            }
        }
    }

    private void arms(Sentence sentence, ActorMatch match, OwnerReader.Owner owner) {
        if (match.senses().size() > 1) {
            return;
        }
        if (owner != null && owner.nation() == null) {
            votes.merge(NO_STATE + sentence.phrase(owner.first(), owner.last(), owner.first()).words(), ARM, Integer::sum);
        }
        Sense sense = match.senses().get(0);
        if (sense.nation() != null && isAbroad(sentence, match)) {
            votes.merge(sense.nation().code(), -NAME, Integer::sum); // its name has been counted
            abroad.add(sentence.phrase(match.first(), match.last(), match.first()).span());
            return;
        }
        boolean fights = register.kinds().isArmed(sense.actor().kind()) || register.kinds().isState(sense.actor().kind());
        if (!sense.pattern()) {
            if (!sense.common()) {
                named.add(sense.actor().id());
            }
            if (fights && !sense.common() && sense.actor().country() != null) {
                vote(sense.actor().country(), NAME);
            }
        } else if (fights && (sense.nation() != null || sense.leaders() != null)) {
            Actor actor = register.resolve(match, new ReportFacts(annotation.report().published(), null, Set.of(), Set.of()));
            if (actor.country() != null && actor.id() != null) {
                vote(actor.country(), ARM);
            }
        }
    }

    private void grounds(List<Ground> places) {
        for (Ground place : places) {
            if (abroad.stream().anyMatch(embassy -> embassy.contains(place.span()))) {
                continue;
            }
            votes.merge(place.country(), NAME, Integer::sum);
            countries.add(place.country());
            if (place.sure()) {
                sure.add(place.country());
            }
        }
    }

    /** "The Arvenian embassy" stands anywhere but in Arvenia. */
    private boolean isAbroad(Sentence sentence, ActorMatch match) {
        Names<String> words = register.set(ABROAD);
        return words != null && !words.exactly(sentence.token(match.last() - 1).form().toLowerCase(Locale.ROOT)).isEmpty();
    }

    private String winner() {
        String best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : votes.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return most >= LEAST && most >= 2 * second && sure.contains(best) ? best : null;
    }
}
