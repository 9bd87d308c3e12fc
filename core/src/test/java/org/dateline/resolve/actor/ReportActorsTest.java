package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dateline.model.ActorRef;
import org.dateline.model.Annotation;
import org.dateline.model.Metadata;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;

class ReportActorsTest {
    private static final ActorRegister REGISTER = ActorRegister.of(Texts.lexicon());

    private static ReportActors read(String day, String text) {
        Metadata metadata = new Metadata(null, null, null, LocalDate.parse(day), "sidecar");
        return ReportActors.of(REGISTER, Texts.annotator().annotate(Texts.report(text, metadata)), List.of());
    }

    /** Who the words mean where they stand first. */
    private static ActorRef who(ReportActors actors, String words) {
        return actors.refs(phrase(actors.annotation(), words)).get(0);
    }

    private static Phrase phrase(Annotation annotation, String words) {
        for (Sentence sentence : annotation.sentences()) {
            for (int first = 0; first < sentence.size(); first++) {
                for (int last = first + 1; last <= sentence.size(); last++) {
                    if (sentence.phrase(first, last, last - 1).words().equals(words)) {
                        return sentence.phrase(first, last, last - 1);
                    }
                }
            }
        }
        throw new IllegalArgumentException(words);
    }

    private static String id(String day, String text, String words) {
        return who(read(day, text), words).id();
    }

    @Test
    void a_leaders_forces_are_those_of_the_state_he_leads_on_that_day() {
        String text = "Assad's troops entered Osgil.";
        assertThat(id("2012-08-08", text, "Assad's troops")).isEqualTo("state:SY:army");
        assertThat(id("2025-08-08", text, "Assad's troops")).isNull();
    }

    @Test
    void a_leader_who_acts_is_the_government() {
        assertThat(id("2012-08-08", "President Bashar al-Assad has reinforced Osgil.", "Bashar al-Assad")).isEqualTo("state:SY:government");
    }

    @Test
    void a_name_counts_from_the_day_it_was_used() {
        String text = "Jabhat Fatah al-Sham took Osgil.";
        assertThat(id("2016-08-15", text, "Jabhat Fatah al-Sham")).isEqualTo("group:nusra-front");
        assertThat(id("2014-08-15", text, "Jabhat Fatah al-Sham")).isNull();
    }

    @Test
    void an_acronym_needs_its_country_in_the_report() {
        assertThat(id("2023-08-15", "The RSF took the Sudanese town of Osgil.", "RSF")).isEqualTo("group:rsf");
        assertThat(id("2023-08-15", "The RSF took the town of Osgil.", "RSF")).isNull();
    }

    @Test
    void common_words_are_a_groups_name_only_where_its_country_is_named() {
        assertThat(id("2023-08-15", "In Libya, the House of Representatives met.", "House of Representatives")).isEqualTo("group:hor");
        assertThat(id("2023-08-15", "In Osgil, the House of Representatives met.", "House of Representatives")).isNull();
    }

    @Test
    void one_name_of_two_groups_is_told_by_the_state_the_report_is_about() {
        String yemen = "Yemeni troops and Yemeni police left Osgil. Ansar al-Sharia took it.";
        assertThat(id("2013-08-15", yemen, "Ansar al-Sharia")).isEqualTo("group:ansar-al-sharia-ye");
        assertThat(id("2013-08-15", "In Osgil, Ansar al-Sharia took a barracks.", "Ansar al-Sharia")).isNull();
    }

    @Test
    void its_forces_are_those_of_the_side_that_speaks() {
        String text = "A Syrian government spokesman told Radio Osgil that its forces were content.";
        assertThat(id("2012-08-08", text, "its forces")).isEqualTo("state:SY:government");
    }

    @Test
    void he_is_the_only_person_named_before() {
        ReportActors actors = read("2026-02-03", "Ana Reyes visited the camp. She promised food.");
        assertThat(who(actors, "She").name()).isEqualTo("Ana Reyes");
    }

    @Test
    void the_armed_forces_are_not_the_rebels_named_before() {
        ReportActors actors = read("2016-08-15", "Ahrar al-Sham attacked Osgil. The coalition forces fled, and the militants burned the market.");
        assertThat(who(actors, "coalition forces").id()).isNull();
        assertThat(who(actors, "the militants").id()).isEqualTo("group:ahrar-al-sham");
    }

    @Test
    void it_is_nothing_where_two_things_could_be_meant() {
        ReportActors actors = read("2026-02-03", "In Osgil, talks between Amnesty International and Human Rights Watch ended. It left.");
        assertThat(who(actors, "It").id()).isNull();
        assertThat(who(actors, "It").name()).isEqualTo("It");
    }

    @Test
    void it_is_not_many() {
        ReportActors actors = read("2026-02-03", "Yemeni rebels left Osgil. It was quiet.");
        assertThat(who(actors, "It").id()).isNull();
    }

    @Test
    void two_states_of_one_arm_are_two_actors() {
        ReportActors actors = read("2016-08-15", "On Monday, Syrian and Russian warplanes bombed Osgil.");
        assertThat(actors.refs(phrase(actors.annotation(), "Russian warplanes"))).extracting(ActorRef::id)
                .containsExactly("state:SY:army", "state:RU:army");
    }

    @Test
    void who_holds_what_is_held() {
        ReportActors actors = read("2016-08-15", "Syrian troops bombed rebel-held Osgil and the ISIS-controlled camp near the well-built bridge.");
        assertThat(actors.ofCompound(phrase(actors.annotation(), "rebel-held"))).extracting(ActorRef::id).containsExactly("rebels:SY");
        assertThat(actors.ofCompound(phrase(actors.annotation(), "ISIS-controlled"))).extracting(ActorRef::id).containsExactly("group:islamic-state");
        assertThat(actors.ofCompound(phrase(actors.annotation(), "well-built"))).isEmpty();
    }

    @Test
    void the_state_a_report_is_about_may_be_open() {
        assertThat(read("2024-02-03", "Sudanese troops entered Osgil.").facts().home()).isEqualTo("SD");
        assertThat(read("2024-02-03", "Sudanese troops fought Chadian troops.").facts().home()).isNull();
        assertThat(read("2024-02-03", "Troops entered Osgil.").facts().home()).isNull();
    }

    @Test
    void any_phrase_has_an_answer_whose_words_stand_at_their_span() {
        ReportActors actors = read("2016-08-15",
                "Syrian and Russian warplanes, \"our brothers\", bombed the rebel-held camp near Osgil's market; they killed 12.\n"
                        + "It said the group's fighters had left. HE SAID THE ARMY WAS GONE.");
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Sentence sentence = actors.annotation().sentences().get(random.nextInt(actors.annotation().sentences().size()));
            int first = random.nextInt(sentence.size());
            int last = first + 1 + random.nextInt(sentence.size() - first);
            Phrase phrase = sentence.phrase(first, last, first + random.nextInt(last - first));
            for (ActorRef ref : actors.refs(phrase)) {
                assertThat(ref.words()).isEqualTo(ref.span().of(actors.annotation().report().text()));
            }
        }
    }
}
