package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Tally;
import org.junit.jupiter.api.Test;

/** Whom a claim names. */
class ClaimActorsTest {
    private static ActorRef actor(Claim claim) {
        return ((Act) claim.proposition()).actors().get(0);
    }

    private static Tally tally(Claim claim) {
        return (Tally) claim.proposition();
    }

    @Test
    void the_army_is_that_of_the_state_the_report_is_about() {
        Story story = Story.on("2024-02-03").body("Sudanese troops reached Osgil on Sunday.", "The army shelled the market, Sudanese officials said.");
        story.act("shelling", "shelled").by("The army");
        assertThat(actor(story.claim()).id()).isEqualTo("state:SD:army");
    }

    @Test
    void the_army_is_nobodys_where_two_states_are_as_likely() {
        Story story = Story.on("2024-02-03").body("Sudanese troops fought Chadian troops at Osgil on Sunday.", "The army shelled the market.");
        story.act("shelling", "shelled").by("The army");
        assertThat(actor(story.claim()).id()).isNull();
        assertThat(actor(story.claim()).kind()).isEqualTo("army");
        assertThat(actor(story.claim()).words()).isEqualTo("army");
    }

    @Test
    void they_are_the_subject_of_what_they_say() {
        Story story = Story.on("2016-08-15").body("The Nusra Front wrote on Friday they had captured Osgil.");
        story.control(Control.Status.TOOK, "captured").by("they");
        Control control = (Control) story.claim().proposition();
        assertThat(control.holder().id()).isEqualTo("group:nusra-front");
        assertThat(control.holder().words()).isEqualTo("they");
    }

    @Test
    void the_group_is_the_only_group_before() {
        Story story = Story.on("2016-08-15").body("Ahrar al-Sham fired rockets at Osgil.", "The group captured two villages.");
        story.act("capture", "captured").by("The group");
        assertThat(actor(story.claim()).id()).isEqualTo("group:ahrar-al-sham");
    }

    @Test
    void the_group_is_nobody_where_two_are_named() {
        Story story = Story.on("2016-08-15").body("In Osgil, fighting between Ahrar al-Sham and Islamic State went on.", "The group captured two villages.");
        story.act("capture", "captured").by("The group");
        assertThat(actor(story.claim()).id()).isNull();
        assertThat(actor(story.claim()).name()).isEqualTo("group");
    }

    @Test
    void we_are_whoever_is_quoted() {
        Story story = Story.on("2016-08-15").body("\"We have captured Osgil,\" a commander of Ahrar al-Sham said.");
        story.act("capture", "captured").by("We").said("a commander of Ahrar al-Sham");
        assertThat(actor(story.claim()).id()).isEqualTo("group:ahrar-al-sham");
    }

    @Test
    void a_blast_is_nobody() {
        Story story = Story.on("2016-08-15").body("The blast killed 12 people.");
        story.tally("killed", "killed", 12).by("The blast");
        assertThat(tally(story.claim()).inflictedBy()).isEmpty();
    }

    @Test
    void whom_a_figure_counts_may_belong_to_a_group() {
        Story story = Story.on("2016-08-15").body("The blast killed 9 fighters from Ahrar al-Sham.");
        story.tally("killed", "killed", 9).to("9 fighters from Ahrar al-Sham");
        assertThat(tally(story.claim()).whom().of().id()).isEqualTo("group:ahrar-al-sham");
    }
}
