package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Where;

/**
 * Says which place words of a report stand for. Read the report once with {@link #contextOf}, then ask for each phrase.
 * What cannot be told stays {@link Where.Precision#UNLOCATED} with its words. Thread-safe.
 */
public final class PlaceResolver {
    private static final int LONG = 12;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final PlaceRelations relations;
    private final Lexicon lexicon;
    private PlaceReader reader;

    /** Reads the lexicon's words about places; throws a {@link org.dateline.lexicon.LexiconException} when one is missing or at fault. */
    public PlaceResolver(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.words = new PlaceWords(lexicon);
        this.relations = new PlaceRelations(words);
    }

    /** Reads all place mentions of a report together; the annotation must hold its mentions already. */
    public PlaceContext contextOf(Annotation annotation) {
        return new PlaceContextBuilder(annotation, gazetteer, words).build();
    }

    /** The same as reading the report for this phrase alone; {@link #resolve(Phrase, PlaceContext)} is cheaper for many. */
    public Where resolve(Phrase phrase, Annotation annotation) {
        return resolve(phrase, contextOf(annotation));
    }

    /** The place of a phrase: of the place mention that governs it, or of the narrowest it holds. Never null. */
    public Where resolve(Phrase phrase, PlaceContext context) {
        PlaceContext.Read read = governing(phrase, context);
        if (read == null) {
            return unlocated(phrase.words(), phrase);
        }
        Sentence sentence = context.annotation().sentences().get(phrase.sentence());
        Phrase said = phrase.last() - phrase.first() <= LONG && phrase.contains(read.mention().phrase())
                ? phrase
                : read.mention().phrase();
        Place place = read.place();
        if (place == null) {
            return unlocated(read.isName() ? read.name().full() : said.words(), said);
        }
        Where.Precision precision = relations.precision(sentence, read.mention().phrase(), place, read.name());
        if (read.mention().type().equals("area") && precision == Where.Precision.PLACE) {
            precision = Where.Precision.AREA;
        }
        return new Where(place.name(), place.id(), place.lat(), place.lon(), precision, within(place, phrase, context),
                place.country(), said.words(), said.span());
    }

    /** The place of one country's code, for words such as "Syrian territory"; null when the country is unknown. */
    public Where country(String code, Phrase phrase) {
        Place place = gazetteer.country(code);
        return place == null ? null : new Where(place.name(), place.id(), place.lat(), place.lon(),
                Where.Precision.COUNTRY, List.of(), code, phrase.words(), phrase.span());
    }

    /** The smallest area known that holds both places, said by this phrase; null when they lie in different countries or none is known. */
    public Where common(Where one, Where other, Phrase phrase) {
        for (String name : one.within()) {
            Place area = other.within().contains(name) && Objects.equals(one.country(), other.country()) ? area(name, one.country()) : null;
            if (area != null) {
                return new Where(area.name(), area.id(), area.lat(), area.lon(),
                        area.kind() == Place.Kind.COUNTRY ? Where.Precision.COUNTRY : Where.Precision.AREA,
                        area.kind() == Place.Kind.COUNTRY ? List.of() : gazetteer.within(area), area.country(), phrase.words(), phrase.span());
            }
        }
        return null;
    }

    private Place area(String name, String country) {
        return gazetteer.find(name).stream()
                .filter(place -> place.kind().compareTo(Place.Kind.COUNTY) <= 0 && Objects.equals(place.country(), country))
                .findFirst().orElse(null);
    }

    /** The dateline's place; null when the report has none or it cannot be told. */
    public Where dateline(PlaceContext context) {
        Place place = context.dateline();
        if (place == null) {
            return null;
        }
        return new Where(place.name(), place.id(), place.lat(), place.lon(), Where.Precision.CONTEXT,
                gazetteer.within(place), place.country(), context.annotation().report().dateline().place(),
                context.annotation().report().dateline().span());
    }

    /**
     * The places of all names, by where the names stand, in text order: also of those in the names of offices ("Osgil police")
     * and of those of which a part is meant ("South Osgil"). Names of no known place are left out.
     */
    public Map<Span, Where> named(Annotation annotation) {
        Map<Span, Where> named = new LinkedHashMap<>();
        for (NamedPlace one : reader().read(annotation)) {
            Place place = one.place();
            if (place != null) {
                Where.Precision precision = switch (place.kind()) {
                    case COUNTRY -> Where.Precision.COUNTRY;
                    case REGION, PROVINCE, COUNTY -> Where.Precision.AREA;
                    case TOWN, QUARTER, SITE -> Where.Precision.PLACE;
                };
                named.put(one.phrase().span(), new Where(place.name(), place.id(), place.lat(), place.lon(), precision,
                        gazetteer.within(place), place.country(), one.phrase().words(), one.phrase().span()));
            }
        }
        return named;
    }

    /** Made when first asked for: its models are large, and claims do not need them. */
    private synchronized PlaceReader reader() {
        if (reader == null) {
            reader = new PlaceReader(lexicon, gazetteer);
        }
        return reader;
    }

    /** Of several mentions in a phrase the one its head belongs to, else a located one, the narrowest of those, else the first. */
    private static PlaceContext.Read governing(Phrase phrase, PlaceContext context) {
        List<PlaceContext.Read> reads = context.within(phrase);
        if (reads.isEmpty()) {
            return null;
        }
        // The owner in "Karvania's largest city Osgil" only says where Osgil lies.
        reads.removeIf(read -> reads.size() > 1 && read != reads.get(reads.size() - 1)
                && isOwner(read, context.annotation().sentences().get(phrase.sentence())));
        for (PlaceContext.Read read : reads) {
            if (phrase.head() >= read.mention().phrase().first() && phrase.head() < read.mention().phrase().last()) {
                return read;
            }
        }
        return reads.stream()
                .filter(read -> read.isName() && read.place() != null)
                .max(Comparator.comparing(read -> read.place().kind()))
                .orElse(reads.get(0));
    }

    private static boolean isOwner(PlaceContext.Read read, Sentence sentence) {
        int last = read.mention().phrase().last();
        return last < sentence.size() && sentence.token(last).is("case") && sentence.token(last).tag().equals("POS");
    }

    private List<String> within(Place place, Phrase phrase, PlaceContext context) {
        List<String> within = gazetteer.within(place);
        if (place.kind() == Place.Kind.QUARTER || place.kind() == Place.Kind.SITE) {
            // A quarter of no known town lies in the town the same words name: "Osgil's northern district of Bani Karvan".
            boolean known = !place.within().isEmpty();
            if (!known) {
                context.within(phrase).stream()
                        .map(PlaceContext.Read::place)
                        .filter(Objects::nonNull)
                        .filter(other -> other.kind() == Place.Kind.TOWN && !other.id().equals(place.id()))
                        .filter(other -> other.kilometresTo(place) < 40)
                        .findFirst()
                        .ifPresent(other -> within.add(0, other.name()));
            }
        }
        return within;
    }

    private static Where unlocated(String name, Phrase phrase) {
        String plain = name.toLowerCase(Locale.ROOT).startsWith("the ") ? name.substring(4) : name;
        return new Where(plain, null, null, null, Where.Precision.UNLOCATED, List.of(), null, phrase.words(), phrase.span());
    }
}
