package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Claim;
import org.dateline.model.Slot;
import org.dateline.model.Tally;
import org.junit.jupiter.api.Test;

/** What stretch a figure covers. */
class ClaimScopesTest {
    private static Tally tally(Claim claim) {
        return (Tally) claim.proposition();
    }

    @Test
    void since_a_day_is_a_period() {
        Story story = Story.on("2026-02-03").body("Some 19 people have been killed in Osgil since Friday.");
        story.tally("killed", "killed", 19).when("since Friday");
        assertThat(tally(story.claim()).scope()).isEqualTo(Tally.Scope.PERIOD);
    }

    @Test
    void with_means_it_is_one_incident() {
        Story story = Story.on("2026-02-03").body("Some 12 people were killed by a car bomb in Osgil on Sunday.");
        story.tally("killed", "killed", 12).when("Sunday").slot(Slot.MEANS, "a car bomb");
        assertThat(tally(story.claim()).scope()).isEqualTo(Tally.Scope.INCIDENT);
    }

    @Test
    void a_days_toll_is_a_day() {
        Story story = Story.on("2026-02-03").body("Sunday's death toll rose to 85 nationwide, the monitor wrote.");
        story.tally("killed", "death toll", 85).when("Sunday");
        assertThat(tally(story.claim()).scope()).isEqualTo(Tally.Scope.DAY);
    }

    @Test
    void otherwise_it_stays_open() {
        Story story = Story.on("2026-02-03").body("Some 12 people were killed in Osgil on Sunday.");
        story.tally("killed", "killed", 12).when("Sunday");
        assertThat(tally(story.claim()).scope()).isEqualTo(Tally.Scope.UNKNOWN);
    }
}
