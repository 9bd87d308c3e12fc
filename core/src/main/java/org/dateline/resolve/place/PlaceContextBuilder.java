package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What the gazetteer is asked for, the same in most rounds. */
    private record Spelling(String name, List<String> countries) {}

    private final Annotation annotation;
    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Map<Mention, PlaceName> names = new LinkedHashMap<>();
    private final Map<Mention, Key> keys = new LinkedHashMap<>();
    private final Map<Key, PlaceScores.Said> said = new LinkedHashMap<>();
    private final Map<Key, Place> senses = new HashMap<>();
    private final Map<Key, PlaceName> spelled = new HashMap<>();
    private final Map<Key, List<Gazetteer.Hit>> hits = new HashMap<>();
    private final Map<Spelling, List<Place>> variants = new HashMap<>();

    PlaceContextBuilder(Annotation annotation, Gazetteer gazetteer, PlaceWords words) {
        this.annotation = annotation;
        this.gazetteer = gazetteer;
        this.words = words;
        List<Mention> places = annotation.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PLACE && mention.type().equals("name"))
                .toList();
        for (int i = 0; i < places.size(); i++) {
            PlaceName name = PlaceName.of(places.get(i).phrase(), sentence(places.get(i)), words);
            Key key = new Key(NameFold.fold(name.bare()), name.noun());
            names.put(places.get(i), name);
            keys.put(places.get(i), key);
            spelled.putIfAbsent(key, name);
            List<Place> container = i + 1 < places.size() ? container(places.get(i), places.get(i + 1)) : null;
            said.merge(key, new PlaceScores.Said(name.noun(), container),
                    (one, other) -> one.container() != null ? one : other);
        }
    }

    PlaceContext build() {
        PlaceVotes base = PlaceVotes.ofAdjectives(annotation, gazetteer);
        Place dateline = dateline(base);
        String home = home(dateline);
        base.add(home, DATELINE);
        for (int round = 0; round < ROUNDS; round++) {
            Map<Key, Place> next = new HashMap<>();
            PlaceVotes all = votes(base);
            for (Key key : said.keySet()) {
                PlaceVotes others = without(key, all);
                PlaceScores scores = new PlaceScores(gazetteer, others, home, anchors(dateline, key));
                next.put(key, scores.best(hits(key, others), said.get(key)));
            }
            boolean settled = next.equals(senses);
            senses.clear();
            senses.putAll(next);
            if (settled) {
                break; // further rounds would find the same
            }
        }
        PlaceVotes votes = votes(base);
        List<PlaceContext.Read> reads = new ArrayList<>();
        names.forEach((mention, name) -> reads.add(new PlaceContext.Read(mention, name, senses.get(keys.get(mention)))));
        PlaceContext named = new PlaceContext(annotation, reads, votes.all(), dateline);
        return new PlaceContext(annotation, new PlacePointers(named, gazetteer).read(reads), votes.all(), dateline);
    }

    /** The countries of the senses settled so far, of all names. */
    private PlaceVotes votes(PlaceVotes base) {
        PlaceVotes votes = base.copy();
        for (Key key : keys.values()) {
            Place place = senses.get(key);
            votes.add(place == null ? null : place.country(), 1);
        }
        return votes;
    }

    /** The same without one name's, which must not vote for itself. */
    private PlaceVotes without(Key but, PlaceVotes all) {
        PlaceVotes votes = all.copy();
        for (Key key : keys.values()) {
            Place place = key.folded().equals(but.folded()) ? senses.get(key) : null;
            votes.add(place == null ? null : place.country(), -1);
        }
        return votes;
    }

    private List<Place> anchors(Place dateline, Key but) {
        List<Place> anchors = new ArrayList<>();
        senses.forEach((key, place) -> {
            if (place != null && !key.folded().equals(but.folded())) {
                anchors.add(place);
            }
        });
        if (dateline != null) {
            anchors.add(dateline);
        }
        return anchors;
    }

    /** The places of a name; when there is none, the one place of the report's countries it may be another spelling of. */
    private List<Gazetteer.Hit> hits(Key key, PlaceVotes votes) {
        PlaceName name = spelled.get(key);
        List<Gazetteer.Hit> exact = hits.computeIfAbsent(key, k -> exactly(name));
        if (!exact.isEmpty()) {
            return exact;
        }
        // one adjective ("two German hostages") does not make it that country's report
        List<String> countries = votes.all().entrySet().stream().filter(vote -> vote.getValue() >= 1).map(Map.Entry::getKey)
                .filter(code -> votes.share(code) >= 0.5).toList();
        List<Place> near = variants.computeIfAbsent(
                new Spelling(name.bare(), countries), asked -> gazetteer.findVariant(asked.name(), asked.countries()));
        boolean one = near.stream().allMatch(place -> place.kilometresTo(near.get(0)) < 40);
        return near.isEmpty() || !one ? List.of() : List.of(new Gazetteer.Hit(near.get(0), false));
    }

    private List<Gazetteer.Hit> exactly(PlaceName name) {
        List<Gazetteer.Hit> found = new ArrayList<>(gazetteer.hits(name.bare()));
        if (!name.full().equals(name.bare())) {
            gazetteer.hits(name.full()).stream().filter(hit -> !found.contains(hit)).forEach(found::add);
        }
        return found;
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
        PlaceName name = PlaceName.of(next.phrase(), sentence, words);
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

    /** The dateline's country, also where several of its towns have the name; null when it is not known. */
    private String home(Place dateline) {
        if (dateline != null || annotation.report().dateline() == null || annotation.report().dateline().place() == null) {
            return dateline == null ? null : dateline.country();
        }
        List<String> countries = gazetteer.hits(annotation.report().dateline().place().split("[,/]", 2)[0]).stream()
                .map(hit -> hit.place().country())
                .distinct()
                .toList();
        return countries.size() == 1 ? countries.get(0) : null;
    }

    private Sentence sentence(Mention mention) {
        return annotation.sentences().get(mention.phrase().sentence());
    }
}
