package org.dateline.teacher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.dateline.annotate.Casing;
import org.dateline.annotate.learnt.Analyser;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.annotate.learnt.NewsModel;
import org.dateline.model.NameType;

/** Measures a model against the teacher's reading of sentences it was not trained on, on the teacher's tokens. */
final class Score {
    private static final List<String> CLAUSES = List.of(
            "root", "nsubj", "nsubj:pass", "obj", "obl", "nmod", "ccomp", "xcomp", "conj", "advcl", "acl", "acl:relcl", "parataxis", "appos");

    private final NewsModel model;
    private final NameLists lists;
    private final List<SilverSentence> reference;

    Score(NewsModel model, NameLists lists, List<SilverSentence> reference) {
        this.model = model;
        this.lists = lists;
        this.reference = reference;
    }

    /** The figures as a Markdown table: as written, and altered as reports alter it. */
    String table() {
        Casing casing = new Casing();
        Map<String, Agreement> columns = new LinkedHashMap<>();
        columns.put("as written", read(form -> form, casing, false));
        columns.put("capitals", read(form -> form.toUpperCase(Locale.ROOT), casing, true));
        columns.put("Headline Case", read(Score::raised, casing, true));
        columns.put("without full stop", withoutFullStop().read(form -> form, casing, false));
        columns.put("small letters", read(form -> form.toLowerCase(Locale.ROOT), casing, true));
        return table(reference.size(), columns);
    }

    private static String raised(String form) {
        return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }

    private Score withoutFullStop() {
        return new Score(model, lists, reference.stream().map(SilverSentence::withoutFullStop).toList());
    }

    private static String table(int sentences, Map<String, Agreement> columns) {
        Agreement first = columns.values().iterator().next();
        List<String> lines = new ArrayList<>();
        lines.add("| " + sentences + " sentences | " + String.join(" | ", columns.keySet()) + " |");
        lines.add("|---|" + "---|".repeat(columns.size()));
        lines.add(row("tags", columns, Agreement::tags));
        lines.add(row("lemmas", columns, Agreement::lemmas));
        lines.add(row("unlabelled arcs", columns, Agreement::unlabelled));
        lines.add(row("labelled arcs", columns, Agreement::labelled));
        lines.add(row("whole trees", columns, Agreement::trees));
        lines.add(row("names F", columns, Agreement::names));
        for (String label : CLAUSES) {
            lines.add(row(label + " F (" + first.expected(label) + ")", columns, each -> each.label(label)));
        }
        return String.join("\n", lines);
    }

    /** The figures of another reading of the same sentences, the teacher's for one; sentences without a tree are passed over. */
    static String table(List<SilverSentence> reference, List<SilverSentence> answer) {
        Map<String, SilverSentence> answers = new LinkedHashMap<>();
        answer.forEach(sentence -> answers.put(sentence.paragraph() + sentence.starts()[0], sentence));
        Agreement agreement = new Agreement();
        int compared = 0;
        for (SilverSentence sentence : reference) {
            SilverSentence found = answers.get(sentence.paragraph() + sentence.starts()[0]);
            if (found != null && found.size() == sentence.size()) {
                agreement.add(sentence, found.tags(), found.lemmas(), found.heads(), found.labels(), found.names());
                compared++;
            }
        }
        return table(compared, Map.of("answer", agreement));
    }

    private Agreement read(UnaryOperator<String> alteration, Casing casing, boolean uniform) {
        Agreement agreement = new Agreement();
        Analyser analyser = new Analyser(model, lists);
        for (SilverSentence sentence : reference) {
            String[] forms = new String[sentence.size()];
            for (int i = 0; i < forms.length; i++) {
                forms[i] = alteration.apply(sentence.forms()[i]);
            }
            Analysis found = analyser.analyse(forms, uniform || casing.isUniform(sentence.paragraph()));
            NameType[] names = new NameType[forms.length];
            for (int i = 0; i < names.length; i++) {
                names[i] = NameTagger.TYPES.get(found.names()[i]);
            }
            agreement.add(sentence, found.tags(), found.lemmas(), found.heads(), found.labels(), names);
        }
        return agreement;
    }

    private static String row(String title, Map<String, Agreement> columns, ToDoubleFunction<Agreement> figure) {
        StringBuilder row = new StringBuilder("| " + title + " |");
        for (Agreement column : columns.values()) {
            row.append(String.format(Locale.ROOT, " %.1f |", 100 * figure.applyAsDouble(column)));
        }
        return row.toString();
    }
}
