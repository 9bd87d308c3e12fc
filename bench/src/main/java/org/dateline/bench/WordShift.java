package org.dateline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Puts other letters into all but the common words, so that a text becomes another of the same length, with its words at the
 * same places. The same word becomes the same word wherever it stands.
 */
final class WordShift {
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";

    private final Set<String> common;
    private final char[] letters = new char[128];

    /** @param common words that stay, in small letters */
    WordShift(Set<String> common, long seed) {
        this.common = common;
        Random random = new Random(seed);
        mix(VOWELS, random);
        mix(CONSONANTS, random);
    }

    private void mix(String of, Random random) {
        List<Character> others = new ArrayList<>(of.chars().mapToObj(letter -> (char) letter).toList());
        Collections.shuffle(others, random);
        for (int i = 0; i < of.length(); i++) {
            letters[of.charAt(i)] = others.get(i);
            letters[Character.toUpperCase(of.charAt(i))] = Character.toUpperCase(others.get(i));
        }
    }

    /** The text in other words, of the same length; null for null. */
    String of(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder shifted = new StringBuilder(text);
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > i && !common.contains(text.substring(i, end).toLowerCase(Locale.ROOT))) {
                for (int k = i; k < end; k++) {
                    char letter = text.charAt(k);
                    shifted.setCharAt(k, letter < letters.length && letters[letter] != 0 ? letters[letter] : letter);
                }
            }
            i = Math.max(end, i + 1);
        }
        return shifted.toString();
    }
}
