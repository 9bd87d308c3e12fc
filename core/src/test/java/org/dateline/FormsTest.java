package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Metadata;
import org.dateline.model.Problem;
import org.dateline.model.Source;
import org.dateline.model.Tally;
import org.dateline.read.Listener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports come in capitals, in small letters, in Headline Case and without their full stops: what they claim is the same. A
 * place's name may stay unresolved where its capital is missing, but it is never taken for another place.
 */
class FormsTest {
    private static final Path HOME = Path.of(System.getProperty("dateline.home", ".."));
    private static final String UNKNOWN_PLACE = " at null";
    private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}'\u2019])\\p{Ll}");

    private static final List<String> REPORTS = List.of(
            "At least 12 civilians were killed when the army shelled the town of Celovar on Sunday, the mayor said.",
            "Rebels captured the Kesh dam on Monday after two days of fighting, state radio reported.",
            "A car bomb exploded near a market in Sorenne on Friday, killing 14 people and wounding 40 others, police said.",
            "A monitoring group said government warplanes had bombed Celovar on Tuesday and killed nine children.",
            "Gunmen kidnapped three aid workers in Celovar on Wednesday, officials said in a statement.",
            "The army denied that its troops had shelled a hospital in Celovar on Tuesday.",
            "Government troops withdrew from the town of Celovar on Thursday, residents said.",
            "Two soldiers and a policeman were wounded in an ambush near Celovar on Saturday.");

    private static ReportCoder coder;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        coder = Engine.coder(Lexicon.load(HOME.resolve("lexicon"), HOME.resolve("examples/velmara/lexicon")));
    }

    static Stream<Arguments> forms() {
        return REPORTS.stream().flatMap(report -> Stream.of(
                Arguments.of("capitals", report.toUpperCase(Locale.ROOT), report),
                Arguments.of("small letters", report.toLowerCase(Locale.ROOT), report),
                Arguments.of("headline", headline(report), report),
                Arguments.of("no full stop", report.substring(0, report.length() - 1), report)));
    }

    private static String headline(String report) {
        return WORD_START.matcher(report).replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("forms")
    void theSameIsClaimedInAnyForm(String form, String altered, String report) throws IOException {
        List<String> asWritten = claims(report);
        assertThat(asWritten).isNotEmpty();
        List<String> told = claims(altered);
        assertThat(told.stream().map(FormsTest::anywhere)).containsExactlyElementsOf(asWritten.stream().map(FormsTest::anywhere).toList());
        told.removeIf(claim -> claim.contains(UNKNOWN_PLACE));
        assertThat(asWritten).containsAll(told);
    }

    private static String anywhere(String claim) {
        return claim.replaceAll(" at [^ ]+", UNKNOWN_PLACE);
    }

    /** What the report claims, without the words, which are of course in other letters. */
    private List<String> claims(String text) throws IOException {
        // the sentence stands between others, as in a report, so that it is taken for running text
        UnaryOperator<String> same = text.equals(text.toUpperCase(Locale.ROOT)) ? each -> each.toUpperCase(Locale.ROOT)
                : text.equals(text.toLowerCase(Locale.ROOT)) ? each -> each.toLowerCase(Locale.ROOT) : UnaryOperator.identity();
        Path file = folder.resolve("report.txt");
        Files.writeString(file, same.apply("The news from the valley was brief on the day.") + "\n\n" + text + "\n\n"
                + same.apply("There was no more news from there at the time.") + "\n", StandardCharsets.UTF_8);
        List<Claim> claims = new ArrayList<>();
        Engine.reader().read(List.of(file), new Metadata("The Osgil Post", null, null, LocalDate.of(2023, 3, 20), "test"), new Listener() {
            @Override
            public void total(int files) {}

            @Override
            public void report(Source source) {
                claims.addAll(coder.code(source).claims());
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem);
            }

            @Override
            public void skipped(String name, String reason) {}

            @Override
            public void file(String name, long bytes, int reports) {}
        });
        TreeSet<String> told = new TreeSet<>();
        claims.forEach(claim -> told.add(told(claim)));
        return new ArrayList<>(told);
    }

    private static String told(Claim claim) {
        String what = claim.proposition() instanceof Act act ? act.type()
                : claim.proposition() instanceof Tally tally
                        ? tally.measure() + " " + tally.count().min() + "-" + tally.count().max()
                        : claim.proposition() instanceof Control control ? "CONTROL " + control.status() : "";
        return what + " " + claim.stance()
                + " at " + (claim.where() == null ? null : claim.where().id())
                + " on " + (claim.when() == null ? null : claim.when().from())
                + " by " + claim.sources().get(0).kind();
    }
}
