package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;

/**
 * Finds the words of a report that name a place where something can happen ("Osgil", "Karvan province": type "name") or point
 * to one named before ("the district": type "district"; "there": type "there"). Peoples, and offices called after a town, are
 * left out; {@link PlaceReader} finds these too. Which place is meant is {@link PlaceResolver}'s question. Thread-safe.
 */
public final class PlaceSpotter {
    /** What the rules find is left out when all signs together speak so strongly against it. */
    private static final double UNLIKELY = 0.06;

    /** So strongly it must be against a name that no list knows: wars are fought over places of which few have heard. */
    private static final double UNHEARD_OF = 0.01;

    /** What the rules do not find is taken up when it is so likely. */
    private static final double LIKELY = 0.6;

    private static final Pattern FIRST_WORD = Pattern.compile("[- ]");

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final PlaceTagger tagger;
    private final PlaceRules rules;
    private final PlaceEvidence evidence;
    private final PlaceNouns nouns;
    private final LinearModel naming;

    /** Reads the lexicon's words about places; throws a {@link org.dateline.lexicon.LexiconException} when one is missing or at fault. */
    public PlaceSpotter(Lexicon lexicon, Gazetteer gazetteer) {
        this.words = new PlaceWords(lexicon);
        this.gazetteer = gazetteer;
        this.tagger = new PlaceTagger(lexicon, gazetteer);
        this.rules = new PlaceRules(gazetteer, words);
        this.evidence = new PlaceEvidence(words, gazetteer);
        this.nouns = new PlaceNouns(words);
        this.naming = LinearModel.shipped("place-names.tsv");
    }

    /** The report's place mentions, in text order, without overlap. */
    public List<Mention> spot(Annotation annotation) {
        List<Mention> mentions = new ArrayList<>();
        List<PlaceTagger.Found> found = tagger.found(annotation, naming);
        for (Sentence sentence : annotation.sentences()) {
            List<Mention> here = new ArrayList<>();
            for (PlaceTagger.Found one : found) {
                if (one.sentence() == sentence.index() && isPlace(sentence, one)) {
                    int noun = rules.nounAfter(sentence, one.last(), PlaceEvidence.isCapitals(sentence));
                    boolean behind = noun > 0 || words.nounClass(sentence.token(one.last() - 1).form()) != null;
                    int first = behind ? wholeName(sentence, one.first()) : one.first();
                    Phrase phrase = PlaceRules.phrase(sentence, first, one.last() + noun);
                    here.add(new Mention(Mention.Kind.PLACE, phrase, "name", null));
                }
            }
            here.addAll(nouns.in(sentence, List.copyOf(here)));
            here.sort(Comparator.comparing(mention -> mention.phrase().first()));
            mentions.addAll(here);
        }
        return List.copyOf(mentions);
    }

    /** In "the Bani Karvan district" the name begins right behind the article. */
    private static int wholeName(Sentence sentence, int first) {
        int start = first;
        while (start > 0 && sentence.token(start - 1).pos() == Pos.PROPN && PlaceRules.isNameLike(sentence.token(start - 1))) {
            start--;
        }
        return start > 0 && sentence.token(start - 1).form().equalsIgnoreCase("the") ? start : first;
    }

    /**
     * All names in the report of what may be where something happens, also those in the names of offices and of states that
     * act; in text order, without overlap.
     */
    public List<Phrase> names(Annotation annotation) {
        List<Phrase> names = new ArrayList<>();
        for (PlaceTagger.Found one : tagger.found(annotation, naming)) {
            Sentence sentence = annotation.sentences().get(one.sentence());
            if (isPlace(sentence, one) || one.likelihood() >= LIKELY && !isPeople(sentence, one)) {
                names.add(PlaceRules.phrase(sentence, one.first(), one.last()));
            }
        }
        return names;
    }

    private boolean isPlace(Sentence sentence, PlaceTagger.Found one) {
        String name = PlaceName.text(sentence, one.first(), one.last());
        if (isCounted(sentence, one)) {
            return false;
        }
        if (one.ruled()) {
            return one.likelihood() >= (words.isCommon(name) ? LIKELY : isUnheardOf(sentence, one, name) || isCalledPlace(sentence, one) ? UNHEARD_OF : UNLIKELY);
        }
        return one.likelihood() >= LIKELY
                && !words.isCommon(name)
                && !isPeople(sentence, one)
                && !evidence.isPartOfLongerName(sentence, one.first(), one.last())
                && !isInOffice(sentence, one);
    }

    /** "two Constables": nobody counts places so. */
    private static boolean isCounted(Sentence sentence, PlaceTagger.Found one) {
        boolean plural = one.last() - one.first() == 1 && sentence.token(one.first()).tag().equals("NNS");
        return plural && sentence.child(one.first(), "nummod") >= 0;
    }

    /** Whether the next word says what it is: "the Bani Karvan district". */
    private boolean isCalledPlace(Sentence sentence, PlaceTagger.Found one) {
        return rules.nounAfter(sentence, one.last(), PlaceEvidence.isCapitals(sentence)) > 0;
    }

    /** Whether a single word that the names model takes for a place is in no list. */
    private boolean isUnheardOf(Sentence sentence, PlaceTagger.Found one, String name) {
        return one.last() - one.first() == 1 && sentence.token(one.first()).name() == NameType.PLACE && !gazetteer.knows(name);
    }

    /** "Karvanian", "Karvanian-backed", "Karvanian Arab". */
    private boolean isPeople(Sentence sentence, PlaceTagger.Found one) {
        String name = PlaceName.text(sentence, one.first(), one.last());
        return !gazetteer.countriesOf(name).isEmpty()
                || !gazetteer.countriesOf(FIRST_WORD.split(name, 2)[0]).isEmpty()
                || sentence.token(one.last() - 1).name() == NameType.GROUP;
    }

    /** Whether the names model sees an organisation's name that goes on beyond these words. */
    private static boolean isInOffice(Sentence sentence, PlaceTagger.Found one) {
        boolean office = sentence.token(one.last() - 1).name() == NameType.ORGANISATION;
        return office && !PlaceEvidence.isWholeName(sentence, one.first(), one.last());
    }
}
