package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Pos;
import org.dateline.model.Token;

/**
 * Names and what they stand for, found at a place of a sentence. A name written with a capital is found with a capital only,
 * an acronym in capitals only: "US" is not "us".
 */
final class Names<T> {
    /** What stands at a place: the word after its last, and a value. */
    record Hit<T>(int end, T value) {}

    /** In capitals "LET" is a verb rather than a group, unless it is tagged as a noun. */
    private static final int SHORT = 5;

    private record Entry<T>(String name, boolean acronym, T value) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<Entry<T>> entries = new ArrayList<>();
    }

    private final Node<T> root = new Node<>();

    void add(String name, T value) {
        Node<T> node = root;
        for (String word : Words.split(name)) {
            node = node.next.computeIfAbsent(word, key -> new Node<>());
        }
        if (node != root) {
            node.entries.add(new Entry<>(name, isAcronym(name), value));
        }
    }

    /** Every name that begins with word {@code start}, shorter ones first. A name may end within a token. */
    List<Hit<T>> at(Words words, int start) {
        Node<T> node = start < words.size() ? root.next.get(words.word(start)) : null;
        if (node == null) {
            return List.of();
        }
        List<Hit<T>> hits = List.of();
        for (int i = start; node != null; node = ++i < words.size() ? node.next.get(words.word(i)) : null) {
            for (int e = 0; e < node.entries.size(); e++) {
                Entry<T> entry = node.entries.get(e);
                if (isWritten(entry.name, entry.acronym, words, start)) {
                    hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
                    hits.add(new Hit<>(i + 1, entry.value));
                }
            }
        }
        return hits;
    }

    /** The words that names begin with, as they are compared. */
    Set<String> openings() {
        return root.next.keySet();
    }

    /** The values of exactly this name, in the order they were added. */
    List<T> exactly(String name) {
        Node<T> node = root;
        for (String word : Words.split(name)) {
            node = node.next.get(word);
            if (node == null) {
                return List.of();
            }
        }
        return node.entries.stream().map(Entry::value).toList();
    }

    private static boolean isWritten(String name, boolean acronym, Words words, int start) {
        Token token = words.sentence().token(words.token(start));
        if (words.capitals()) {
            boolean shortWord = name.length() <= SHORT && name.indexOf(' ') < 0;
            return !acronym && !shortWord || isNounLike(token.pos());
        }
        String form = words.written(words.token(start));
        if (acronym) {
            return !Words.hasSmall(form) && (name.length() > 2 || isNounLike(token.pos()));
        }
        return !Character.isUpperCase(name.charAt(0)) || !words.begins(start) || Character.isUpperCase(form.charAt(0));
    }

    private static boolean isNounLike(Pos pos) {
        return pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.ADJ || pos == Pos.X;
    }

    static boolean isAcronym(String name) {
        return name.length() <= 7 && name.chars().noneMatch(c -> Character.isLowerCase(c) || c == ' ') && name.chars().anyMatch(Character::isLetter);
    }
}
