package org.dateline.publish.subevent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Annotation;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Mention;
import org.dateline.model.Modality;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.Token;
import org.dateline.publish.dataset.Codebook;

/**
 * The evidence in a description of an event for its sub-event type: what the engine claims of it, what it talks about, who
 * is in it, and its common words. Names of people and places are no evidence. Thread-safe.
 */
public final class SubEventFeatures {
    private static final double PAIR = 0.5;
    private static final double ACTOR = 0.5;
    private static final double WORD = 0.7;

    private static final double SAME = 2.0;
    private static final double SPEAKS_FOR = 1.0;

    private final SubEventTopics topics;
    private final Codebook codebook;
    private final SortedMap<String, SortedMap<String, Double>> prior = new TreeMap<>();
    private final Map<String, String> sides = new HashMap<>();

    /** Reads the tables needed; throws a LexiconException when one is missing or faulty. */
    public SubEventFeatures(Lexicon lexicon) {
        this.topics = new SubEventTopics(lexicon);
        this.codebook = new Codebook(lexicon);
        for (Table.Row row : lexicon.table("publish/subevents.tsv").rows()) {
            if (!row.get("acled").isEmpty()) {
                expect("acled " + row.get("acled"), row.get("label"), SAME);
            }
            row.list("topics").forEach(topic -> expect("of " + topic, row.get("label"), SPEAKS_FOR));
        }
        for (Table.Row row : lexicon.table("actors/kinds.tsv").rows()) {
            boolean armed = row.get("armed").equals("yes");
            boolean witness = row.get("source").equals("WITNESS");
            sides.put(row.get("kind"), row.get("state").equals("yes") ? "state" : armed ? "armed" : witness ? "civil" : "other");
        }
    }

    private void expect(String feature, String label, double weight) {
        prior.computeIfAbsent(feature, key -> new TreeMap<>()).put(label, weight);
    }

    /** What features say for labels before anything is learnt: the ontology's codes, and the topics of each label. */
    public SortedMap<String, SortedMap<String, Double>> prior() {
        return Collections.unmodifiableSortedMap(prior);
    }

    /**
     * Names of features and how strongly each is there, sorted by name.
     *
     * @param claims what the engine claims of the text
     */
    public SortedMap<String, Double> of(Annotation annotation, List<Claim> claims) {
        SortedMap<String, Double> features = new TreeMap<>();
        claimed(claims, features);
        talkedOf(annotation, features);
        for (Mention mention : annotation.mentions()) {
            if (mention.kind() == Mention.Kind.ACTOR) {
                features.put("actor " + mention.type(), ACTOR);
            }
        }
        for (Sentence sentence : annotation.sentences()) {
            sentence.tokens().stream().filter(SubEventFeatures::isCommonWord)
                    .forEach(token -> features.put("word " + token.lemma().toLowerCase(Locale.ROOT), WORD));
        }
        return features;
    }

    private void claimed(List<Claim> claims, SortedMap<String, Double> features) {
        List<Claim> ordered = new ArrayList<>(claims);
        ordered.sort(Comparator.comparing((Claim claim) -> claim.anchor().start()).thenComparing(Claim::id));
        boolean first = true;
        for (Claim claim : ordered) {
            if (claim.proposition() instanceof Tally tally) {
                features.put("count " + tally.measure(), 1.0);
                continue;
            }
            boolean plain = claim.stance() == Stance.ASSERTED && claim.modality() == Modality.ACTUAL;
            features.put((plain ? "claim " : "claim not plain ") + type(claim), 1.0);
            if (plain && claim.proposition() instanceof Act act) {
                String subEvent = subEvent(act);
                features.put("acled " + subEvent, 1.0);
            }
            if (first) {
                features.put("first claim " + type(claim), 1.0);
                first = false;
            }
            doers(claim).forEach(actor -> features.put("claim " + type(claim) + " by " + side(actor), 1.0));
            if (claim.proposition() instanceof Act act) {
                act.recipients().forEach(actor -> features.put("claim " + type(claim) + " to " + side(actor), 1.0));
            }
        }
    }

    /** ACLED's sub-event of an act without its event type, such as "Armed clash"; null for a type that the ontology does not have. */
    private String subEvent(Act act) {
        Codebook.Sides sides = new Codebook.Sides(has("state", act.actors()), has("civil", act.recipients()), false);
        return codebook.codes(act.type(), "acled", sides).stream()
                .map(code -> code.substring(code.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(null);
    }

    private static String type(Claim claim) {
        return claim.proposition() instanceof Act act ? act.type() : "control " + ((Control) claim.proposition()).status();
    }

    private static List<ActorRef> doers(Claim claim) {
        if (claim.proposition() instanceof Act act) {
            return act.actors();
        }
        ActorRef holder = ((Control) claim.proposition()).holder();
        return holder == null ? List.of() : List.of(holder);
    }

    private boolean has(String side, List<ActorRef> actors) {
        return actors.stream().anyMatch(actor -> side(actor).equals(side));
    }

    private String side(ActorRef actor) {
        return sides.getOrDefault(Objects.requireNonNullElse(actor.kind(), ""), "other");
    }

    private void talkedOf(Annotation annotation, SortedMap<String, Double> features) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Sentence sentence : annotation.sentences()) {
            for (String topic : topics.of(sentence)) {
                counts.merge(topic, 1, Integer::sum);
                if (sentence.index() == 0) {
                    features.put("at once of " + topic, 1.0);
                }
            }
        }
        counts.forEach((topic, count) -> {
            features.put("of " + topic, 1.0);
            if (count > 1) {
                features.put("again of " + topic, 1.0);
            }
        });
        for (String topic : counts.keySet()) {
            for (String other : counts.tailMap(topic).keySet()) {
                if (!other.equals(topic) && (topics.isPaired(topic) || topics.isPaired(other))) {
                    features.put("of " + topic + " and " + other, PAIR);
                }
            }
        }
    }

    /** Noun, verb, adjective, adverb or preposition, and not part of a name. */
    private static boolean isCommonWord(Token token) {
        return token.name() == NameType.NONE && token.tag().matches("NNS?|VB.?|JJ.?|RB.?|IN|RP");
    }
}
