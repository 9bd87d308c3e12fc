package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.attribution.Attributions;
import org.dateline.extract.attribution.Frame;
import org.dateline.extract.attribution.Framing;
import org.dateline.extract.count.Numbers;
import org.dateline.extract.predicate.Predicate;
import org.dateline.extract.predicate.PredicateReader;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Draft;
import org.dateline.model.Mention;
import org.dateline.model.Modality;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Slot;
import org.dateline.model.Stance;
import org.dateline.model.Token;

/**
 * Applies the lexicon's rules to a report's sentences. Of the rules that give an act at one word the one that asks for most
 * wins, the earlier of two that ask for as much; likewise for tallies and control. Thread-safe.
 */
public final class RuleEngine {
    /** What a verb in -ing is to others where it may stand for a noun. */
    private static final Set<String> NOMINAL = Set.of("nsubj", "csubj", "obj", "obl", "nmod", "nsubj:pass");

    private final Numbers numbers;
    private final Classes classes;
    private final Vocabulary vocabulary;
    private final Rules rules;
    private final Parts parts;
    private final Beside beside;
    private final PredicateReader predicates;
    private final Attributions attributions;

    /** Reads the rules and the tables they name; throws a {@link org.dateline.lexicon.LexiconException} when one is missing or at fault. */
    public RuleEngine(Lexicon lexicon) {
        this.numbers = new Numbers(lexicon);
        this.classes = new Classes(lexicon);
        this.vocabulary = new Vocabulary(lexicon);
        this.rules = new Rules(lexicon, classes);
        this.parts = new Parts(lexicon);
        this.beside = new Beside(lexicon);
        this.predicates = new PredicateReader(lexicon);
        this.attributions = new Attributions(lexicon);
    }

    /** All rules, in the files' order. */
    List<Rule> rules() {
        return rules.all();
    }

    /** What the report's sentences claim, in text order; empty when they claim nothing. */
    public List<Draft> drafts(Annotation annotation) {
        List<Draft> all = new ArrayList<>();
        Framing framing = attributions.of(annotation);
        Retorts retorts = new Retorts(framing);
        String counted = null;
        for (Sentence sentence : annotation.sentences()) {
            Reading reading = new Reading(annotation, sentence, classes, vocabulary, numbers);
            Listed listed = Listed.of(reading, framing, vocabulary, distinct(drafts(reading, framing)), all, counted);
            List<Draft> drafts = new ArrayList<>(Recounts.of(listed.drafts(), all));
            drafts.addAll(distinct(retorts.in(reading, all, drafts)));
            drafts.sort(Comparator.comparingInt((Draft draft) -> draft.trigger().first())
                    .thenComparing(Draft::kind)
                    .thenComparing(draft -> draft.countPhrase() == null ? 0 : draft.countPhrase().first()));
            int from = all.size();
            append(reading, drafts, listed.figures(), all);
            Sums.link(all, from, vocabulary);
            String heads = Listed.heads(reading, vocabulary);
            counted = heads != null || listed.figures().isEmpty() ? heads : counted;
        }
        return List.copyOf(all);
    }

