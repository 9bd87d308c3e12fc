package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One element of a rule's match line.
 *
 * <pre>
 * match    = element {element}
 * element  = (word | slot | choice | "&lt;stop&gt;") ["?"]
 * slot     = "{" [name ":"] category "}"
 * choice   = "(" match {"|" match} ")"
 * </pre>
 */
sealed interface Element {
    /** The atom with this text. */
    record Word(String text) implements Element {}

    /** An item of this category, kept under this name. */
    record Slot(String name, String category) implements Element {}

    /** One of these, or nothing when it is optional. */
    record Choice(List<List<Element>> ways, boolean optional) implements Element {
        public Choice {
            ways = List.copyOf(ways);
        }
    }

    /** No atom, but the end of the sentence or a mark must follow. */
    record Stop() implements Element {}

    /** What a sentence must have for the elements to match: words, and categories in braces. */
    static Set<String> needs(List<Element> elements) {
        Set<String> needs = new HashSet<>();
        for (Element element : elements) {
            if (element instanceof Word word) {
                needs.add(word.text());
            } else if (element instanceof Slot slot) {
                needs.add("{" + slot.category() + "}");
            } else if (element instanceof Choice choice && !choice.optional() && choice.ways().size() == 1) {
                needs.addAll(needs(choice.ways().get(0)));
            }
        }
        return Set.copyOf(needs);
    }

    /** Sets of words, and categories in braces, of each of which a sentence must have one for the elements to match. */
    static List<Set<String>> choices(List<Element> elements) {
        List<Set<String>> choices = new ArrayList<>();
        for (Element element : elements) {
            Set<String> openings = new TreeSet<>();
            if (element instanceof Choice choice && choice.ways().size() > 1 && !opens(List.of(choice), openings)) {
                choices.add(openings);
            }
        }
        return choices;
    }

    /**
     * Adds what the elements can begin with: words, and categories in braces.
     *
     * @return whether they can match nothing at all, so that what follows them may begin too
     */
    static boolean opens(List<Element> elements, Set<String> openings) {
        for (Element element : elements) {
            boolean passes = false;
            if (element instanceof Word word) {
                openings.add(word.text());
            } else if (element instanceof Slot slot) {
                openings.add("{" + slot.category() + "}");
            } else if (element instanceof Choice choice) {
                passes = choice.optional();
                for (List<Element> way : choice.ways()) {
                    passes |= opens(way, openings);
                }
            } else {
                passes = true;
            }
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    /** Told of a way in which elements match: the end, and what the slots hold, null for none. */
    interface Listener {
        void found(int end, Held held);
    }

    /** Tells of every way in which the elements match from {@code at}. */
    static void match(List<Element> elements, Chart chart, int at, Listener listener) {
        match(elements, 0, chart, at, null, listener);
    }

    private static void match(List<Element> elements, int next, Chart chart, int at, Held held, Listener listener) {
        if (next == elements.size()) {
            listener.found(at, held);
            return;
        }
        Element head = elements.get(next);
        if (head instanceof Word word) {
            if (at < chart.size() && chart.atom(at).text().equals(word.text())) {
                match(elements, next + 1, chart, at + 1, held, listener);
            }
        } else if (head instanceof Slot slot) {
            if (at < chart.size()) {
                // What the listener adds here meanwhile is not looked at.
                List<Item> here = chart.at(at);
                for (int i = 0, size = here.size(); i < size; i++) {
                    Item item = here.get(i);
                    if (item.category().equals(slot.category())) {
                        match(elements, next + 1, chart, item.last(), new Held(slot.name(), item, held), listener);
                    }
                }
            }
        } else if (head instanceof Choice choice) {
            Listener behind = (end, more) -> match(elements, next + 1, chart, end, more, listener);
            for (int i = 0; i < choice.ways().size(); i++) {
                match(choice.ways().get(i), 0, chart, at, held, behind);
            }
            if (choice.optional()) {
                match(elements, next + 1, chart, at, held, listener);
            }
        } else if (at >= chart.size() || chart.atom(at).isMark()) {
            match(elements, next + 1, chart, at, held, listener);
        }
    }
}
