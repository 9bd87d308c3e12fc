package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.model.Metadata;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    @TempDir
    Path folder;

    private Collected read(String name, String text) {
        return Collected.from(Make.file(folder, name, text));
    }

    @Test
    void oneReportALine() {
        Collected found = read("a.jsonl", """
                {"doc": "x1", "title": "Osgil", "published": "2026-02-03", "text": "Twelve.\\nDead.", "gold": {"killed": 12}}
                {"id": 7, "body": "Thirteen.", "date": "2026-02-04T23:30:00+05:00", "publisher": "Osgil Herald", "link": "http://h.example/7"}
                {"content": "<p>Fourteen.</p>", "source": {"name": "Radio Osgil"}}
                """);
        assertThat(found.told()).isEmpty();
        assertThat(found.names()).containsExactly("a.jsonl#x1", "a.jsonl#7", "a.jsonl#3");
        Source first = found.reports.get(0);
        assertThat(first.content()).isEqualTo("Twelve.\nDead.");
        assertThat(first.metadata())
                .isEqualTo(new Metadata(null, null, "Osgil", LocalDate.of(2026, 2, 3), "json field"));
        assertThat(found.reports.get(1).metadata()).isEqualTo(new Metadata(
                "Osgil Herald", "http://h.example/7", null, LocalDate.of(2026, 2, 4), "json field"));
        assertThat(found.reports.get(2).format()).isEqualTo(Source.Format.HTML);
        assertThat(found.reports.get(2).metadata().outlet()).isEqualTo("Radio Osgil");
    }

    @Test
    void answersInTheFileChangeNothing() {
        Source with = read("a.jsonl", "{\"id\": 1, \"text\": \"Twelve.\", \"gold\": 12, \"label\": \"x\"}").reports.get(0);
        Source without = read("a.jsonl", "{\"id\": 1, \"text\": \"Twelve.\"}").reports.get(0);
        assertThat(with).isEqualTo(without);
    }

    @Test
    void aKeyThatIsTakenGivesWayToTheLine() {
        Collected found = read("a.jsonl", """
                {"id": "x", "text": "One."}
                {"id": "x", "text": "Two."}
                {"id": "4", "text": "Three."}
                {"text": "Four."}
                """);
        assertThat(found.names()).containsExactly("a.jsonl#x", "a.jsonl#2", "a.jsonl#4", "a.jsonl#no. 4");
    }

    @Test
    void badLinesAreToldAndTheOthersRead() {
        Collected found = read("a.jsonl", """
                {"text": "One."}

                {"text": "Tw
                [1, 2]
                {"title": "no text"}
                {"text": "   "}
                {"text": "Seven.", "published": "next week"}
                """);
        assertThat(found.names()).containsExactly("a.jsonl#1", "a.jsonl#7");
        assertThat(found.told()).containsExactly(
                "a.jsonl:3: is not a whole JSON object; it was left out",
                "a.jsonl:4: is not a whole JSON object; it was left out",
                "a.jsonl:5: has no words in a field called text, body or content; it was left out",
                "a.jsonl:6: has no words in a field called text, body or content; it was left out",
                "a.jsonl:7: \"next week\" is not a day; it was read without one");
        assertThat(found.files).containsExactly("a.jsonl 2");
    }

    @Test
    void manyBadLinesAreToldAsANumber() {
        Collected found = read("a.jsonl", "{\"text\": \"One.\"}\n" + "oops\n".repeat(1000));
        assertThat(found.problems).hasSize(51);
        assertThat(found.told().get(50)).isEqualTo("a.jsonl: has 950 more faults like these");
    }

    @Test
    void linesAreKnownByTheirContentAndEndInAnyWay() {
        Collected found = read("dump.txt", "\uFEFF{\"text\": \"One.\"}\r\n{\"text\": \"Two.\"}");
        assertThat(found.reports).extracting(Source::content).containsExactly("One.", "Two.");
    }

    @Test
    void otherJsonIsNotGuessedAt() {
        assertThat(read("a.json", "{\n  \"text\": \"One.\"\n}").told())
                .containsExactly("a.json: is JSON, but not one object on each line; it was not read");
    }
}
