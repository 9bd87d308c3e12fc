package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Annotation;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/** Names of persons of whom the words do not say that they hold an office: "President Karsk Veld" is not among them. */
public final class PersonNames {
    private static final Set<String> OFFICES = Set.of("OFFICIAL", "ARMY", "REBEL_GROUP");
    /** How many words an office can stand before the name: "U.N. Deputy Special Envoy for Karvania". */
    private static final int BEFORE = 6;

    private final Set<String> offices = new TreeSet<>();

    /** Reads {@code en/roles.tsv}. */
    public PersonNames(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/roles.tsv").rows()) {
            if (OFFICES.contains(row.get("otherwise"))) {
                offices.add(row.get("role"));
            }
        }
    }

    /** Where they stand in the report's text, in order. */
    public List<Span> in(Annotation annotation) {
        List<Span> persons = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).name() == NameType.PERSON) {
                    int first = i;
                    while (i + 1 < sentence.size() && sentence.token(i + 1).name() == NameType.PERSON) {
                        i++;
                    }
                    if (!hasOffice(sentence, first)) {
                        persons.add(sentence.token(first).span().cover(sentence.token(i).span()));
                    }
                }
            }
        }
        return persons;
    }

    private boolean hasOffice(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
            String form = sentence.token(i).form();
            if (offices.contains(form.toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (form.equals(",") || form.equals(".") || sentence.token(i).tag().startsWith("VB")) {
                return false;
            }
        }
        return false;
    }
}
