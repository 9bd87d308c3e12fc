package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * What "the district", "there" and "the country" stand for: the place of that class named last before them, where there is
 * one near enough.
 */
final class PlacePointers {
    private static final String VILLAGE = "village";
    /** What has more people is not called a village. */
    private static final int MOST_VILLAGERS = 50_000;
    /** "There" looks back no further than this many sentences. */
    private static final int NEAR = 1;

    private final PlaceContext named;
    private final Gazetteer gazetteer;

    PlacePointers(PlaceContext named, Gazetteer gazetteer) {
        this.named = named;
        this.gazetteer = gazetteer;
    }

    /** All mentions of the report in text order, those that point back with the place they point to. */
    List<PlaceContext.Read> read(List<PlaceContext.Read> names) {
        List<PlaceContext.Read> all = new ArrayList<>(names);
        named.annotation().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PLACE && !mention.type().equals("name"))
                .forEach(mention -> all.add(new PlaceContext.Read(mention, null, target(mention, all))));
        all.sort(Comparator.comparing(read -> read.mention().phrase().span()));
        return all;
    }

    private Place target(Mention mention, List<PlaceContext.Read> names) {
        if (isTold(mention)) {
            return null;
        }
        int start = mention.phrase().span().start();
        List<PlaceContext.Read> before = new ArrayList<>(names.stream()
                .filter(read -> read.mention().phrase().span().start() < start && read.place() != null && !isAside(read))
                .toList());
        before.sort(Comparator.comparing((PlaceContext.Read read) -> read.mention().phrase().span()).reversed());
        return switch (mention.type()) {
            case "country" -> country(before);
            case "capital" -> capital();
            case "city", "town", "village" -> town(mention.type(), before, names.stream()
                    .filter(read -> read.isName() && read.place() == null && read.mention().phrase().span().start() < start).toList());
            case "district" -> last(before, read -> read.place().kind() == Place.Kind.QUARTER
                    || read.isNoun("district"));
            case "province" -> last(before, read -> read.place().kind() == Place.Kind.PROVINCE);
            case "there" -> there(mention, before);
            case "area" -> last(before, read -> read.place().kind() != Place.Kind.COUNTRY
                    && mention.phrase().sentence() - read.mention().phrase().sentence() <= NEAR);
            default -> last(before, read -> read.place().type().equals(mention.type())
                    || read.isNoun(mention.type()));
        };
    }

    /** "The road from Osgil to Tarsk", "the highway between them": its own words say which it is, and it takes up no other. */
    private boolean isTold(Mention mention) {
        Sentence sentence = named.annotation().sentences().get(mention.phrase().sentence());
        return sentence.children(mention.phrase().head(), "nmod").stream()
                .anyMatch(end -> end > mention.phrase().head() && sentence.token(end).pos() == Pos.PROPN);
    }

    private static Place last(List<PlaceContext.Read> before, Predicate<PlaceContext.Read> fits) {
        return before.stream().filter(fits).map(PlaceContext.Read::place).findFirst().orElse(null);
    }

    /** A town or a part of one; a country only where the text goes there, not where it is someone's: "told Karvania's radio". */
    private Place there(Mention mention, List<PlaceContext.Read> before) {
        List<PlaceContext.Read> near = before.stream()
                .filter(read -> mention.phrase().sentence() - read.mention().phrase().sentence() <= NEAR)
                .toList();
        Place narrow = last(near, read -> read.place().kind() != Place.Kind.COUNTRY);
        return narrow != null ? narrow : last(near, this::isGoneTo);
    }

    private boolean isGoneTo(PlaceContext.Read read) {
        Sentence sentence = named.annotation().sentences().get(read.mention().phrase().sentence());
        int first = read.mention().phrase().first();
        int last = read.mention().phrase().last();
        boolean owned = last < sentence.size() && sentence.token(last).is("case") && sentence.token(last).form().endsWith("s");
        return first > 0 && sentence.token(first - 1).pos() == Pos.ADP && !owned;
    }

    /** "Osgil governor Ana Reyes", "Tarsk's forces": whose somebody is; what follows does not speak of that place. */
    private boolean isAside(PlaceContext.Read read) {
        Sentence sentence = named.annotation().sentences().get(read.mention().phrase().sentence());
        int at = read.mention().phrase().head();
        boolean capital = read.place().kind() == Place.Kind.TOWN && sentence.token(at).is("nmod:poss")
                && read.place().name().equals(gazetteer.capital(read.place().country()));
        boolean modifier = false;
        while (sentence.token(at).is("compound") || sentence.token(at).is("amod") || sentence.token(at).is("nmod:poss")) {
            at = sentence.token(at).head();
            modifier = true;
        }
        return capital || modifier && sentence.token(at).name() == NameType.PERSON;
    }

    /** "Tarsk said it had taken the town", "Tarsk has not commented": a capital that acts is its state and not the town that is talked about. */
    private boolean isSpeaking(PlaceContext.Read read) {
        Sentence sentence = named.annotation().sentences().get(read.mention().phrase().sentence());
        Token name = sentence.token(read.mention().phrase().head());
        boolean subject = name.relation().equals("nsubj") && name.head() >= 0 && sentence.token(name.head()).tag().startsWith("VB");
        return subject && (sentence.child(name.head(), "ccomp") >= 0 || read.place().name().equals(gazetteer.capital(read.place().country())));
    }

    private Place town(String type, List<PlaceContext.Read> before, List<PlaceContext.Read> unlocated) {
        boolean village = type.equals(VILLAGE);
        PlaceContext.Read town = before.stream()
                .filter(read -> read.place().kind() == Place.Kind.TOWN && !isSpeaking(read) && !(village && read.place().population() > MOST_VILLAGERS))
                .findFirst().orElse(null);
        // "the village of Nawan", which nobody lists, and then "the village": that is it
        boolean called = unlocated.stream().anyMatch(read -> read.isNoun(type)
                && (town == null || read.mention().phrase().span().start() > town.mention().phrase().span().start()));
        if (called) {
            return null;
        }
        Place dateline = named.dateline();
        if (town != null || village || dateline == null || dateline.kind() != Place.Kind.TOWN) {
            return town == null ? null : town.place();
        }
        // "in the town of Nawan", which nobody lists: that is the town, not where the report was written
        return unlocated.isEmpty() ? dateline : null;
    }

    private Place country(List<PlaceContext.Read> before) {
        String main = named.country();
        return main != null ? gazetteer.country(main) : last(before, read -> read.place().kind() == Place.Kind.COUNTRY);
    }

    private Place capital() {
        String main = named.country();
        if (main == null) {
            return null;
        }
        return gazetteer.find(gazetteer.capital(main)).stream()
                .filter(place -> place.kind() == Place.Kind.TOWN && Objects.equals(place.country(), main))
                .findFirst()
                .orElse(null);
    }
}
