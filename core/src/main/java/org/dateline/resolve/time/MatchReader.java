package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.RuleBlock;

/** Reads a rule's match line; each method reads one line of the grammar at {@link Element}. */
final class MatchReader {
    private final RuleBlock block;
    private final RuleBlock.Line line;
    private final String text;
    private int at;

    private MatchReader(RuleBlock block, RuleBlock.Line line) {
        this.block = block;
        this.line = line;
        this.text = line.text();
    }

    /** The elements of the line; throws {@link org.dateline.lexicon.LexiconException} where it cannot be read. */
    static List<Element> read(RuleBlock block, RuleBlock.Line line) {
        MatchReader reader = new MatchReader(block, line);
        List<Element> elements = reader.match();
        if (reader.at < reader.text.length()) {
            throw reader.fault("nothing is open that \"" + reader.text.charAt(reader.at) + "\" could end");
        }
        if (elements.isEmpty()) {
            throw reader.fault("the rule matches nothing");
        }
        return elements;
    }

    private List<Element> match() {
        List<Element> elements = new ArrayList<>();
        while (true) {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length() || text.charAt(at) == ')' || text.charAt(at) == '|') {
                return List.copyOf(elements);
            }
            elements.add(element());
        }
    }

    private Element element() {
        Element element = switch (text.charAt(at)) {
            case '{' -> slot();
            case '(' -> choice();
            default -> word();
        };
        if (at < text.length() && text.charAt(at) == '?') {
            at++;
            return element instanceof Element.Choice choice
                    ? new Element.Choice(choice.ways(), true)
                    : new Element.Choice(List.of(List.of(element)), true);
        }
        return element;
    }

    private Element slot() {
        int close = text.indexOf('}', at);
        if (close < 0) {
            throw fault("the slot is not closed");
        }
        String inside = text.substring(at + 1, close).strip();
        at = close + 1;
        int colon = inside.indexOf(':');
        return colon < 0
                ? new Element.Slot(inside, inside)
                : new Element.Slot(inside.substring(0, colon), inside.substring(colon + 1));
    }

    private Element choice() {
        List<List<Element>> ways = new ArrayList<>();
        do {
            at++;
            ways.add(match());
        } while (at < text.length() && text.charAt(at) == '|');
        if (at >= text.length()) {
            throw fault("the bracket is not closed");
        }
        at++;
        return new Element.Choice(ways, false);
    }

    private Element word() {
        int start = at;
        while (at < text.length() && " ()|?{".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            throw fault("a word, a slot or a bracket should stand here");
        }
        return word.equals("<stop>") ? new Element.Stop() : new Element.Word(word);
    }

    private org.dateline.lexicon.LexiconException fault(String message) {
        return block.fault(line, at, message);
    }
}
