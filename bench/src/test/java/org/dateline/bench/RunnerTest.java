package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.dateline.format.Json;
import org.dateline.lexicon.Lexicon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The runner on small invented inputs of every format. */
class RunnerTest {
    private static final Path HOME = Path.of(System.getProperty("dateline.home"));
    /** Loaded once: it takes seconds. */
    private static final Coding CODING = new Coding(Lexicon.load(HOME.resolve("lexicon")), 1);

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void inputs() throws IOException {
        write("muc", """
                DEV-MUC3-9001 (NOSC)

                   OSGIL, 7 JAN 90 (VELMAR RADIO) -- [TEXT] GUERRILLAS KILLED TWO
                POLICEMEN IN TARN YESTERDAY.

                TST1-MUC3-9002

                   TARN, 8 JAN 90 (VELMAR RADIO) -- [TEXT] THE MINISTER MET THE PRESS.
                """);
        write("lines.jsonl", """
                {"doc": "a", "title": "Two shot in Osgil", "published": "2014-03-05", "text": "Two men were shot dead in Osgil on Monday, police said.", "event": [13, 17], "gold": {"killed": 9}}
                {"doc": "b", "text": "Nothing happened 😀 on Friday."}
                """);
        write("text/one.txt", "The mayor said that the bridge was open.");
        Files.createDirectories(folder.resolve("html"));
        try (OutputStream page = new GZIPOutputStream(Files.newOutputStream(folder.resolve("html/p1.html.gz")))) {
            page.write(("<html><body><nav>Home | News | Sport</nav><article><h1>Bridge reopens</h1>"
                    + "<p>The bridge across the Tarn was opened again on Monday after two years of work, the mayor said.</p>"
                    + "<p>It had been closed since a flood took its middle span, and people had to go by ferry.</p>"
                    + "</article></body></html>").getBytes(StandardCharsets.UTF_8));
        }
        write("empty.jsonl", "");
        write("bad.jsonl", "{\"doc\": \"a\", \"text\": \"x\"}\n{\"doc\": \n");
        write("nodoc.jsonl", "{\"text\": \"x\"}\n");
        write("event.jsonl", "{\"doc\": \"a\", \"text\": \"x\", \"event\": [0, 9]}\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(String... words) {
        return new Main(stream(out), stream(err), HOME, CODING::withThreads).run(words);
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8).replace(folder.toString(), "FOLDER");
    }

    private List<Map<String, Object>> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().map(Json::readObject).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "muc4, muc, templates, DEV-MUC3-9001 TST1-MUC3-9002",
        "polnear, text, attributions, one",
        "isaf, lines.jsonl, min_killed, a b",
        "gva, lines.jsonl, incident, a b",
        "case2021, lines.jsonl, label, a b",
        "event_place, lines.jsonl, places, a b",
        "places, lines.jsonl, places, a b",
        "times, lines.jsonl, times, a b",
        "pages, html, text, p1",
    })
    void eachTaskPrintsALineForEachDocument(String task, String input, String field, String docs) {
        assertThat(run(task, folder.resolve(input).toString())).as(told()).isZero();
        assertThat(lines()).allSatisfy(line -> assertThat(line).containsKey(field));
        assertThat(lines().stream().map(line -> (String) line.get("doc"))).containsExactly(docs.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"muc4", "isaf", "gva", "places"})
    void howManyThreadsMakesNoDifference(String task) {
        String input = folder.resolve(task.equals("muc4") ? "muc" : "lines.jsonl").toString();
        assertThat(run(task, input, input, "--threads", "1")).isZero();
        String one = out.toString(StandardCharsets.UTF_8);
        out.reset();
        assertThat(run(task, input, input, "--threads=3")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(one);
    }

    @Test
    void offsetsCountCodePoints() {
        run("times", folder.resolve("lines.jsonl").toString());
        assertThat(lines().get(1).get("times").toString()).contains("start=22, end=28");
    }

    @Test
    void thePageIsItsArticle() {
        run("pages", folder.resolve("html").toString());
        assertThat((String) lines().get(0).get("text")).startsWith("The bridge across the Tarn").endsWith("by ferry.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            times missing.jsonl    | 1 | there is no FOLDER/missing.jsonl.
            times empty.jsonl      | 1 | FOLDER/empty.jsonl is empty.
            times bad.jsonl        | 1 | FOLDER/bad.jsonl:2: not a JSON object in one line.
            times nodoc.jsonl      | 1 | FOLDER/nodoc.jsonl:1: has no "doc".
            times text             | 1 | FOLDER/text is a folder; this task reads files.
            times event.jsonl      | 1 | FOLDER/event.jsonl:1: "event" is not a [start, end) within the text.
            muc4 lines.jsonl       | 1 | FOLDER/lines.jsonl holds no report: none of its lines is like DEV-MUC3-0001.
            polnear html           | 1 | FOLDER/html holds no .txt file.
            """)
    void whatCannotBeReadIsToldInOneSentence(String command, int status, String sentence) {
        String[] words = command.split(" ");
        assertThat(run(words[0], folder.resolve(words[1]).toString())).isEqualTo(status);
        assertThat(told()).isEqualTo("dateline-bench: " + sentence + System.lineSeparator());
        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"poems x", "times", "times x --threads 0", "times x --threads", "times x --fast", "all x", ""})
    void whatIsNotUnderstoodIsToldInOneSentence(String command) {
        assertThat(run(command.isEmpty() ? new String[0] : command.split(" "))).isEqualTo(2);
        assertThat(told().lines()).singleElement().asString().startsWith("dateline-bench: ").endsWith("See: dateline-bench --help");
    }

    @Test
    void theTableOfSetsIsInOrder() {
        assertThat(BenchSet.all()).allSatisfy(set -> {
            assertThat(Tasks.named(set.task())).isPresent();
            // Without a scorer the task prints its own figures.
            assertThat(set.scorer().isEmpty() || set.scorer().contains("{pred}")).as(set.task()).isTrue();
            assertThat(set.figures()).allSatisfy(figure -> assertThat(figure.mark()).matches("0\\.\\d+"));
        });
    }

    @Test
    void figuresAreReadOffWhatScorersPrint() {
        assertThat(Scorer.figure("{\"a b\": {\"f1\": 0.5678}}", "a b>f1")).isEqualTo("0.568");
        assertThat(Scorer.figure("{\"a b\": 1}", "c>f1")).isEqualTo("-");
        assertThat(Scorer.figure("figures   recall 3/4 = 0.75\n", "~figures\\s+recall \\d+/\\d+ = ([\\d.]+)")).isEqualTo("0.750");
    }
}
