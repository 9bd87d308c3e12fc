package org.dateline.extract.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.RuleBlock;
import org.dateline.model.Control;
import org.dateline.model.Draft;

/**
 * Reads a {@code gives} line of a rule.
 *
 * <pre>
 * gives = "act" type fill* | "tally" measure fill* | "control" status fill*
 * fill  = part "=" role ("|" role)*
 * part  = act: "actor" | "recipient";  tally: "of" | "by";  control: "holder" | "loser";  all: "means" | "place"
 * </pre>
 */
final class TemplateParser {
    private final RuleBlock block;
    private final Vocabulary vocabulary;

    TemplateParser(RuleBlock block, Vocabulary vocabulary) {
        this.block = block;
        this.vocabulary = vocabulary;
    }

    Template parse(RuleBlock.Line line) {
        String[] words = line.text().split(" +");
        if (words.length < 2) {
            throw block.fault(line, 0, "\"gives\" needs a kind and a code: act SEIZURE");
        }
        Draft.Kind kind = kind(line, words[0]);
        int offset = line.text().indexOf(words[1], words[0].length());
        String code = code(line, kind, words[1], offset);
        Map<Template.Part, List<String>> fills = new EnumMap<>(Template.Part.class);
        for (int i = 2; i < words.length; i++) {
            fill(line, kind, words[i], line.text().indexOf(words[i]), fills);
        }
        if (kind == Draft.Kind.TALLY && !fills.containsKey(Template.Part.OF)) {
            throw block.fault(line, 0, "a tally needs of=: what it counts");
        }
        return new Template(kind, code, fills);
    }

    private Draft.Kind kind(RuleBlock.Line line, String word) {
        for (Draft.Kind kind : Draft.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind;
            }
        }
        throw block.fault(line, 0, "neither act, tally nor control: \"" + word + "\"");
    }

    private String code(RuleBlock.Line line, Draft.Kind kind, String word, int offset) {
        boolean known = switch (kind) {
            case ACT -> vocabulary.isType(word);
            case TALLY -> word.equals("*") || word.equals(Recounts.SAME) || vocabulary.isMeasure(word.toLowerCase(Locale.ROOT));
            case CONTROL -> List.of(Control.Status.values()).stream().anyMatch(status -> status.name().equals(word));
        };
        if (!known) {
            String what = switch (kind) {
                case ACT -> "type in ontology.tsv";
                case TALLY -> "measure in measures.tsv";
                case CONTROL -> "status";
            };
            throw block.fault(line, offset, "no such " + what + ": \"" + word + "\"");
        }
        return kind == Draft.Kind.TALLY ? word.toLowerCase(Locale.ROOT) : word;
    }

    private void fill(RuleBlock.Line line, Draft.Kind kind, String word, int offset, Map<Template.Part, List<String>> fills) {
        int equals = word.indexOf('=');
        for (Template.Part part : Template.Part.values()) {
            boolean named = equals > 0 && part.name().toLowerCase(Locale.ROOT).equals(word.substring(0, equals));
            if (named && part.belongsTo(kind)) {
                fills.put(part, List.of(word.substring(equals + 1).split("\\|")));
                return;
            }
        }
        throw block.fault(line, offset, "no such part of " + kind.name().toLowerCase(Locale.ROOT) + ": \"" + word + "\"");
    }
}
