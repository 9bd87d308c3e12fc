package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;

/**
 * Reads all place names of a report together. Names that can mean one place only are settled first; they, the dateline and
 * the countries spoken of then settle the others.
 */
final class PlaceContextBuilder {
    private static final int ROUNDS = 3;
    private static final double DATELINE = 3;

    /** A name as it is used throughout the report: "aleppo" and, apart from it, "aleppo" the province. */
    private record Key(String folded, String noun) {}

    private final Annotation annotation;
    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Map<Mention, PlaceName> names = new LinkedHashMap<>();
    private final Map<Key, PlaceScores.Said> said = new LinkedHashMap<>();
    private final Map<Key, Place> senses = new HashMap<>();

    PlaceContextBuilder(Annotation annotation, Gazetteer gazetteer, PlaceWords words) {
        this.annotation = annotation;
        this.gazetteer = gazetteer;
        this.words = words;
        List<Mention> places = annotation.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PLACE && mention.type().equals("name"))
                .toList();
        for (int i = 0; i < places.size(); i++) {
            PlaceName name = PlaceName.of(places.get(i), sentence(places.get(i)), words);
            names.put(places.get(i), name);
            List<Place> container = i + 1 < places.size() ? container(places.get(i), places.get(i + 1)) : null;
            said.merge(key(name), new PlaceScores.Said(name.noun(), container),
                    (one, other) -> one.container() != null ? one : other);
        }
    }

    PlaceContext build() {
        PlaceVotes base = PlaceVotes.ofAdjectives(annotation, gazetteer);
        Place dateline = dateline(base);
        base.add(dateline == null ? null : dateline.country(), DATELINE);
        PlaceVotes votes = base;
        for (int round = 0; round < ROUNDS; round++) {
            PlaceScores scores = new PlaceScores(gazetteer, votes, dateline, anchors(dateline));
            PlaceVotes seen = votes;
            said.forEach((key, about) -> senses.put(key, scores.best(hits(key, seen), about)));
            votes = base.copy();
            for (PlaceName name : names.values()) {
                Place place = senses.get(key(name));
                votes.add(place == null ? null : place.country(), 1);
            }
        }
        List<PlaceContext.Read> reads = new ArrayList<>();
        names.forEach((mention, name) -> reads.add(new PlaceContext.Read(mention, name, senses.get(key(name)))));
        PlaceContext named = new PlaceContext(annotation, reads, votes.all(), dateline);
        return new PlaceContext(annotation, new PlacePointers(named, gazetteer).read(reads), votes.all(), dateline);
    }

    private TreeSet<Place> anchors(Place dateline) {
        TreeSet<Place> anchors = new TreeSet<>(Comparator.comparing(Place::id));
        senses.values().stream().filter(Objects::nonNull).forEach(anchors::add);
        if (dateline != null) {
            anchors.add(dateline);
        }
        return anchors;
    }

    /** The places of a name; when there is none, the one place of the report's countries it may be another spelling of. */
    private List<Gazetteer.Hit> hits(Key key, PlaceVotes votes) {
        String bare = spelled(key, false);
        List<Gazetteer.Hit> hits = new ArrayList<>(gazetteer.hits(bare));
        String full = spelled(key, true);
        if (!full.equals(bare)) {
            gazetteer.hits(full).stream().filter(hit -> !hits.contains(hit)).forEach(hits::add);
        }
        if (hits.isEmpty() && !votes.all().isEmpty()) {
            List<String> countries = votes.all().keySet().stream().filter(code -> votes.share(code) >= 0.5).toList();
            List<Place> near = gazetteer.findVariant(bare, countries);
            boolean one = near.stream().allMatch(place -> place.kilometresTo(near.get(0)) < 40);
            if (!near.isEmpty() && one) {
                hits.add(new Gazetteer.Hit(near.get(0), false));
            }
        }
        return hits;
    }

    private String spelled(Key key, boolean full) {
        return names.values().stream()
                .filter(name -> key(name).equals(key))
                .map(name -> full ? name.full() : name.bare())
                .findFirst()
                .orElseThrow();
    }

    private Key key(PlaceName name) {
        return new Key(NameFold.fold(name.bare()), name.noun());
    }

    /** The larger place a name is followed by, "Osgil, Karvan" or "Osgil in Karvan province"; null when it is followed by none. */
    private List<Place> container(Mention mention, Mention next) {
        Phrase one = mention.phrase();
        Phrase other = next.phrase();
        Sentence sentence = sentence(mention);
        if (one.sentence() != other.sentence() || other.first() < one.last() || other.first() - one.last() > 3) {
            return null;
        }
        String between = PlaceName.text(sentence, one.last(), Math.max(one.last() + 1, other.first())).strip();
        PlaceName name = PlaceName.of(next, sentence, words);
        boolean comma = between.equals(",");
        boolean in = between.startsWith("in ") || between.equals("in");
        if (!comma && !in) {
            return null;
        }
        List<Place> large = new ArrayList<>(gazetteer.find(name.bare()));
        large.addAll(gazetteer.find(name.full()));
        large.removeIf(place -> place.kind().compareTo(Place.Kind.PROVINCE) > 0);
        return large.isEmpty() || in && name.noun() == null && large.get(0).kind() != Place.Kind.COUNTRY ? null : large;
    }

    /** The dateline's place: "OSGIL, Karvania". */
    private Place dateline(PlaceVotes votes) {
        if (annotation.report().dateline() == null || annotation.report().dateline().place() == null) {
            return null;
        }
        String[] parts = annotation.report().dateline().place().split("[,/]", 2);
        List<Place> container = null;
        if (parts.length > 1) {
            container = gazetteer.find(parts[1]).stream()
                    .filter(place -> place.kind().compareTo(Place.Kind.PROVINCE) <= 0)
                    .toList();
            container = container.isEmpty() ? null : container;
        }
        return new PlaceScores(gazetteer, votes, null, List.of())
                .best(gazetteer.hits(parts[0]), new PlaceScores.Said("city", container));
    }

    private Sentence sentence(Mention mention) {
        return annotation.sentences().get(mention.phrase().sentence());
    }
}
