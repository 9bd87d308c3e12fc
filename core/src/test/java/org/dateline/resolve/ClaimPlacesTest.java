package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Tally;
import org.dateline.model.Where;
import org.junit.jupiter.api.Test;

/** Where a claim says that it happened. */
class ClaimPlacesTest {
    private static String place(Claim claim) {
        return claim.where() == null ? "unknown" : claim.where().name();
    }

    private static Tally tally(Claim claim) {
        return (Tally) claim.proposition();
    }

    @Test
    void in_a_state_near_a_place_is_the_place() {
        Story story = Story.on("2026-02-03").body("A bomb killed 12 people on a bus in Syria near Aleppo.");
        story.tally("killed", "killed", 12).at("Syria").at("Aleppo");
        assertThat(place(story.claim())).isEqualTo("Aleppo");
    }

    @Test
    void across_a_state_is_the_state_whatever_else_is_named() {
        Story story = Story.on("2026-02-03").body("More than 33 people were killed across Syria, including 7 farmers in Aleppo.");
        story.tally("killed", "killed", 34).at("Syria").at("Aleppo");
        assertThat(place(story.claim())).isEqualTo("Syria");
    }

    @Test
    void a_recent_figure_without_a_place_is_of_the_one_place_the_report_is_about() {
        Story story = Story.on("2026-02-03").title("Troops advance in Aleppo").body(
                "Troops advanced in Aleppo on Sunday.", "A monitor has listed 19 dead since Friday.");
        story.tally("killed", "dead", 19).when("since Friday");
        assertThat(story.claim().where().name()).isEqualTo("Aleppo");
        assertThat(story.claim().where().precision()).isEqualTo(Where.Precision.CONTEXT);
    }

    @Test
    void a_figure_of_the_whole_war_is_not() {
        Story story = Story.on("2026-02-03").title("Troops advance in Aleppo").body(
                "Troops advanced in Aleppo on Sunday.", "A monitor has listed 19,000 dead since 2011.");
        story.tally("killed", "dead", 19000).when("since 2011");
        assertThat(place(story.claim())).isEqualTo("unknown");
    }

    @Test
    void nor_is_one_of_nobody_knows_when() {
        Story story = Story.on("2026-02-03").title("Troops advance in Aleppo").body(
                "Troops advanced in Aleppo on Sunday.", "Some 19,000 people have been killed.", "Some 19 people were killed.");
        story.tally("killed", "have been killed", 19000).done().tally("killed", "were killed", 19);
        assertThat(place(story.claims().get(0))).isEqualTo("unknown");
        assertThat(place(story.claims().get(1))).isEqualTo("Aleppo");
    }

    @Test
    void nor_is_one_in_a_report_of_two_places() {
        Story story = Story.on("2026-02-03").title("Troops advance in Aleppo and Homs").body(
                "Troops advanced in Aleppo on Sunday.", "A monitor has listed 19 dead since Friday.");
        story.tally("killed", "dead", 19).when("since Friday");
        assertThat(place(story.claim())).isEqualTo("unknown");
    }

    @Test
    void a_time_is_no_place() {
        Story story = Story.on("2026-02-03").body("Fighting has raged for days.");
        story.act("clash", "raged").at("days");
        assertThat(place(story.claim())).isEqualTo("unknown");
    }

    @Test
    void we_left_where_we_speak() {
        Story story = Story.on("2012-08-08").body("\"We have left the bridge,\" a rebel fighter told a visitor in Aleppo.");
        story.control(Control.Status.WITHDREW, "left").by("We").said("a rebel fighter");
        assertThat(place(story.claim())).isEqualTo("Aleppo");
    }

    @Test
    void a_town_somebody_speaks_in_is_not_where_it_happened() {
        Story story = Story.on("2012-08-08").body("An official in Damascus said 12 soldiers were killed.");
        story.tally("killed", "killed", 12).said("An official in Damascus");
        assertThat(place(story.claim())).isEqualTo("unknown");
    }
}
