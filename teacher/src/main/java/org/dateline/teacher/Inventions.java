package org.dateline.teacher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.model.NameType;

/** Invents sentences of our domain together with their trees, where the teacher's reading is not to be relied on. */
final class Inventions {
    private static final String VOWELS = "aeiou";
    private static final List<String> CLOSE_LEFT = List.of(",", ".", ";", "'s");

    private final Grammar grammar;

    Inventions(long seed) {
        Random random = new Random(seed);
        this.grammar = new Grammar(lines("inventions.grammar"), new WordStock(lines("inventions.words"), random), random);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Inventions.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That many sentences, all of them trees. */
    List<SilverSentence> sentences(int count) {
        List<SilverSentence> sentences = new ArrayList<>();
        while (sentences.size() < count) {
            sentences.add(sentence(withoutStrayCommas(grammar.sentence())));
        }
        return sentences;
    }

    /** Drops commas before another mark or at the end. */
    private static List<Grammar.Node> withoutStrayCommas(List<Grammar.Node> nodes) {
        List<Grammar.Node> kept = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            String next = i + 1 < nodes.size() ? nodes.get(i + 1).word.form() : ".";
            if (!nodes.get(i).word.form().equals(",") || !next.equals(",") && !next.equals(".") && !next.equals(";")) {
                kept.add(nodes.get(i));
            }
        }
        return kept;
    }

    private static SilverSentence sentence(List<Grammar.Node> nodes) {
        int size = nodes.size();
        StringBuilder text = new StringBuilder();
        SilverSentence sentence = new SilverSentence(
                "", new int[size], new int[size], new String[size], new String[size], new String[size], new NameType[size], new int[size], new String[size]);
        boolean open = false;
        for (int i = 0; i < size; i++) {
            Grammar.Node node = nodes.get(i);
            String form = form(nodes, i);
            boolean closes = CLOSE_LEFT.contains(form) || form.equals("\"") && open;
            boolean afterOpening = i > 0 && nodes.get(i - 1).word.tag().equals("``");
            text.append(i == 0 || closes || afterOpening ? "" : " ");
            open ^= form.equals("\"");
            sentence.starts()[i] = text.length();
            text.append(form);
            sentence.ends()[i] = text.length();
            sentence.forms()[i] = form.equals("\"") ? node.word.tag() : form;
            sentence.lemmas()[i] = node.word.lemma();
            sentence.tags()[i] = node.word.tag();
            sentence.names()[i] = node.name;
            sentence.heads()[i] = node.head == null ? -1 : nodes.indexOf(node.head);
            sentence.labels()[i] = node.head == null ? "root" : node.label;
        }
        return sentence.in(text.toString());
    }

    private static String form(List<Grammar.Node> nodes, int i) {
        String form = nodes.get(i).word.form();
        if (form.equals("a") || form.equals("an")) {
            form = VOWELS.indexOf(Character.toLowerCase(nodes.get(i + 1).word.form().charAt(0))) < 0 ? "a" : "an";
        }
        boolean opens = i == 0 || i == 1 && nodes.get(0).word.tag().equals("``");
        return opens ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : form;
    }
}
