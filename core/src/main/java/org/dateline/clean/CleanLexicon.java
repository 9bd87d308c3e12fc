package org.dateline.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/** Everything this room knows from the lexicon, read once. */
final class CleanLexicon {
    private static final String FOLDER = "en/clean/";

    final Agencies agencies;
    final Calendar calendar;
    final Phrases furniture;
    final Languages languages;
    final FunctionWords functionWords;
    final FunctionWords allFunctionWords;
    final Datelines datelines;
    final HeaderDays headerDays;
    final LabelledHead labelledHead;
    final Captions captions;
    final Credits credits;
    final Bylines bylines;
    final Markup markup;
    final FigureLines figureLines;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*(?:\"|$)");
    private static final int ENOUGH = 4;

    private final List<SiteVoice> siteVoice = new ArrayList<>();

    /** A phrase by which a site speaks to its reader, its words with the longest first, and how much it says. */
    private record SiteVoice(String phrase, List<String> words, int points) {
        static SiteVoice of(Table.Row row) {
            List<String> words = new ArrayList<>(List.of(row.get("phrase").split(" ")));
            words.sort(Comparator.comparing(String::length).reversed());
            return new SiteVoice(" " + row.get("phrase") + " ", words, Integer.parseInt(row.get("points")));
        }

        /** Whether all of its words occur somewhere; a long word tells soonest that they do not. */
        boolean mayStand(String text) {
            for (String word : words) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    CleanLexicon(Lexicon lexicon) {
        agencies = new Agencies(lexicon.table(FOLDER + "agencies.tsv"));
        calendar = new Calendar(lexicon.table(FOLDER + "calendar.tsv"));
        Names names = new Names(lexicon.table(FOLDER + "name-particles.tsv"));
        furniture = new Phrases(lexicon.table(FOLDER + "furniture.tsv"), "gives", agencies);
        languages = new Languages(lexicon.table(FOLDER + "languages.tsv"));
        functionWords = FunctionWords.of(languages.functionWords());
        allFunctionWords = FunctionWords.of(languages.allFunctionWords());
        datelines = new Datelines(calendar, agencies, names, lexicon.table(FOLDER + "not-places.tsv"));
        headerDays = new HeaderDays(calendar, lexicon.table(FOLDER + "header-words.tsv"));
        labelledHead = new LabelledHead(lexicon.table(FOLDER + "header-fields.tsv"), calendar);
        captions = new Captions(
                lexicon.table(FOLDER + "captions.tsv"), lexicon.table(FOLDER + "photo-credits.tsv"), agencies, names, calendar);
        credits = new Credits(lexicon.table(FOLDER + "credits.tsv"), agencies, names);
        bylines = new Bylines(lexicon.table(FOLDER + "bylines.tsv"), agencies);
        figureLines = new FigureLines(lexicon);
        markup = new Markup(lexicon.table(FOLDER + "markup.tsv"));
        for (Table.Row row : lexicon.table(FOLDER + "site-voice.tsv").rows()) {
            siteVoice.add(SiteVoice.of(row));
        }
    }

    /** Whether the words of enough phrases occur somewhere: hardly any paragraph of an article gets further. */
    private boolean mayBeSiteVoice(String plain) {
        int points = 0;
        for (SiteVoice voice : siteVoice) {
            points += voice.mayStand(plain) ? voice.points() : 0;
        }
        return points >= ENOUGH;
    }

    /** Whether the page speaks to its reader here: words about the site, outside quotation marks. */
    boolean isSiteVoice(Edges block) {
        String whole = block.plain(1500);
        if (!mayBeSiteVoice(whole)) {
            return false;
        }
        String plain = " " + QUOTED.matcher(whole).replaceAll(" ").replaceAll("[^\\p{L}\\p{N}' -]+", " ") + " ";
        int points = 0;
        for (SiteVoice voice : siteVoice) {
            points += plain.contains(voice.phrase()) ? voice.points() : 0;
        }
        return points >= ENOUGH && points * 100 >= 8 * Words.of(plain, 1500).size();
    }
}
