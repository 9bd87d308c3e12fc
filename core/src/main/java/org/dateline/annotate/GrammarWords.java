package org.dateline.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/**
 * The words and endings of {@code lexicon/en/grammar.tsv}, by which a tree that a parser got wrong is told from one that is so.
 * Forms are in small letters where nothing else is said. Thread-safe.
 */
public final class GrammarWords {
    private static final String FILE = "en/grammar.tsv";

    private final Set<String> joining;
    private final Set<String> articles;
    private final Set<String> definite;
    private final Set<String> counting;
    private final Set<String> agents;
    private final Set<String> naming;
    private final Set<String> placing;
    private final Set<String> closing;
    private final Set<String> as;
    private final Set<String> being;
    private final Set<String> charged;
    private final Set<String> captive;
    private final Set<String> earlier;
    private final Set<String> settlements;
    private final Set<String> stricken;
    private final Set<String> taking;
    private final List<String> gerunds;
    private final List<String> participles;
    private final List<String> reporting;

    private GrammarWords(Map<String, Set<String>> sets) {
        joining = sets.get("joining");
        articles = sets.get("article");
        definite = sets.get("definite");
        counting = sets.get("counting");
        agents = sets.get("agent");
        naming = sets.get("naming");
        placing = sets.get("placing");
        closing = sets.get("closing");
        as = sets.get("as");
        being = sets.get("being");
        charged = sets.get("charged");
        captive = sets.get("captive");
        earlier = sets.get("earlier");
        settlements = sets.get("settlement");
        stricken = sets.get("stricken");
        taking = sets.get("taking");
        gerunds = List.copyOf(sets.get("gerund"));
        participles = List.copyOf(sets.get("participle"));
        reporting = List.copyOf(sets.get("reporting"));
    }

    /** Reads the table; throws {@link org.dateline.lexicon.LexiconException} at a set that is none of ours. */
    public static GrammarWords of(Lexicon lexicon) {
        Map<String, Set<String>> sets = new HashMap<>();
        for (String set : List.of("joining", "article", "definite", "counting", "agent", "naming", "placing", "closing", "as", "being",
                "charged", "captive", "earlier", "settlement", "stricken", "taking", "gerund", "participle", "reporting")) {
            sets.put(set, new HashSet<>());
        }
        for (Table.Row row : lexicon.table(FILE).rows()) {
            if (!sets.containsKey(row.get("set"))) {
                throw row.fault("set", "no set of grammatical words: \"" + row.get("set") + "\"");
            }
            sets.get(row.get("set")).addAll(row.list("words"));
        }
        return new GrammarWords(sets);
    }

    /** "and". */
    boolean isJoining(String form) {
        return joining.contains(form);
    }

    /** "a", "an". */
    boolean isArticle(String form) {
        return articles.contains(form);
    }

    /** "the". */
    boolean isDefinite(String form) {
        return definite.contains(form);
    }

    /** "several", "other": an adjective that like a number stands before a participle that modifies, never behind it. */
    boolean isCounting(String form) {
        return counting.contains(form);
    }

    /** "by", in any letters: before those who did what is told in the passive. */
    boolean isAgent(String form) {
        return agents.contains(form.toLowerCase(Locale.ROOT));
    }

    /** "called": what something is called follows, and no statement. */
    boolean isNaming(String form) {
        return naming.contains(form);
    }

    /** "near", in any letters: a preposition before a place, which a capital makes look like a name. */
    boolean isPlacing(String form) {
        return placing.contains(form.toLowerCase(Locale.ROOT));
    }

    /** "said", in any letters: closes a sentence with its speaker before it. */
    boolean isClosing(String form) {
        return closing.contains(form.toLowerCase(Locale.ROOT));
    }

    /** "as": opens a clause of what happens meanwhile, or says what something is called. */
    boolean isAs(String form) {
        return as.contains(form);
    }

    /** "are": says nothing that another clause could be the content of. */
    boolean isBeing(String form) {
        return being.contains(form);
    }

    /** "blamed", in any letters: without an object it is said of whoever is so. */
    boolean isCharged(String form) {
        return charged.contains(form.toLowerCase(Locale.ROOT));
    }

    /** "hostage": what those are made who are taken so. */
    boolean isCaptive(String form) {
        return captive.contains(form);
    }

    /** "hurt", in any letters: what befell somebody, though it may be a noun. */
    boolean isStricken(String form) {
        return stricken.contains(form.toLowerCase(Locale.ROOT));
    }

    /** "took", of "took three sailors hostage". */
    boolean isTaking(String form) {
        return taking.contains(form);
    }

    /** "earlier", of "a day earlier". */
    boolean isEarlier(String form) {
        return earlier.contains(form);
    }

    /** "city": a name that follows it between commas is that of a place. */
    boolean isSettlement(String form) {
        return settlements.contains(form);
    }

    /** A word that ends as gerunds do. */
    boolean isGerund(String form) {
        return ends(form, gerunds);
    }

    /** A word that ends as participles of the past do. */
    boolean isParticiple(String form) {
        return ends(form, participles);
    }

    /** A word that ends as verbs with their speaker behind them do: "reports The Herald". */
    boolean isReporting(String form) {
        return ends(form, reporting);
    }

    private static boolean ends(String form, List<String> endings) {
        for (int i = 0; i < endings.size(); i++) {
            if (form.endsWith(endings.get(i))) {
                return true;
            }
        }
        return false;
    }
}
