package org.dateline.publish.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/** What the words of a group's name tell of it where no register has the group: {@code publish/group-words.tsv}. Thread-safe. */
final class GroupNames {
    private static final String FILE = "publish/group-words.tsv";
    /** Two words at least, each with a capital or a numeral, small ones such as "of the" between them. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d.'’-]*(?: \\p{Ll}{1,3})* [\\p{Lu}\\d][\\p{L}\\d.'’-]*(?: (?:\\p{Ll}{1,3} )*[\\p{Lu}\\d][\\p{L}\\d.'’-]*)*");

    private final Map<String, String> kinds = new LinkedHashMap<>();

    /** @param known the kinds there are; throws a LexiconException when a row has another */
    GroupNames(Lexicon lexicon, Set<String> known) {
        for (Table.Row row : lexicon.table(FILE).rows()) {
            if (!known.contains(row.get("kind"))) {
                throw row.fault("kind", "not a kind of publish/kinds.tsv: \"" + row.get("kind") + "\"");
            }
            kinds.put(row.get("word"), row.get("kind"));
        }
    }

    /** The kind; null when it is not written as a name or its words tell nothing. */
    String kind(String name) {
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        for (Map.Entry<String, String> entry : kinds.entrySet()) {
            if ((" " + name + " ").contains(" " + entry.getKey() + " ")) {
                return entry.getValue();
            }
        }
        return null;
    }
}
