package org.dateline.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Control;
import org.junit.jupiter.api.Test;

/** The table of families against the lists it speaks of. */
class FamiliesTest {
    private final Lexicon lexicon = Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon"));
    private final List<Table.Row> rows = lexicon.table("settle/families.tsv").rows();

    private Set<String> names(String kind) {
        return rows.stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> column(String table, String column) {
        return lexicon.table(table).rows().stream().map(row -> row.get(column)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTypeIsOneOfTheOntology() {
        Set<String> types = column("ontology.tsv", "type");
        assertThat(types).containsAll(names("act"));
        assertThat(types).containsAll(rows.stream()
                .map(row -> row.get("event"))
                .filter(event -> !event.isEmpty())
                .toList());
    }

    @Test
    void everyMeasureIsKnown() {
        assertThat(column("measures.tsv", "measure")).containsAll(names("measure"));
    }

    @Test
    void everyStatusHasARow() {
        assertThat(names("status")).containsExactlyInAnyOrderElementsOf(
                Stream.of(Control.Status.values()).map(Enum::name).toList());
    }

    @Test
    void whatAPartCanBelongToIsAFamilyOrATypeThatIsOneOfItsOwn() {
        Set<String> families = rows.stream().map(row -> row.get("family")).collect(Collectors.toCollection(TreeSet::new));
        families.addAll(column("ontology.tsv", "type"));
        for (Table.Row row : rows) {
            assertThat(families).as("line %d", row.line()).containsAll(row.list("of"));
        }
    }

    @Test
    void everyPartBelongsToSomething() {
        assertThat(rows).filteredOn(row -> row.get("role").equals("part")).isNotEmpty().allSatisfy(row ->
                assertThat(row.list("of")).as("line %d", row.line()).isNotEmpty());
    }

    @Test
    void whatBelongsElsewhereBelongsToAFamilyThatThereIs() {
        Set<String> families = rows.stream().map(row -> row.get("family")).collect(Collectors.toCollection(TreeSet::new));
        families.addAll(column("ontology.tsv", "type"));
        assertThat(rows).allSatisfy(row -> assertThat(families).as("line %d", row.line()).containsAll(row.list("of")));
    }
}
