package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Modality;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.junit.jupiter.api.Test;

/** When a claim says that it happened. */
class ClaimTimesTest {
    private static String days(Claim claim) {
        When when = claim.when();
        return when == null ? "unknown" : when.from() + "/" + when.to() + " " + when.precision();
    }

    private static String place(Claim claim) {
        return claim.where() == null ? "unknown" : claim.where().name();
    }

    private static Tally tally(Claim claim) {
        return (Tally) claim.proposition();
    }

    @Test
    void by_its_own_words() {
        Story story = Story.on("2026-02-03").body("Gunmen killed 12 people in Osgil on Sunday.");
        story.tally("killed", "killed", 12).when("Sunday");
        assertThat(days(story.claim())).isEqualTo("2026-02-01/2026-02-01 DAY");
    }

    @Test
    void a_participle_happens_with_its_main_clause() {
        Story story = Story.on("2026-02-03").body("Warplanes bombed Osgil on Sunday, killing 12 people.");
        story.tally("killed", "killing", 12);
        assertThat(days(story.claim())).isEqualTo("2026-02-01/2026-02-01 DAY");
    }

    @Test
    void what_is_said_on_a_day_did_not_happen_then() {
        Story story = Story.on("2026-02-03").body("Governor Ana Reyes said on Sunday that gunmen had killed 12 people.");
        story.tally("killed", "killed", 12);
        assertThat(days(story.claim())).isEqualTo("unknown");
    }

    @Test
    void a_clause_after_after_happened_before() {
        Story story = Story.on("2026-02-03").body("The army retreated on Sunday after gunmen killed 12 soldiers.");
        story.tally("killed", "killed", 12);
        assertThat(days(story.claim())).isEqualTo("unknown");
    }

    @Test
    void a_part_has_the_time_of_its_whole() {
        Story story = Story.on("2026-02-03").body("At least 33 people were killed on Sunday, including 7 farmers in Osgil.");
        story.tally("killed", "killed", 33).when("Sunday").done().tally("killed", "including", 7).at("Osgil").partOf(0);
        assertThat(days(story.claim())).isEqualTo("2026-02-01/2026-02-01 DAY");
        assertThat(place(story.claim())).isEqualTo("Osgil");
        assertThat(tally(story.claim()).partOf()).isEqualTo(story.claims().get(0).id());
    }

    @Test
    void the_blast_takes_up_the_bombing_told_before() {
        Story story = Story.on("2026-02-03").body("A car bomb exploded in Osgil on Sunday.", "Police closed the road.", "The blast killed 12 people.");
        story.act("bombing", "exploded").when("Sunday").at("Osgil").done().tally("killed", "killed", 12);
        assertThat(days(story.claim())).isEqualTo("2026-02-01/2026-02-01 CONTEXT");
        assertThat(story.claim().where().precision()).isEqualTo(Where.Precision.CONTEXT);
        assertThat(place(story.claim())).isEqualTo("Osgil");
    }

    @Test
    void what_a_letter_on_the_raid_tells_is_of_the_raid() {
        Story story = Story.on("2026-02-03").body(
                "Troops raided Osgil on Sunday.", "A police letter describing the raid said 12 people were killed.");
        story.act("raid", "raided").when("Sunday").at("Osgil").done()
                .tally("killed", "killed", 12).said("A police letter");
        assertThat(days(story.claim())).isEqualTo("2026-02-01/2026-02-01 CONTEXT");
        assertThat(place(story.claim())).isEqualTo("Osgil");
    }

    @Test
    void a_blast_takes_up_nothing() {
        Story story = Story.on("2026-02-03").body("A car bomb exploded in Osgil on Sunday.", "Police closed the road.", "A blast killed 12 people.");
        story.act("bombing", "exploded").when("Sunday").at("Osgil").done().tally("killed", "killed", 12);
        assertThat(days(story.claim())).isEqualTo("unknown");
        assertThat(place(story.claim())).isEqualTo("unknown");
    }

    @Test
    void the_retreat_does_not_take_up_a_bombing() {
        Story story = Story.on("2026-02-03").body("A car bomb exploded in Osgil on Sunday.", "Police closed the road.", "The retreat left 12 people dead.");
        story.act("bombing", "exploded").when("Sunday").at("Osgil").done().tally("killed", "left", 12);
        assertThat(days(story.claim())).isEqualTo("unknown");
    }

