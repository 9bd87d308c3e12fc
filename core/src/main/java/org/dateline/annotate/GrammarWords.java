package org.dateline.annotate;

import java.util.EnumMap;
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

    /** The table's sets, by their names in capitals. Those after {@link #TAKING} hold endings, the others words. */
    private enum Kind {
        JOINING, ARTICLE, DEFINITE, COUNTING, AGENT, NAMING, PLACING, CLOSING, AS, BEING, CHARGED, CAPTIVE, EARLIER, SETTLEMENT, STRICKEN, REJECTING, HEARSAY,
        SETTLEMENTS, TELLING, PARTICLE, OUTCOME, STRIKING, WOUNDING, HOLDING, ANSWERING, OPENING, CAUSE, LIABILITY, LENGTH, INCLUDING, CIRCUMSTANCE,
        TAKING, GERUND, PARTICIPLE, REPORTING
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    /** The same as lists, for what words end in. */
    private final Map<Kind, List<String>> endings = new EnumMap<>(Kind.class);

    private GrammarWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
    }

    /** Reads the table; throws {@link org.dateline.lexicon.LexiconException} at a set that is none of ours. */
    public static GrammarWords of(Lexicon lexicon) {
        GrammarWords grammar = new GrammarWords();
        for (Table.Row row : lexicon.table(FILE).rows()) {
            grammar.words.get(kind(row)).addAll(row.list("words"));
        }
        grammar.words.forEach((kind, words) -> grammar.endings.put(kind, List.copyOf(words)));
        return grammar;
    }

    private static Kind kind(Table.Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(row.get("set"))) {
                return kind;
            }
        }
        throw row.fault("set", "no set of grammatical words: \"" + row.get("set") + "\"");
    }

    private boolean is(Kind kind, String form) {
        return words.get(kind).contains(form);
    }

    private boolean ends(Kind kind, String form) {
        List<String> all = endings.get(kind);
        for (int i = 0; i < all.size(); i++) {
            if (form.endsWith(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "and". */
    boolean isJoining(String form) {
        return is(Kind.JOINING, form);
    }

    /** "a", "an". */
    boolean isArticle(String form) {
        return is(Kind.ARTICLE, form);
    }

    /** "the". */
    boolean isDefinite(String form) {
        return is(Kind.DEFINITE, form);
    }

    /** "several", "other": an adjective that like a number stands before a participle that modifies, never behind it. */
    boolean isCounting(String form) {
        return is(Kind.COUNTING, form);
    }

    /** "by", in any letters: before those who did what is told in the passive. */
    boolean isAgent(String form) {
        return is(Kind.AGENT, form.toLowerCase(Locale.ROOT));
    }

    /** "called": what something is called follows, and no statement. */
    boolean isNaming(String form) {
        return is(Kind.NAMING, form);
    }

    /** "near", in any letters: a preposition before a place, which a capital makes look like a name. */
    boolean isPlacing(String form) {
        return is(Kind.PLACING, form.toLowerCase(Locale.ROOT));
    }

    /** "said", in any letters: closes a sentence with its speaker before it. */
    boolean isClosing(String form) {
        return is(Kind.CLOSING, form.toLowerCase(Locale.ROOT));
    }

    /** "as": opens a clause of what happens meanwhile, or says what something is called. */
    boolean isAs(String form) {
        return is(Kind.AS, form);
    }

    /** "are": says nothing that another clause could be the content of. */
    boolean isBeing(String form) {
        return is(Kind.BEING, form);
    }

    /** "blamed", in any letters: without an object it is said of whoever is so. */
    boolean isCharged(String form) {
        return is(Kind.CHARGED, form.toLowerCase(Locale.ROOT));
    }

    /** "hostage": what those are made who are taken so. */
    boolean isCaptive(String form) {
        return is(Kind.CAPTIVE, form);
    }

    /** "hurt", in any letters: what befell somebody, though it may be a noun. */
    boolean isStricken(String form) {
        return is(Kind.STRICKEN, form.toLowerCase(Locale.ROOT));
    }

    /** "took", of "took three sailors hostage". */
    boolean isTaking(String form) {
        return is(Kind.TAKING, form);
    }

    /** "wounds", of "Raid on village wounds five", which may be a noun. */
    boolean isWounding(String form) {
        return is(Kind.WOUNDING, form);
    }

    /** "for", of "denied responsibility for it". */
    boolean isCause(String form) {
        return is(Kind.CAUSE, form);
    }

    /** "responsibility", of "denied responsibility for it". */
    boolean isLiability(String form) {
        return is(Kind.LIABILITY, form);
    }

    /** "told", of "told the paper that soldiers shot at them". */
    boolean isTelling(String form) {
        return is(Kind.TELLING, form);
    }

    /** "down", of "shot down". */
    boolean isParticle(String form) {
        return is(Kind.PARTICLE, form);
    }

    /** "killing", of "struck a village, killing five". */
    boolean isOutcome(String form) {
        return is(Kind.OUTCOME, form);
    }

    /** "struck": a deed of which people die. */
    boolean isStriking(String form) {
        return is(Kind.STRIKING, form);
    }

    /** "townships", behind the names of several. */
    boolean isSettlements(String form) {
        return is(Kind.SETTLEMENTS, form);
    }

    /** "held", of "held the army responsible". */
    boolean isHolding(String form) {
        return is(Kind.HOLDING, form);
    }

    /** "responsible": what somebody is held to be. */
    boolean isAnswering(String form) {
        return is(Kind.ANSWERING, form);
    }

    /** "since", which may open a clause, or stand before a noun. */
    boolean isOpening(String form) {
        return is(Kind.OPENING, form);
    }

    /** "including": leads in some of those who are counted. */
    boolean isIncluding(String form) {
        return is(Kind.INCLUDING, form);
    }

    /** "in", "when": leads in where, when or how something was. */
    boolean isGoingOn(String form) {
        return is(Kind.CIRCUMSTANCE, form);
    }

    /** "miles": how far from somewhere. */
    boolean isLength(String form) {
        return is(Kind.LENGTH, form);
    }

    /** "earlier", of "a day earlier". */
    boolean isEarlier(String form) {
        return is(Kind.EARLIER, form);
    }

    /** "city": a name that follows it between commas is that of a place. */
    boolean isSettlement(String form) {
        return is(Kind.SETTLEMENT, form);
    }

    /** A word that ends as gerunds do. */
    boolean isGerund(String form) {
        return ends(Kind.GERUND, form);
    }

    /** A word that ends as participles of the past do. */
    boolean isParticiple(String form) {
        return ends(Kind.PARTICIPLE, form);
    }

    /** A word that ends as verbs with their speaker behind them do: "reports The Herald". */
    boolean isReporting(String form) {
        return ends(Kind.REPORTING, form);
    }

    /** "denied": what somebody says he did not do may follow right behind it. */
    boolean isRejecting(String form) {
        return is(Kind.REJECTING, form);
    }

    /** "claims", of "denied bombing claims": what others say, and nothing that was done. */
    boolean isHearsay(String form) {
        return is(Kind.HEARSAY, form);
    }
}
