package org.dateline.resolve.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes spellings of one name alike. {@link #fold} takes away what never tells two places apart (case, accents, blanks,
 * hyphens, apostrophes); {@link #skeleton} also vowels, doubled letters and the article, and is safe only within a country
 * and together with {@link #distance}.
 */
public final class NameFold {
    /** The first character that is not of ASCII. */
    static final int BEYOND_ASCII = 0x80;

    /** Letters that Unicode does not take apart, each followed by what it is written as without its mark. */
    private static final String[] LETTERS = {
        "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "ə", "a", "ħ", "h",
        "ŋ", "n", "ŧ", "t"
    };

    /** Spellings of one sound in names written from other scripts, longer ones first. */
    private static final String[] SOUNDS = {
        "tch", "C", "sch", "S", "dzh", "J", "kh", "k", "gh", "g", "sh", "S", "ch", "C", "th", "t", "dh", "d", "ph", "f",
        "zh", "J", "dj", "J", "ck", "k", "q", "k", "x", "ks", "c", "k", "j", "J", "w", "v"
    };

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’‘ʿʾ`´]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]");

    private NameFold() {}

    /** Lower-case letters and digits only, accents taken off. Folding twice changes nothing; empty for no letters. */
    public static String fold(String name) {
        StringBuilder out = new StringBuilder(name.length());
        if (isPlain(name)) {
            for (int i = 0; i < name.length(); i++) {
                if (Character.isLetterOrDigit(name.charAt(i))) {
                    out.append(Character.toLowerCase(name.charAt(i)));
                }
            }
            return out.toString();
        }
        plain(name).codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The hash code of the folded name, which for most names need not be made for that. */
    static int hash(String name) {
        int hash = 0;
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            letters |= name.charAt(i);
            hash = hash(hash, name.charAt(i));
        }
        return letters < BEYOND_ASCII ? hash : fold(name).hashCode();
    }

    /** The hash code of a folded text with one more character of ASCII. */
    static int hash(int before, char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return 31 * before + c;
        }
        return c >= 'A' && c <= 'Z' ? 31 * before + c + ('a' - 'A') : before;
    }

    /** The folded words of a name: "Deir ez-Zor" gives deir, ez, zor. Apostrophes do not part words. */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String part : BETWEEN_WORDS.split(plain(name))) {
            String word = fold(part);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * How a name sounds, roughly: articles dropped, spellings of one sound made one letter, doubled letters single,
     * vowels kept. Empty for no letters.
     */
    public static String sound(String name, Set<String> articles) {
        List<String> words = words(name);
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (words.size() == 1 || !articles.contains(words.get(i))) {
                joined.append(heard(words.get(i)));
            }
        }
        String sound = joined.length() == 0 ? heard(String.join("", words)) : joined.toString();
        return DOUBLED.matcher(sound).replaceAll("$1");
    }

    /** One word by its sounds: of "Wad Hamdan" d and h are two, since they stand in two words. */
    private static String heard(String word) {
        String sound = word;
        for (int i = 0; i < SOUNDS.length; i += 2) {
            sound = sound.replace(SOUNDS[i], SOUNDS[i + 1]);
        }
        return sound;
    }

    /** The consonants of a {@link #sound}, with "a" for a vowel that it begins with; a last h is not heard. */
    public static String skeleton(String sound) {
        if (sound.isEmpty()) {
            return sound;
        }
        String heard = sound.length() > 2 && sound.endsWith("h") ? sound.substring(0, sound.length() - 1) : sound;
        String consonants = DOUBLED.matcher(VOWELS.matcher(heard).replaceAll("")).replaceAll("$1");
        return isVowel(sound.charAt(0)) ? "a" + consonants : consonants;
    }

    /**
     * How far two sounds are apart, from 0 for the same to about 1, more for a short one and a long one: an edit distance over the
     * shorter's length in which vowels that are often written for one another cost little.
     */
    public static double distance(String a, String b) {
        double[] row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            row[j] = row[j - 1] + drop(b, j - 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            double corner = row[0];
            row[0] += drop(a, i - 1);
            for (int j = 1; j <= b.length(); j++) {
                double best = Math.min(row[j] + drop(a, i - 1), row[j - 1] + drop(b, j - 1));
                best = Math.min(best, corner + change(a.charAt(i - 1), b.charAt(j - 1)));
                corner = row[j];
                row[j] = best;
            }
        }
        return row[b.length()] / Math.max(1, Math.min(a.length(), b.length()));
    }

    private static double drop(String word, int at) {
        char letter = word.charAt(at);
        if (at == word.length() - 1 && "aehiy".indexOf(letter) >= 0) {
            return 0.25;
        }
        return isVowel(letter) ? 0.6 : 1;
    }

    private static double change(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (!isVowel(a) || !isVowel(b)) {
            return 1;
        }
        return near(a, b, "ae") || near(a, b, "eiy") || near(a, b, "ou") ? 0.25 : 1;
    }

    private static boolean near(char a, char b, String group) {
        return group.indexOf(a) >= 0 && group.indexOf(b) >= 0;
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    private static String plain(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        // Taken apart before and after: some capitals show only when taken apart, some marks only in small letters.
        String lower = apart(apart(name).toLowerCase(Locale.ROOT));
        String plain = MARKS.matcher(lower).replaceAll("");
        for (int i = 0; i < LETTERS.length; i += 2) {
            plain = plain.replace(LETTERS[i], LETTERS[i + 1]);
        }
        return plain;
    }

    private static String apart(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }
}