    @Test
    void the_next_sentence_goes_on_telling_the_same_day() {
        Story story = Story.on("2026-02-03").body("Rebels attacked Osgil on Sunday. They burned 40 houses.");
        story.act("attack", "attacked").when("Sunday").done().act("destroy", "burned");
        assertThat(days(story.claim())).isEqualTo("2026-02-01/2026-02-01 CONTEXT");
    }

    @Test
    void a_perfect_does_not_go_on_telling() {
        Story story = Story.on("2026-02-03").body("Rebels attacked Osgil on Sunday. They have burned 40 houses.");
        story.act("attack", "attacked").when("Sunday").done().act("destroy", "burned");
        assertThat(days(story.claim())).isEqualTo("unknown");
    }

    @Test
    void a_headline_borrows_the_day_of_the_body() {
        Story story = Story.on("2026-02-03").title("Rebels attack Osgil").body("Rebels attacked the town of Osgil on Sunday.");
        story.act("attack", "attack").done().act("attack", "attacked").when("Sunday");
        assertThat(days(story.claims().get(0))).isEqualTo("2026-02-01/2026-02-01 CONTEXT");
    }

    @Test
    void a_headline_alone_has_no_day() {
        Story story = Story.on("2026-02-03").title("Rebels attack Osgil").body("Residents fled the town of Osgil on Sunday.");
        story.act("attack", "attack");
        assertThat(days(story.claim())).isEqualTo("unknown");
    }

    @Test
    void what_is_under_way_is_as_of_the_report() {
        Story story = Story.on("2026-02-03").body("Clashes are continuing in Osgil.");
        story.act("clash", "continuing").at("Osgil");
        assertThat(story.claim().when().from()).isEqualTo(LocalDate.parse("2026-02-03"));
        assertThat(story.claim().when().precision()).isEqualTo(When.Precision.CONTEXT);
    }

    @Test
    void who_has_taken_a_place_is_as_of_the_report() {
        Story story = Story.on("2026-02-03").body("Rebels have taken the town of Osgil.");
        story.control(Control.Status.TOOK, "taken").by("Rebels").done().act("seizure", "taken").by("Rebels");
        assertThat(days(story.claims().get(0))).isEqualTo("2026-02-03/2026-02-03 CONTEXT");
        assertThat(days(story.claims().get(1))).as("when it was done is not said").isEqualTo("unknown");
    }

    @Test
    void who_took_a_place_may_be_long_over() {
        Story story = Story.on("2026-02-03").body("Rebels took the town of Osgil.");
        story.control(Control.Status.TOOK, "took").by("Rebels");
        assertThat(days(story.claim())).isEqualTo("unknown");
    }

    @Test
    void who_holds_a_place_is_as_of_the_day_it_is_said() {
        Story story = Story.on("2026-02-03").body("The rebels said on Sunday they had taken Osgil.");
        story.control(Control.Status.TOOK, "taken").by("they").said("The rebels", "said");
        assertThat(days(story.claim())).isEqualTo("2026-02-01/2026-02-01 CONTEXT");
    }

    @Test
    void since_a_day_of_a_clause_is_from_that_day_on() {
        Story story = Story.on("2026-02-04").body("Scores have been killed in Osgil since the council opened the dam on Sunday.");
        story.tally("killed", "killed", 40);
        assertThat(days(story.claim())).isEqualTo("2026-02-01/2026-02-04 DAYS");
        assertThat(tally(story.claim()).scope()).isEqualTo(Tally.Scope.PERIOD);
    }

    @Test
    void history_of_a_place_goes_on() {
        Story story = Story.on("2026-02-03").body("Elders recalled the 1982 fire in Osgil.", "Osgil was burned down, costing hundreds of lives.");
        story.act("arson", "burned").at("Osgil").done().tally("killed", "costing", 200);
        assertThat(story.claims()).extracting(Claim::modality).containsOnly(Modality.RECALLED);
    }

    @Test
    void history_is_recalled() {
        Story story = Story.on("2026-02-03").body("The army killed 300 villagers in Osgil in 1982.");
        story.tally("killed", "killed", 300).when("1982");
        assertThat(story.claim().modality()).isEqualTo(Modality.RECALLED);
    }

    @Test
    void what_a_planned_act_shares_is_not_its_time() {
        Story story = Story.on("2026-02-03").body("Rebels met in Osgil on Sunday, planning to attack the airport.");
        story.act("attack", "attack").modality(Modality.PLANNED);
        assertThat(days(story.claim())).isEqualTo("unknown");
    }
}
