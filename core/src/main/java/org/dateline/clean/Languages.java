package org.dateline.clean;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Table;

/** Tells the language of a text by its script, and among languages of one script by letters or function words. */
final class Languages {
    /** The one language that is read; every other is kept and reported. */
    static final String READ = "en";

    private static final int LIMIT = 50_000;
    private static final int ASCII = 128;

    private record Language(String code, Character.UnicodeScript script, String letters, Set<String> words) {}

    private final List<Language> languages = new ArrayList<>();
    /** The languages in Latin letters, by their places in the list, that a word is a function word of. */
    private final Map<String, List<Integer>> latinByWord = new HashMap<>();
    private final int longestLatin;

    Languages(Table table) {
        for (Table.Row row : table.rows()) {
            Character.UnicodeScript script;
            try {
                script = Character.UnicodeScript.forName(row.get("script"));
            } catch (IllegalArgumentException e) {
                throw row.fault("script", "\"" + row.get("script") + "\" is no Unicode script");
            }
            Set<String> words = new LinkedHashSet<>(row.list("words"));
            if (script == Character.UnicodeScript.LATIN) {
                words.forEach(word -> latinByWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(languages.size()));
            }
            languages.add(new Language(row.get("language"), script, row.get("letters"), words));
        }
        longestLatin = latinByWord.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The function words of the language that is read. */
    Set<String> functionWords() {
        Set<String> words = new HashSet<>();
        languages.stream().filter(language -> language.code().equals(READ)).forEach(language -> words.addAll(language.words()));
        return words;
    }

    /** Whether the first letter is of the Latin script; without letters it counts as such. */
    static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.LATIN;
            }
        }
        return true;
    }

    /** The function words of every language that has a list. */
    Set<String> allFunctionWords() {
        Set<String> words = new HashSet<>();
        languages.forEach(language -> words.addAll(language.words()));
        return words;
    }

    /** The ISO 639-1 code; null when the text is too short or too mixed to tell. */
    String of(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
        int latin = 0;
        int end = Math.min(text.length(), LIMIT);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                latin += isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        if (latin > 0) {
            scripts.merge(Character.UnicodeScript.LATIN, latin, Integer::sum);
        }
        int letters = 0;
        for (int count : scripts.values()) {
            letters += count;
        }
        for (Map.Entry<Character.UnicodeScript, Integer> script : scripts.entrySet()) {
            if (script.getValue() * 5 >= letters * 3) {
                return script.getKey() == Character.UnicodeScript.LATIN
                        ? byWords(text)
                        : byLetters(text, script.getKey(), script.getValue());
            }
        }
        return scripts.containsKey(Character.UnicodeScript.HIRAGANA) ? "ja" : null;
    }

    private static boolean isLetter(char ascii) {
        char small = (char) (ascii | 'a' - 'A');
        return small >= 'a' && small <= 'z';
    }

    private String byLetters(String text, Character.UnicodeScript script, int letters) {
        String fallback = null;
        String head = text.substring(0, Math.min(text.length(), LIMIT));
        for (Language language : languages) {
            if (language.script() == script) {
                long own = head.chars().filter(c -> language.letters().indexOf(Character.toLowerCase(c)) >= 0).count();
                if (own > 0 && own * 100 >= letters) {
                    return language.code();
                }
                fallback = language.letters().isEmpty() && fallback == null ? language.code() : fallback;
            }
        }
        return fallback;
    }

    private String byWords(String text) {
        List<String> shorts = new ArrayList<>();
        int words = Words.shorts(text, LIMIT, longestLatin, shorts);
        int[] counts = new int[languages.size()];
        for (int i = 0; i < shorts.size(); i++) {
            List<Integer> known = latinByWord.getOrDefault(shorts.get(i), List.of());
            for (int k = 0; k < known.size(); k++) {
                counts[known.get(k)]++;
            }
        }
        String best = null;
        int most = 0;
        int second = 0;
        for (int language = 0; language < counts.length; language++) {
            if (counts[language] > most) {
                second = most;
                most = counts[language];
                best = languages.get(language).code();
            } else {
                second = Math.max(second, counts[language]);
            }
        }
        // foreign function words turn up in English as names and short forms ("7 AM", "El Hierro"): they must be many
        boolean enough = most >= 2 && most * (READ.equals(best) ? 10 : 6) >= words;
        return enough && most * 4 >= second * 5 ? best : null;
    }
}
