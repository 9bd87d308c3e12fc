package org.dateline.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.model.Claim;
import org.dateline.model.Echo;
import org.dateline.model.Lineage;
import org.dateline.model.ReportHead;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;

/**
 * From whose knowledge a claim comes. A quoted source is the origin, whoever prints it. What nobody is quoted for comes
 * from the agency that is credited, and in a passage that an earlier report holds too, from that report.
 */
final class Origins {
    static final String UNKNOWN = "unknown outlet";

    private final Writers writers;
    private final Nameless nameless;
    private final Sides sides;
    private final Echoes echoes;
    /** Of nameless speakers whom several reports quote in the same words: the first claim that quotes them. */
    private final Map<String, Claim> firstSaid;
    /** Found once for each name; whichever thread finds it finds the same. */
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    /**
     * Whose word a claim is.
     *
     * @param key the same for the same origin
     * @param name the name to show
     * @param kind null when unknown
     * @param side the name of the side whose voice it is; null when it speaks for itself alone
     */
    record Origin(String key, String name, SourceKind kind, String side) {
        /** The same for origins that do not confirm one another. */
        String voice() {
            return side == null ? key : Origins.key(side);
        }
    }

    /**
     * @param claims everything that is claimed: who is described in one place is named more fully in another
     * @param people common nouns for people
     * @param eventOf ids of events by id of the claims that are about them
     * @param sides whose voice a source is
     */
    Origins(
            Collection<ReportHead> reports,
            List<Lineage> lineages,
            Collection<Claim> claims,
            Set<String> people,
            Map<String, String> eventOf,
            Sides sides) {
        this.sides = sides;
        writers = new Writers(reports, lineages, claims, eventOf);
        nameless = new Nameless(people, claims, writers.texts());
        echoes = new Echoes(List.copyOf(claims), nameless, writers.texts(), eventOf);
        firstSaid = echoes.firstSaid();
    }

    /** What several reports quote or count by the word of one speaker. */
    List<Echo> echoes() {
        return echoes.find();
    }

    /** An origin of this name, of whatever kind. */
    Origin named(String name) {
        return new Origin(key(name), name, null, sides.side(name));
    }

    /** The origin of a claim; named {@link #UNKNOWN} when nobody is quoted and the publisher is not known. */
    Origin of(Claim claim) {
        SourceLink link = claim.origin();
        // What "was reported", nobody knows by whom, is no second voice beside the report's own.
        if (link != null && link.words() != null) {
            return quoted(claim, link);
        }
        boolean unattributed = link != null && link.kind() == SourceKind.UNNAMED;
        SourceLink publisher = unattributed ? claim.sources().get(claim.sources().size() - 1) : link;
        String name = writer(claim, publisher);
        boolean outlet = publisher != null && publisher.name().equals(name);
        SourceKind kind = outlet ? publisher.kind() : name.equals(UNKNOWN) ? null : SourceKind.AGENCY;
        return new Origin(keyOf(name), name, kind, sides.side(name));
    }

    /**
     * Witnesses whom two agencies quote without a name need not be the same witnesses; those of a text and of its reworded
     * copy are, and those who spoke the very same words.
     */
    private Origin quoted(Claim said, SourceLink words) {
        Claim claim = firstSaid.getOrDefault(said.id(), said);
        SourceLink link = claim == said ? words : claim.origin();
        if (!nameless.isNameless(link)) {
            return new Origin(keyOf(link.name()), link.name(), link.kind(), sides.side(link.name()));
        }
        String writer = writer(claim, null);
        String name = nameless.description(link, writers.text(claim.evidence().report())) + " (" + writer + ")";
        return new Origin(keyOf(name), name, link.kind(), null);
    }

    private String writer(Claim claim, SourceLink publisher) {
        String known = writers.of(claim);
        return known != null ? known : publisher != null ? publisher.name() : UNKNOWN;
    }

    /** The report a claim stands in; null when it is not among those given. */
    ReportHead head(Claim claim) {
        return writers.head(claim.evidence().report());
    }

    private String keyOf(String name) {
        return keys.computeIfAbsent(name, Origins::key);
    }

    /** The same for one holder, described or not: "Ana Reyes", "Ana Reyes, governor of Osgil". */
    static String key(String name) {
        int description = name.indexOf(", ");
        String bare = description < 0 ? name : name.substring(0, description);
        String key = bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return key.startsWith("the ") ? key.substring(4) : key;
    }
}
