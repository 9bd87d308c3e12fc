package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Annotation;
import org.dateline.model.Bearings;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.When;
import org.dateline.model.Where;

/** One report while its incidents are read: its sentences with the entities, days and places they name. */
public final class ReportView {
    private final Annotation annotation;
    private final Bearings bearings;
    private final List<Entity> entities;
    private final WordClasses classes;
    private final List<List<NounPhrase>> phrases = new ArrayList<>();
    private final Map<NounPhrase, Entity> owner = new IdentityHashMap<>();
    private final List<List<When>> times = new ArrayList<>();
    private final List<List<Where>> places = new ArrayList<>();
    private final Map<Long, Mention> actors = new HashMap<>();
    private final List<String>[] features;

    @SuppressWarnings("unchecked")
    ReportView(Annotation annotation, Bearings bearings, List<Entity> entities, WordClasses classes) {
        this.annotation = annotation;
        this.bearings = bearings;
        this.entities = List.copyOf(entities);
        this.classes = classes;
        for (int i = 0; i < annotation.sentences().size(); i++) {
            phrases.add(new ArrayList<>());
            times.add(new ArrayList<>());
            places.add(new ArrayList<>());
        }
        this.features = new List[annotation.sentences().size()];
        for (Entity entity : entities) {
            for (NounPhrase phrase : entity.mentions()) {
                phrases.get(phrase.sentence()).add(phrase);
                owner.put(phrase, entity);
            }
        }
        for (Mention mention : annotation.mentions()) {
            collect(mention);
        }
    }

    private void collect(Mention mention) {
        int sentence = mention.phrase().sentence();
        if (bearings.times().containsKey(mention)) {
            times.get(sentence).add(bearings.times().get(mention));
        } else if (bearings.places().containsKey(mention)) {
            places.get(sentence).add(bearings.places().get(mention));
        } else if (mention.kind() == Mention.Kind.ACTOR) {
            for (int i = mention.phrase().first(); i < mention.phrase().last(); i++) {
                actors.put((long) sentence << 32 | i, mention);
            }
        }
    }

    /** The report as it was annotated. */
    public Annotation annotation() {
        return annotation;
    }

    /** All sentences, in text order. */
    public List<Sentence> sentences() {
        return annotation.sentences();
    }

    /** The sentence of this index. */
    public Sentence sentence(int i) {
        return annotation.sentences().get(i);
    }

    /** Whom and what the report speaks of, by their first mention. */
    public List<Entity> entities() {
        return entities;
    }

    /** The noun phrases of a sentence. */
    public List<NounPhrase> phrases(int sentence) {
        return phrases.get(sentence);
    }

    /** Whom or what a noun phrase stands for. */
    public Entity entity(NounPhrase phrase) {
        return owner.get(phrase);
    }

    /** The times that a sentence names; empty when none. */
    public List<When> times(int sentence) {
        return times.get(sentence);
    }

    /** The places that a sentence names; empty when none. */
    public List<Where> places(int sentence) {
        return places.get(sentence);
    }

    /** What speaks for and against sentence {@code s} telling of an incident. */
    public List<String> features(int s) {
        if (features[s] == null) {
            features[s] = SentenceFeatures.of(this, s);
        }
        return features[s];
    }

    /** The days and places that the report names, resolved. */
    public Bearings bearings() {
        return bearings;
    }

    /** The report's own day; null when unknown. */
    public LocalDate published() {
        return annotation.report().published();
    }

    /** The kind of actor a token names: "rebels", "police"; null when it names none. */
    String actor(int sentence, int token) {
        Mention mention = actors.get((long) sentence << 32 | token);
        return mention == null ? null : mention.type();
    }

    /** The words of the actor that a token is part of, by the register; null when it is part of none. */
    String actorWords(int sentence, int token) {
        Mention mention = actors.get((long) sentence << 32 | token);
        return mention == null ? null : mention.phrase().words();
    }

    /** What a token says of an incident: "killing", "claiming"; empty when it says nothing. */
    List<String> deeds(Token token) {
        return classes.deeds(token);
    }

    List<String> classes(Token token) {
        return classes.of(token);
    }

    /** A word for features: its lemma, or for a name what kind of name it is. */
    static String word(Token token) {
        return token.name() == NameType.NONE ? token.lemma().toLowerCase(Locale.ROOT) : token.name().name();
    }
}
