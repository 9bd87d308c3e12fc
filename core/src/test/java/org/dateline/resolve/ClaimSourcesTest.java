package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;
import org.dateline.model.Tally;
import org.junit.jupiter.api.Test;

/** Who holds a claim. */
class ClaimSourcesTest {
    private static List<String> names(Claim claim) {
        return claim.sources().stream().map(SourceLink::name).toList();
    }

    private static Tally tally(Claim claim) {
        return (Tally) claim.proposition();
    }

    @Test
    void nobody_quoted_leaves_the_publisher() {
        Story story = Story.on("2026-02-03").from("Osgil Post").agency("Karvan News").body("Gunmen killed 12 people.");
        story.tally("killed", "killed", 12);
        assertThat(names(story.claim())).containsExactly("Karvan News", "Osgil Post");
        assertThat(story.claim().sources().get(0).kind()).isEqualTo(SourceKind.AGENCY);
        assertThat(story.claim().sources().get(1).kind()).isEqualTo(SourceKind.OUTLET);
    }

    @Test
    void an_agency_that_publishes_itself_is_named_once() {
        Story story = Story.on("2026-02-03").from("Reuters").agency("Reuters").body("Gunmen killed 12 people.");
        story.tally("killed", "killed", 12);
        assertThat(names(story.claim())).containsExactly("Reuters");
        assertThat(story.claim().sources().get(0).kind()).isEqualTo(SourceKind.AGENCY);
    }

    @Test
    void an_unknown_publisher_is_not_made_up() {
        Story story = Story.on("2026-02-03").body("Gunmen killed 12 people.");
        story.tally("killed", "killed", 12);
        assertThat(story.claim().sources()).isEmpty();
        assertThat(story.claim().origin()).isNull();
    }

    @Test
    void it_is_the_monitor_of_the_sentence_before() {
        Story story = Story.on("2012-08-08").body("The Syrian Observatory for Human Rights counted 31 bodies in Osgil. It gave a toll of 85 for Tuesday.");
        story.tally("killed", "toll", 85).said("It");
        assertThat(names(story.claim())).containsExactly("Syrian Observatory for Human Rights");
        assertThat(story.claim().origin().kind()).isEqualTo(SourceKind.MONITOR);
        assertThat(story.claim().origin().words()).isEqualTo("It");
    }

    @Test
    void a_surname_is_the_person_named_in_full_before() {
        Story story = Story.on("2026-02-03").body(
                "\"Nobody sleeps here,\" Karim Velusian, the head of the Civil Defence in Osgil, told reporters on Saturday.",
                "Velusian said 12 people were killed.");
        story.tally("killed", "killed", 12).said("Velusian");
        assertThat(names(story.claim()).get(0)).startsWith("Karim Velusian, head of the Civil Defence");
    }

    @Test
    void an_army_statement_is_the_armys_word() {
        Story story = Story.on("2024-02-03").body("A Sudanese army statement said 12 people were killed.");
        story.tally("killed", "killed", 12).said("A Sudanese army statement");
        assertThat(names(story.claim())).containsExactly("Sudanese army");
        assertThat(story.claim().origin().kind()).isEqualTo(SourceKind.ARMY);
    }

    @Test
    void a_rebel_spokesman_stays_a_spokesman_of_rebels() {
        Story story = Story.on("2024-02-03").body("A rebel spokesman in Osgil said 12 people were killed.");
        story.tally("killed", "killed", 12).said("A rebel spokesman in Osgil");
        assertThat(names(story.claim())).containsExactly("rebel spokesman in Osgil");
        assertThat(story.claim().origin().kind()).isEqualTo(SourceKind.REBEL_GROUP);
    }

    @Test
    void residents_are_witnesses_and_a_source_is_unnamed() {
        Story story = Story.on("2024-02-03").body("Residents said 12 people were killed.", "A security source said 13 people were killed.");
        story.tally("killed", "killed", 12).said("Residents");
        Claim residents = story.claim();
        assertThat(residents.origin().kind()).isEqualTo(SourceKind.WITNESS);
    }

    @Test
    void a_security_source_is_unnamed() {
        Story story = Story.on("2024-02-03").body("A security source told Radio Osgil that 13 people were killed.");
        story.tally("killed", "killed", 13).said("A security source").said("Radio Osgil");
        assertThat(names(story.claim())).containsExactly("security source", "Radio Osgil");
        assertThat(story.claim().origin().kind()).isEqualTo(SourceKind.UNNAMED);
    }

    @Test
    void reported_without_a_holder_is_unattributed() {
        Story story = Story.on("2024-02-03").from("Osgil Post").body("Dozens have been reported killed.");
        story.tally("killed", "killed", 24).said(null);
        assertThat(names(story.claim())).containsExactly("unattributed", "Osgil Post");
    }

    @Test
    void the_statement_is_that_of_whoever_issued_one() {
        Story story = Story.on("2016-08-15").body(
                "Islamic State praised the raid in a long statement on Sunday.", "The statement said 14 soldiers were killed.");
        story.tally("killed", "killed", 14).said("The statement");
        assertThat(names(story.claim())).containsExactly("Islamic State (ISIS)");
    }
}
