package org.dateline.reconcile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Claim;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;

/** Holders that a text names by a common noun only: "a monitoring group", "residents". */
final class Nameless {
    /** Two nouns of this length that begin alike are one: "monitor", "monitoring group". */
    private static final int STEM = 5;

    private final Set<String> people;
    /** Descriptions by text: the id of a report, or of the lineage that it is of. */
    private final Map<String, Set<String>> descriptions = new LinkedHashMap<>();

    /**
     * @param people common nouns for people
     * @param textOf the text a report is a copy of, by report; the report itself when of none
     */
    Nameless(Set<String> people, Collection<Claim> claims, Map<String, String> textOf) {
        this.people = people;
        for (Claim claim : claims) {
            SourceLink link = claim.origin();
            if (link != null && isNameless(link)) {
                String text = textOf.getOrDefault(claim.evidence().report(), claim.evidence().report());
                descriptions.computeIfAbsent(text, key -> new TreeSet<>()).add(plain(link.name()));
            }
        }
    }

    /** Whether nobody in particular is named. A capital at the head of a sentence is no name. */
    boolean isNameless(SourceLink link) {
        boolean kind = link.kind() == SourceKind.UNNAMED || link.kind() == SourceKind.WITNESS;
        String lower = link.name().toLowerCase(Locale.ROOT);
        boolean noun = people.contains(lower.split("[ ,]", 2)[0]) && link.name().substring(1).equals(lower.substring(1));
        return kind && (link.name().equals(lower) || people.contains(lower) || noun);
    }

    /** The fullest description in the text; a bare noun stands for the one description that it fits: "monitor". */
    String description(SourceLink link, String text) {
        String name = plain(link.name());
        if (name.indexOf(' ') >= 0) {
            return name;
        }
        List<String> fuller = descriptions.getOrDefault(text, Set.of()).stream()
                .filter(other -> !other.equals(name) && other.indexOf(' ') >= 0 && fits(name, other))
                .toList();
        return fuller.size() == 1 ? fuller.get(0) : name;
    }

    private static boolean fits(String noun, String description) {
        for (String word : description.split("[^\\p{L}]+")) {
            if (word.equals(noun) || noun.length() >= STEM && word.startsWith(noun)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }
}
