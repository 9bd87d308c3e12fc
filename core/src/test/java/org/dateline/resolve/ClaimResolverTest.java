package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Modality;
import org.dateline.model.Slot;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClaimResolverTest {
    private static String days(Claim claim) {
        When when = claim.when();
        return when == null ? "unknown" : when.from() + "/" + when.to() + " " + when.precision();
    }

    private static String place(Claim claim) {
        return claim.where() == null ? "unknown" : claim.where().name();
    }

    private static List<String> names(Claim claim) {
        return claim.sources().stream().map(SourceLink::name).toList();
    }

    private static ActorRef actor(Claim claim) {
        return ((Act) claim.proposition()).actors().get(0);
    }

    private static Tally tally(Claim claim) {
        return (Tally) claim.proposition();
    }

    @Nested
    @DisplayName("when")
    class Times {
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
            Story story = Story.on("2026-02-03").body("Elders recalled the fire of Osgil in 1982.", "Osgil was burned down, costing hundreds of lives.");
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

    @Nested
    @DisplayName("where")
    class Places {
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

    @Nested
    @DisplayName("how far a figure reaches")
    class ScopeOf {
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

    @Nested
    @DisplayName("who")
    class Actors {
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

    @Nested
    @DisplayName("by whose word")
    class Sources {
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
