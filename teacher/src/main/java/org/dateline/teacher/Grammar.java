package org.dateline.teacher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.NameType;

/** Grows sentences with their trees from rules such as "CLAUSE -> 2* nsubj:WHO ^:$hit.VBD obj:TARGET"; see inventions.grammar. */
final class Grammar {
    private static final Pattern RULE = Pattern.compile("([A-Z0-9]+)(?:\\[([A-Z]+)])? -> (?:(\\d+)\\* )?(.+)");
    private static final Pattern PART = Pattern.compile("(\\^|@|[a-z]+(?::[a-z]+)?):(\\S+?)(\\?)?");

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final WordStock words;
    private final Random random;

    /** A word in a tree that grows. The head is another of them, or null. */
    static final class Node {
        final WordStock.Word word;
        Node head;
        String label = "root";
        NameType name = NameType.NONE;

        Node(WordStock.Word word) {
            this.word = word;
        }
    }

    private record Rule(NameType name, List<Part> parts) {}

    private record Part(String label, String what, boolean optional) {}

    /** Throws for a line that is no rule. */
    Grammar(List<String> lines, WordStock words, Random random) {
        this.words = words;
        this.random = random;
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    private void add(String line) {
        Matcher rule = RULE.matcher(line.strip());
        if (!rule.matches()) {
            throw new IllegalArgumentException("no rule: " + line);
        }
        List<Part> parts = new ArrayList<>();
        for (String text : rule.group(4).strip().split("\\s+")) {
            Matcher part = PART.matcher(text);
            if (!part.matches()) {
                throw new IllegalArgumentException("no part: " + text + " in " + line);
            }
            parts.add(new Part(part.group(1), part.group(2), part.group(3) != null));
        }
        NameType name = rule.group(2) == null ? NameType.NONE : NameType.valueOf(rule.group(2));
        for (int times = rule.group(3) == null ? 1 : Integer.parseInt(rule.group(3)); times > 0; times--) {
            rules.computeIfAbsent(rule.group(1), key -> new ArrayList<>()).add(new Rule(name, parts));
        }
    }

    /** The words of a sentence in their order. */
    List<Node> sentence() {
        List<Node> nodes = new ArrayList<>();
        grow("S", nodes, new ArrayList<>());
        return nodes;
    }

    /**
     * Appends the words of a symbol and returns the one that heads them.
     *
     * @param hangers marks that hang on whatever the symbol hangs on
     */
    private Node grow(String symbol, List<Node> nodes, List<Node> hangers) {
        List<Rule> choices = rules.get(symbol);
        if (choices == null) {
            throw new IllegalArgumentException("no rule for " + symbol);
        }
        Rule rule = choices.get(random.nextInt(choices.size()));
        int first = nodes.size();
        Node head = null;
        List<Node> children = new ArrayList<>();
        for (Part part : rule.parts) {
            if (part.optional && random.nextBoolean()) {
                continue;
            }
            if (part.label.equals("@")) {
                hangers.add(labelled(leaf(part.what, nodes), "punct"));
            } else if (part.label.equals("^")) {
                head = part(part, nodes, children);
            } else {
                children.add(labelled(part(part, nodes, children), part.label));
            }
        }
        for (Node child : children) {
            child.head = head;
        }
        for (Node node : nodes.subList(first, nodes.size())) {
            node.name = node.name == NameType.NONE ? rule.name : node.name;
        }
        return head;
    }

    private Node part(Part part, List<Node> nodes, List<Node> children) {
        return part.what.contains("/") || part.what.startsWith("$") ? leaf(part.what, nodes) : grow(part.what, nodes, children);
    }

    private static Node labelled(Node node, String label) {
        node.label = label;
        return node;
    }

    private Node leaf(String what, List<Node> nodes) {
        Node node = new Node(what.startsWith("$") ? words.draw(what.substring(1)) : written(what));
        node.name = what.equals("$nation") ? NameType.GROUP : NameType.NONE;
        nodes.add(node);
        return node;
    }

    private static WordStock.Word written(String what) {
        int slash = what.lastIndexOf('/');
        String form = what.substring(0, slash);
        String tag = what.substring(slash + 1);
        return new WordStock.Word(form, WordStock.lemma(form, tag), tag);
    }
}
