package org.dateline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.format.Fold;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.ActorRef;
import org.dateline.publish.dataset.Codebook;

/** What tables of others call actors: by their names, or by a kind and a country, as {@code publish/audit-actors.tsv} says. */
final class ActorNames {
    private static final String COUNTRY = "{country}";
    private static final String NOBODY = "nobody";

    /** One row of the table: the words before the country, whether a country follows, and what it stands for. */
    private record Pattern(String words, boolean country, Set<String> kinds) {}

    /** A name as a table has it, read. */
    record Named(String name, Set<String> kinds, String country) {
        /** Whether it may stand for nobody whom a report names. */
        boolean isNobody() {
            return kinds.contains(NOBODY);
        }
    }

    private final List<Pattern> patterns = new ArrayList<>();
    private final Codebook codebook;

    ActorNames(Lexicon lexicon, Codebook codebook) {
        this.codebook = codebook;
        for (Table.Row row : lexicon.table("publish/audit-actors.tsv").rows()) {
            String pattern = row.get("pattern");
            boolean country = pattern.endsWith(COUNTRY);
            String words = country ? pattern.substring(0, pattern.length() - COUNTRY.length()) : pattern;
            patterns.add(new Pattern(Fold.of(words), country, new TreeSet<>(row.list("kinds"))));
        }
    }

    Named read(String written) {
        String name = Fold.of(written.replaceAll("\\s*\\(.*", ""));
        for (Pattern pattern : patterns) {
            if (pattern.country() && name.startsWith(pattern.words() + " ")) {
                return new Named(name, pattern.kinds(), name.substring(pattern.words().length() + 1));
            }
            if (!pattern.country() && name.equals(pattern.words())) {
                return new Named(name, pattern.kinds(), "");
            }
        }
        return new Named(name, Set.of(), "");
    }

    /** Whether the actor bears the name, or is of the kind and, where its country is known, of the country. */
    boolean isOne(Named named, ActorRef actor) {
        if (Fold.of(actor.name()).equals(named.name()) || Fold.of(actor.words()).equals(named.name())
                || Fold.of(actor.name().replaceAll("\\s*\\(.*", "")).equals(named.name())) {
            return true;
        }
        String home = codebook.countryName(actor.id());
        return actor.kind() != null && named.kinds().contains(actor.kind())
                && (named.country().isEmpty() || home.isEmpty() || Fold.of(home).equals(named.country()));
    }
}
