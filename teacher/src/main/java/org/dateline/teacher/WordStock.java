package org.dateline.teacher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The words of invented sentences, in the forms asked for, and names that nobody bears. */
final class WordStock {
    private static final String VOWELS = "aeiou";
    private static final List<String> STARTS =
            List.of("B", "Br", "D", "Dh", "F", "G", "Gh", "H", "J", "K", "Kh", "L", "M", "N", "P", "Q", "R", "S", "Sh", "T", "V", "Y", "Z", "Al", "Ar", "El");
    private static final List<String> MIDDLES =
            List.of("b", "d", "dr", "g", "j", "k", "l", "ll", "m", "n", "nd", "r", "rr", "s", "sh", "st", "t", "v", "z", "zh", "mb", "lk");
    private static final List<String> ENDS =
            List.of("a", "ad", "an", "ar", "ay", "e", "ek", "en", "es", "i", "im", "in", "iya", "o", "on", "or", "ovo", "u", "ul", "abad", "grad", "ville", "ba");
    private static final List<String> PEOPLES = List.of("ian", "i", "ese", "ish", "an");

    private final Map<String, List<String>> classes = new HashMap<>();
    private final Random random;

    /**
     * @param form as written
     * @param lemma its dictionary form
     * @param tag its Penn tag
     */
    record Word(String form, String lemma, String tag) {}

    /**
     * @param lines "class word word/past/participle/gerund word/plural"; "#" opens a comment
     */
    WordStock(List<String> lines, Random random) {
        this.random = random;
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.strip().split("\\s+");
                classes.computeIfAbsent(words[0], key -> new ArrayList<>()).addAll(List.of(words).subList(1, words.length));
            }
        }
    }

    /** A word for "hit.VBD", or a made-up name for "place". Throws for a class that does not exist. */
    Word draw(String reference) {
        int dot = reference.indexOf('.');
        if (dot < 0) {
            return name(reference);
        }
        List<String> words = classes.get(reference.substring(0, dot));
        if (words == null) {
            throw new IllegalArgumentException("no words of class " + reference);
        }
        String[] forms = words.get(random.nextInt(words.size())).split("/");
        String tag = reference.substring(dot + 1);
        return new Word(inflected(forms, tag), forms[0], tag);
    }

    private Word name(String kind) {
        String form = switch (kind) {
            case "place", "first", "last" -> syllables(ENDS);
            case "nation" -> syllables(PEOPLES);
            case "acronym" -> acronym();
            default -> throw new IllegalArgumentException("no names of kind " + kind);
        };
        return new Word(form, kind.equals("nation") ? form.toLowerCase(Locale.ROOT) : form, kind.equals("nation") ? "JJ" : "NNP");
    }

    private String syllables(List<String> ends) {
        String middle = random.nextInt(3) == 0 ? one(MIDDLES) + vowel() : "";
        return one(STARTS) + vowel() + middle + one(MIDDLES) + one(ends);
    }

    private String acronym() {
        StringBuilder letters = new StringBuilder();
        for (int i = 3 + random.nextInt(2); i > 0; i--) {
            letters.append((char) ('A' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private String vowel() {
        return String.valueOf(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }

    private String one(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }

    private static String inflected(String[] forms, String tag) {
        String base = forms[0];
        return switch (tag) {
            case "NNS" -> forms.length > 1 ? forms[1] : base.endsWith("s") || base.equals("police") ? base : withS(base);
            case "VBZ" -> withS(base);
            case "VBD" -> forms.length > 1 ? forms[1] : withEd(base);
            case "VBN" -> forms.length > 2 ? forms[2] : withEd(base);
            case "VBG" -> forms.length > 3 ? forms[3] : base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1).concat("ing").replace("diing", "dying") : base + "ing";
            default -> base;
        };
    }

    private static String withS(String base) {
        boolean hisses = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        return endsInY(base) ? base.substring(0, base.length() - 1) + "ies" : base + (hisses ? "es" : "s");
    }

    private static String withEd(String base) {
        return endsInY(base) ? base.substring(0, base.length() - 1) + "ied" : base + (base.endsWith("e") ? "d" : "ed");
    }

    private static boolean endsInY(String base) {
        return base.endsWith("y") && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
    }

    /** The dictionary form of a word written out in the grammar. */
    static String lemma(String form, String tag) {
        String fixed = LEMMAS.get(form);
        if (fixed != null) {
            return fixed;
        }
        if (tag.equals("NNS") && form.endsWith("ies")) {
            return form.substring(0, form.length() - 3) + "y";
        }
        boolean plural = tag.equals("NNS") && form.endsWith("s") || tag.equals("VBZ");
        return plural ? form.substring(0, form.length() - 1) : form;
    }

    private static final Map<String, String> LEMMAS = Map.ofEntries(
            Map.entry("was", "be"), Map.entry("were", "be"), Map.entry("is", "be"), Map.entry("are", "be"), Map.entry("did", "do"),
            Map.entry("had", "have"), Map.entry("left", "leave"), Map.entry("fell", "fall"), Map.entry("died", "die"), Map.entry("blew", "blow"),
            Map.entry("opened", "open"), Map.entry("fired", "fire"), Map.entry("exploded", "explode"), Map.entry("said", "say"),
            Map.entry("denied", "deny"), Map.entry("confirmed", "confirm"), Map.entry("claimed", "claim"), Map.entry("began", "begin"),
            Map.entry("shocked", "shock"), Map.entry("killing", "kill"), Map.entry("wounding", "wound"), Map.entry("them", "they"),
            Map.entry("denies", "deny"), Map.entry("quoted", "quote"), Map.entry("rose", "rise"), Map.entry("reached", "reach"),
            Map.entry("reported", "report"), Map.entry("saying", "say"), Map.entry("according", "accord"), Map.entry("including", "include"));
}
