package org.dateline.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.brief.Outcomes.Outcome;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Span;
import org.dateline.model.Tally;

/** Finds in claims who was killed, wounded, hit or held, and how many. Thread-safe. */
final class Mentions {
    /** How many words before a number can say that it is one more. */
    private static final int BEFORE = 2;
    private final Outcomes outcomes;
    private final Policy policy;
    private final AgeWords ages;
    private final Map<String, Boolean> plural = new HashMap<>();
    private final Set<String> additions = new HashSet<>();
    private final Set<String> anaphors = new HashSet<>();

    Mentions(Lexicon lexicon, Outcomes outcomes, Policy policy, AgeWords ages) {
        this.outcomes = outcomes;
        this.policy = policy;
        this.ages = ages;
        for (Table.Row row : lexicon.table("en/people.tsv").rows()) {
            plural.put(row.get("plural"), true);
            plural.put(row.get("word"), false);
        }
        for (Table.Row row : lexicon.table("settle/further.tsv").rows()) {
            (row.get("kind").equals("further") ? additions : anaphors).add(row.get("word"));
        }
    }

    /** Everyone told of, in the order of the claims. */
    List<Mention> of(List<Claim> claims) {
        List<Mention> mentions = new ArrayList<>();
        Map<Integer, List<String>> counted = new HashMap<>();
        Map<String, String> measures = new HashMap<>();
        claims.stream().filter(claim -> claim.proposition() instanceof Tally).forEach(claim -> measures.put(claim.id(), ((Tally) claim.proposition()).measure()));
        for (Claim claim : claims) {
            // the killed among the casualties are all the killed
            boolean part = claim.proposition() instanceof Tally some && some.partOf() != null
                    && some.measure().equals(measures.getOrDefault(some.partOf(), some.measure()));
            if (claim.proposition() instanceof Tally tally && outcomes.entry(claim).outcome() != null && !part) {
                Mention mention = tally(claim, tally);
                if (mention != null) {
                    mentions.add(mention);
                    counted.computeIfAbsent(mention.sentence(), key -> new ArrayList<>())
                            .add(outcomes.entry(claim).outcome() + tally.whom().words());
                }
            }
        }
        for (Claim claim : claims) {
            if (claim.proposition() instanceof Act act && outcomes.entry(claim).outcome() != null) {
                for (ActorRef recipient : act.recipients()) {
                    boolean known = counted.getOrDefault(claim.evidence().sentence().start(), List.of()).stream().anyMatch(words ->
                            words.startsWith(outcomes.entry(claim).outcome().name()) && words.contains(recipient.words()));
                    Mention mention = known ? null : recipient(claim, act, recipient);
                    if (mention != null) {
                        mentions.add(mention);
                    }
                }
            }
        }
        mentions.sort((a, b) -> Claim.READING_ORDER.compare(a.claim(), b.claim()));
        return mentions;
    }

    private Mention tally(Claim claim, Tally tally) {
        Integer number = policy.number(tally.count());
        if (number == null) {
            return null;
        }
        String quote = claim.evidence().quote();
        int from = claim.evidence().sentence().start();
        String words = tally.whom().words();
        int at = words.isEmpty() ? -1 : quote.indexOf(words);
        String after = at < 0 ? "" : quote.substring(at + words.length());
        boolean named = number == 1 && isName(tally.count().words());
        Person who = number == 1 ? ages.person(words, after, named) : Person.UNKNOWN;
        boolean further = isFurther(quote, tally.countSpan(), from, words + " " + tally.count().words());
        return new Mention(claim, outcomes.entry(claim).outcome(), number, kind(words), who, further, false);
    }

    private Mention recipient(Claim claim, Act act, ActorRef recipient) {
        String words = recipient.words();
        String head = head(words);
        boolean pronoun = anaphors.contains(words.toLowerCase(Locale.ROOT));
        boolean named = head == null && isName(words);
        if (head == null && !pronoun && !named) {
            return null;
        }
        int number = pronoun || named || !plural.get(head) ? 1 : policy.plural();
        String quote = claim.evidence().quote();
        int end = recipient.span() == null ? quote.length() : recipient.span().end() - claim.evidence().sentence().start();
        String after = end >= 0 && end <= quote.length() ? quote.substring(end) : "";
        Person who = number == 1 ? ages.person(words, after, named) : Person.UNKNOWN;
        boolean further = recipient.span() != null && isFurther(quote, recipient.span(), claim.evidence().sentence().start(), words);
        boolean bare = number > 1 || pronoun || !named && !who.isKnown() && isDefinite(quote, recipient, claim);
        return new Mention(claim, outcomes.entry(claim).outcome(), number, kind(words), who, further, bare);
    }

    private boolean isDefinite(String quote, ActorRef recipient, Claim claim) {
        if (recipient.span() == null) {
            return true;
        }
        int start = recipient.span().start() - claim.evidence().sentence().start();
        String before = start > 0 && start <= quote.length() ? quote.substring(0, start).stripTrailing().toLowerCase(Locale.ROOT) : "";
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return anaphors.contains(last);
    }

    /** The word for people that the phrase is about; null when there is none. */
    private String head(String words) {
        String found = null;
        for (String word : words.toLowerCase(Locale.ROOT).split(",")[0].split("[\\s\"“”]+")) {
            found = plural.containsKey(word) ? word : found;
        }
        return found;
    }

    private String kind(String words) {
        String head = head(words);
        return head == null ? "" : head;
    }

    private static boolean isName(String words) {
        String first = words.strip();
        return !first.isEmpty() && Character.isUpperCase(first.charAt(0)) && first.codePoints().anyMatch(Character::isLowerCase)
                && first.split("\\s+").length > 0 && first.split("\\s+")[first.split("\\s+").length - 1].codePoints().findFirst().stream().anyMatch(Character::isUpperCase);
    }

    private boolean isFurther(String quote, Span span, int from, String words) {
        int start = Math.max(0, Math.min(quote.length(), span.start() - from));
        List<String> before = split(quote.substring(0, start));
        List<String> near = new ArrayList<>(before.subList(Math.max(0, before.size() - BEFORE), before.size()));
        near.addAll(split(words));
        int end = Math.max(0, Math.min(quote.length(), span.end() - from));
        split(quote.substring(end)).stream().limit(1).forEach(near::add);
        return near.stream().anyMatch(additions::contains);
    }

    private static List<String> split(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream().filter(word -> !word.isEmpty()).toList();
    }
}