    private List<Draft> drafts(Reading reading, Framing framing) {
        Sentence sentence = reading.sentence();
        Matcher matcher = new Matcher(reading);
        Drafter drafter = new Drafter(reading, vocabulary, beside);
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            List<Predicate> found = predicates(reading, token);
            if (found.isEmpty()) {
                continue;
            }
            Set<Draft.Kind> given = EnumSet.noneOf(Draft.Kind.class);
            for (Predicate predicate : found) {
                for (Rules.Trigger trigger : rules.triggeredBy(predicate.lemma(), predicate.form())) {
                    Match match = matcher.match(trigger, predicate);
                    Frame frame = match == null ? null : frame(reading, framing, match);
                    if (match != null && !isUnclaimed(reading, match, frame)) {
                        for (Draft draft : drafts(match, drafter, frame, given)) {
                            if (!isInGeneral(reading, draft)) {
                                drafts.add(draft);
                            }
                        }
                    }
                }
            }
        }
        return drafts;
    }

    /** "No group has claimed the attack": that nobody says so does not say that there was none. Nor is it told that somebody did not deny something. */
    private static boolean isUnclaimed(Reading reading, Match match, Frame frame) {
        int light = match.predicate().light();
        boolean none = frame.stance() == Stance.DENIED;
        boolean claimed = none && light >= 0 && reading.classes().is("claiming", reading.lemma(light));
        return claimed || none && reading.classes().is("denying", reading.lemma(match.predicate().token()));
    }

    /** "Most states are affected by kidnapping": a crime named by itself, of nobody, nowhere and never, is no happening. */
    private static boolean isInGeneral(Reading reading, Draft draft) {
        int noun = draft.trigger().head();
        boolean crime = draft.kind() == Draft.Kind.ACT && draft.slots().isEmpty() && reading.sentence().token(noun).pos() == Pos.NOUN
                && reading.classes().is("crime", reading.lemma(noun));
        return crime && reading.sentence().children(noun).stream()
                .map(reading.sentence()::token)
                .noneMatch(word -> word.is("det") || word.is("nummod") || word.is("nmod:poss"));
    }

    /**
     * In what way a match is put. What an adjective says in passing ("the rebel-held town") is the teller's own, unless it is
     * quoted: neither a denial nor a plan around it bears on it. Where the verb above only states it ("put the toll at 40"), it is
     * what that verb's speaker says.
     */
    private static Frame frame(Reading reading, Framing framing, Match match) {
        int sentence = match.predicate().sentence();
        int standing = match.standing(reading);
        boolean stated = framing.isStating(sentence, standing);
        Frame frame = framing.at(sentence, stated ? match.predicate().token() : standing);
        boolean passing = match.isAttributive() && match.rule().templates().stream().anyMatch(template -> template.kind() == Draft.Kind.CONTROL);
        boolean quoted = frame.holders().stream().anyMatch(Draft.Holder::direct);
        return passing && !quoted ? new Frame(List.of(), Stance.ASSERTED, Modality.ACTUAL) : frame;
    }

    /** What a word can say: of "came under heavy shelling" the noun, though the tagger has it for a verb. */
    private List<Predicate> predicates(Reading reading, int token) {
        Token word = reading.sentence().token(token);
        boolean ing = word.tag().equals("VBG");
        boolean gerund = ing && NOMINAL.contains(word.relation()) && reading.sentence().child(token, "obj") < 0;
        boolean trigger = word.form().indexOf('-') > 0 || rules.isTrigger(reading.lemma(token))
                || gerund && rules.isTrigger(word.form().toLowerCase(Locale.ROOT));
        // the cheap questions first: few words are looked at further
        if (!trigger || !ing && !mayMatch(reading.sentence(), token)) {
            return List.of();
        }
        // "since the outbreak of fighting in March": that says from when on, not that anything was done
        if (reading.mentioned(Mention.Kind.TIME, token)) {
            return List.of();
        }
        Predicate predicate = predicates.at(reading.annotation(), reading.sentence().index(), token);
        String form = word.form().toLowerCase(Locale.ROOT);
        if (isNominal(reading.sentence(), token) && rules.isTrigger(form)) {
            return List.of(asNoun(predicate, form));
        }
        return gerund ? List.of(asNoun(predicate, form), predicate) : List.of(predicate);
    }

    /** Whether there are rules for such a form of the word, and it is none that they leave alone. */
    private boolean mayMatch(Sentence sentence, int token) {
        Token word = sentence.token(token);
        Predicate.Form form = predicates.form(word);
        return Matcher.isOpen(word, form) && !rules.triggeredBy(predicates.lemma(word), form).isEmpty();
    }

    /** "killed in shelling of Osgil": behind a preposition and before "of" it is a noun, whatever the tree makes of it. */
    private static boolean isNominal(Sentence sentence, int token) {
        if (!sentence.token(token).tag().equals("VBG")) {
            return false;
        }
        boolean governed = sentence.children(token).stream().anyMatch(child -> child < token && sentence.token(child).tag().equals("IN"));
        boolean owned = sentence.children(token).stream().anyMatch(child -> sentence.hasChild(
                child, "case", marker -> marker == token + 1 && sentence.token(marker).lemma().equals("of")));
        return governed && owned && sentence.child(token, "obj") < 0;
    }

    private static Predicate asNoun(Predicate gerund, String form) {
        return new Predicate(
                gerund.sentence(), gerund.token(), Predicate.Form.NOUN, form, "", gerund.oblique("by"), gerund.oblique("of"),
                gerund.obliques(), -1, false, -1);
    }

    private static List<Draft> drafts(Match match, Drafter drafter, Frame frame, Set<Draft.Kind> given) {
        List<Draft> drafts = new ArrayList<>();
        Set<Draft.Kind> now = EnumSet.noneOf(Draft.Kind.class);
        for (Template template : match.rule().templates()) {
            if (given.contains(template.kind())) {
                continue;
            }
            switch (template.kind()) {
                case ACT -> drafts.addAll(drafter.acts(match, template, frame));
                case CONTROL -> drafts.addAll(drafter.controls(match, template, frame));
                case TALLY -> drafts.addAll(drafter.tallies(match, template, frame));
            }
        }
        drafts.forEach(draft -> now.add(draft.kind()));
        given.addAll(now);
        return drafts;
    }

    /** One number counts one thing once, and one trigger says one thing of a kind once; of places one rule may say it of each. */
    private static List<Draft> distinct(List<Draft> drafts) {
        Map<String, String> rules = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean tally = draft.kind() == Draft.Kind.TALLY;
            String key = draft.kind() + " " + draft.code() + " "
                    + (draft.count() == null ? draft.trigger().first() + "-" + draft.trigger().last() : draft.countPhrase().first() + " " + draft.count());
            boolean other = draft.kind() == Draft.Kind.ACT && !rules.computeIfAbsent(key, any -> draft.rule()).equals(draft.rule());
            String place = tally || draft.slot(Slot.PLACE).isEmpty() ? "" : " " + draft.slot(Slot.PLACE).get(0).head();
            if (!other && seen.add(key + place) && drafts.stream().noneMatch(wider -> isWithin(draft, wider))) {
                kept.add(draft);
            }
        }
        return kept;
    }

    /** "held a protest demonstration" and "demonstration" are one act. */
    private static boolean isWithin(Draft draft, Draft other) {
        boolean same = draft.kind() == Draft.Kind.ACT && other.kind() == Draft.Kind.ACT && draft.code().equals(other.code());
        return same && other.trigger().contains(draft.trigger()) && !draft.trigger().contains(other.trigger());
    }

    /** Adds a sentence's drafts, each figure followed by its parts, and what it lists. */
    private void append(Reading reading, List<Draft> drafts, List<Listed.Figure> figures, List<Draft> all) {
        List<Draft> wholes = new ArrayList<>(drafts.stream().filter(draft -> draft.kind() == Draft.Kind.TALLY).toList());
        figures.stream().map(Listed.Figure::draft).forEach(wholes::add);
        List<Parts.Part> found = wholes.isEmpty() ? List.of() : parts.of(reading, wholes);
        for (Listed.Figure figure : figures) {
            if (figure.whole() == null) {
                addWithParts(reading, figure.draft().withPartOf(figure.index()), wholes.indexOf(figure.draft()), found, all);
            }
        }
        for (Draft draft : drafts) {
            int index = all.size();
            addWithParts(reading, draft, wholes.indexOf(draft), found, all);
            figures.stream().filter(figure -> figure.whole() == draft).forEach(figure -> all.add(figure.draft().withPartOf(index)));
        }
    }

    private void addWithParts(Reading reading, Draft draft, int whole, List<Parts.Part> found, List<Draft> all) {
        int index = all.size();
        all.add(draft);
        for (Parts.Part part : found) {
            if (whole >= 0 && part.whole() == whole) {
                Drafter drafter = new Drafter(reading, vocabulary, beside);
                all.add(drafter.part(draft, part.counted(), part.phrase()).withPartOf(index));
            }
        }
    }
}
