package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.dateline.annotate.learnt.Analysis;

/**
 * "2 killed, 5 wounded in Osgil", "one dead, four others hurt", "two soldiers were killed, six wounded and one captured": headlines
 * leave "were" out, and so does every count behind the first. A parser may read that two have killed five, or hang a count on the word
 * before. Counts, each with what befell them right behind, are statements joined to the first.
 */
final class Headcounts {
    private static final Set<String> BEFORE_NUMBER = Set.of("IN", "RB", "RBR", "RBS", "JJ", "JJR", "JJS", "DT", "PDT");
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    private static final Set<String> PARTING = Set.of(",", ";");
    private static final Set<String> OPENING = Set.of(":", ";", ",", "-", "\u2013", "\u2014");
    /** What hangs on a noun or is taken for an object is something else behind a passive. */
    private static final Map<String, String> OTHERWISE = Map.of("nmod", "obl", "obj", "dep");
    private static final Set<String> CIRCUMSTANCES = Set.of("nmod", "obl", "advcl");
    /** The most words before a number, "no fewer than", and behind it, "Belmark army soldiers". */
    private static final int MOST = 4;
    /** The most words of "including two children". */
    private static final int LONGEST = 8;

    private final Analysis analysis;
    private final String[] forms;
    private final GrammarWords words;

    /** Who, from the first to the one they are named by, and what befell them; {@code counted} says whether by a number. */
    private record Item(int first, int noun, int fate, boolean counted, boolean helped) {}

