package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Tally;
import org.junit.jupiter.api.Test;

class ClaimResolverTest {
    private static Tally tally(Claim claim) {
        return (Tally) claim.proposition();
    }

    @Test
    void ids_are_stable_and_unique() {
        Story story = Story.on("2026-02-03").body("Gunmen killed 12 people and wounded 30 on Sunday.");
        story.tally("killed", "killed", 12).done().tally("wounded", "wounded", 30).done().tally("wounded", "wounded", 30);
        List<String> ids = story.claims().stream().map(Claim::id).toList();
        assertThat(ids).doesNotHaveDuplicates().isEqualTo(story.claims().stream().map(Claim::id).toList());
    }

    @Test
    void the_quote_is_the_sentence() {
        Story story = Story.on("2026-02-03").body("Police closed the road. Gunmen killed 12 people on Sunday.");
        story.tally("killed", "killed", 12);
        assertThat(story.claim().evidence().quote()).isEqualTo("Gunmen killed 12 people on Sunday.");
    }
}