    private Headcounts(Analysis analysis, String[] forms, GrammarWords words) {
        this.analysis = analysis;
        this.forms = forms;
        this.words = words;
    }

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param words tell what befell somebody
     * @param lemma gives the lemma of a form with a tag
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words, BinaryOperator<String> lemma) {
        Headcounts headcounts = new Headcounts(analysis, forms, words);
        for (int start = 0; start + 1 < forms.length; start++) {
            List<Item> items = headcounts.opens(start) ? headcounts.items(start) : List.of();
            if (headcounts.areTold(items)) {
                headcounts.join(items, lemma);
                start = items.get(items.size() - 1).fate();
            }
        }
    }

    /** Whether a statement may begin here: at the beginning, behind a mark, or behind a word that leads in what somebody says. */
    private boolean opens(int start) {
        return start == 0 || OPENING.contains(forms[start - 1]) || analysis.labels()[start - 1].equals("mark")
                || analysis.labels()[start - 1].equals("cc") || analysis.tags()[start - 1].startsWith("VB") && words.isClosing(forms[start - 1]);
    }

    private List<Item> items(int start) {
        List<Item> items = new ArrayList<>();
        int at = start;
        while (at >= 0) {
            Item item = item(at, items.isEmpty());
            if (item == null) {
                break;
            }
            items.add(item);
            at = next(item.fate() + 1);
        }
        return items;
    }

    /** Where the next count begins, behind a comma, "and" or both, and behind ", including two children,"; -1 when none of these stands here. */
    private int next(int end) {
        int at = end < forms.length && PARTING.contains(forms[end]) ? end + 1 : end;
        int aside = at > end && at < forms.length && analysis.labels()[at].equals("case") ? at : -1;
        while (aside >= 0 && aside < Math.min(forms.length, at + LONGEST) && !forms[aside].equals(",") && !words.isStricken(forms[aside])) {
            aside++;
        }
        at = aside > at && aside < forms.length && forms[aside].equals(",") ? aside + 1 : at;
        at = at < forms.length && words.isJoining(forms[at]) ? at + 1 : at;
        return at == end ? -1 : at;
    }

    /** Those who begin here with what befell them; only the first may have a helper, "were killed". Null when there is nothing of the kind. */
    private Item item(int first, boolean maybeHelped) {
        int at = number(first);
        boolean counted = at > first;
        int noun = counted ? at - 1 : -1;
        int end = at + MOST;
        while (at < Math.min(end, forms.length) && isDescribing(at)) {
            noun = NOUNS.contains(analysis.tags()[at]) && !isOf(noun) ? at : noun;
            at++;
        }
        int helper = at;
        while (maybeHelped && at < forms.length && analysis.labels()[at].startsWith("aux")) {
            at++;
        }
        boolean fate = noun >= 0 && at < forms.length && words.isStricken(forms[at]) && !analysis.tags()[at].startsWith("NNP");
        boolean plural = noun >= 0 && analysis.tags()[noun].equals("NNS");
        return fate ? new Item(first, noun, at, counted || plural, at > helper) : null;
    }

    /** One past the number that begins here, "at least 20"; the same token when none does. */
    private int number(int first) {
        int at = first;
        while (at < forms.length && at < first + MOST && BEFORE_NUMBER.contains(analysis.tags()[at]) && !isNumber(at)) {
            at++;
        }
        int number = at;
        while (at < forms.length && isNumber(at)) {
            at++;
        }
        return at > number ? at : first;
    }

    private boolean isNumber(int token) {
        return analysis.tags()[token].equals("CD") || words.isCounting(forms[token].toLowerCase(Locale.ROOT));
    }

    private boolean isDescribing(int token) {
        String tag = analysis.tags()[token];
        boolean article = tag.equals("DT") && words.isArticle(forms[token].toLowerCase(Locale.ROOT));
        return !words.isStricken(forms[token]) && (NOUNS.contains(tag) || tag.equals("JJ") || article || tag.equals("IN") && token > 0 && isOf(token - 1));
    }

    /** "dozens of": what follows is counted by it. */
    private boolean isOf(int noun) {
        return noun >= 0 && noun + 1 < forms.length && analysis.tags()[noun].equals("NNS") && analysis.tags()[noun + 1].equals("IN")
                && forms[noun + 1].equals("of");
    }

    /** Two or more, one of them counted, with no noun right behind the last that it describes; not "two people killed and three hurt in the blast were named". */
    private boolean areTold(List<Item> items) {
        boolean lost = items.size() == 1 && items.get(0).first() == 0 && isLost(items.get(0));
        // "Man killed, girl wounded"
        boolean headline = items.size() > 1 && items.get(0).first() == 0 && items.stream().noneMatch(Item::helped);
        if (items.size() < 2 && !lost || !headline && items.stream().noneMatch(Item::counted)) {
            return false;
        }
        int end = items.get(items.size() - 1).fate() + 1;
        boolean describes = end < forms.length && (NOUNS.contains(analysis.tags()[end]) || analysis.tags()[end].startsWith("VB"));
        return !describes && items.stream().noneMatch(item -> isSubject(item.noun(), end));
    }

    /** "Three killed": a count of which the parser does not say what it is to its participle, or makes those killed the killers of whoever follows a comma. */
    private boolean isLost(Item item) {
        int fate = item.fate();
        boolean loose = analysis.heads()[item.noun()] == fate && analysis.labels()[item.noun()].equals("dep");
        boolean parted = fate + 1 < forms.length && PARTING.contains(forms[fate + 1]);
        for (int i = fate + 2; parted && !loose && i < forms.length; i++) {
            loose = analysis.heads()[i] == fate && analysis.labels()[i].equals("obj");
        }
        return loose;
    }

    /** Whether a verb behind the counts says something else of them. */
    private boolean isSubject(int noun, int end) {
        return analysis.labels()[noun].startsWith("nsubj") && analysis.heads()[noun] >= end;
    }

    private void join(List<Item> items, BinaryOperator<String> lemma) {
        int start = items.get(0).first();
        int first = items.get(0).fate();
        int last = items.get(items.size() - 1).fate();
        int top = start;
        while (top < last && analysis.heads()[top] >= start && analysis.heads()[top] <= last) {
            top++;
        }
        int above = analysis.heads()[top];
        String label = analysis.labels()[top];
        for (int i = 0; i < forms.length; i++) {
            boolean outside = i < start || i > last;
            if (outside && analysis.heads()[i] >= start && analysis.heads()[i] <= last) {
                boolean circumstance = i > last && CIRCUMSTANCES.contains(analysis.labels()[i]);
                analysis.labels()[i] = OTHERWISE.getOrDefault(analysis.labels()[i], analysis.labels()[i]);
                analysis.heads()[i] = circumstance ? last : first;
            }
        }
        int from = start;
        for (Item item : items) {
            attach(item, from, first, lemma);
            from = item.fate() + 1;
        }
        analysis.heads()[first] = above;
        boolean beside = above >= 0 && above < start && !items.get(0).helped();
        analysis.labels()[first] = !beside ? label : forms[start - 1].equals(",") ? "advcl" : "parataxis";
    }

    private void attach(Item item, int from, int first, BinaryOperator<String> lemma) {
        for (int i = from; i < item.fate(); i++) {
            boolean own = i >= item.first() && i != item.noun() && analysis.heads()[i] >= item.first() && analysis.heads()[i] < item.fate();
            boolean between = i < item.first() && (analysis.labels()[i].equals("punct") || analysis.labels()[i].equals("cc") || analysis.heads()[i] >= item.first());
            if (between || !own && analysis.labels()[i].startsWith("aux")) {
                analysis.heads()[i] = item.fate();
            } else if (!own && i >= item.first()) {
                analysis.heads()[i] = item.noun();
                analysis.labels()[i] = analysis.tags()[i].equals("CD") ? "nummod" : analysis.labels()[i];
            }
        }
        int fate = item.fate();
        boolean adjective = !words.isParticiple(forms[fate]) && Set.of("JJ", "VBG").contains(analysis.tags()[fate]);
        analysis.tags()[fate] = adjective ? "JJ" : "VBN";
        analysis.lemmas()[fate] = lemma.apply(forms[fate], analysis.tags()[fate]);
        analysis.heads()[fate] = first;
        analysis.labels()[fate] = "conj";
        analysis.heads()[item.noun()] = fate;
        analysis.labels()[item.noun()] = adjective ? "nsubj" : "nsubj:pass";
    }
}
