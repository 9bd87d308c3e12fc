package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Engine;
import org.dateline.ReportCoder;
import org.dateline.model.Annotation;
import org.dateline.model.Incident;
import org.dateline.model.Metadata;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped model on invented reports. */
class IncidentFinderTest {
    private static ReportCoder coder;
    private static IncidentFinder finder;

    @BeforeAll
    static void load() {
        coder = Engine.coder(Texts.lexicon());
        finder = IncidentFinder.shipped(Texts.lexicon());
    }

    private static List<Incident> incidents(String text) {
        Annotation annotation = coder.annotate(Texts.report(text, Metadata.NONE));
        return finder.find(annotation, coder.bearings(annotation));
    }

    private static List<String> names(Incident incident, Incident.Role role) {
        return incident.parties(role).stream().flatMap(party -> party.names().stream()).map(Wording::plain).toList();
    }

    @Test
    void aMurderIsToldWithItsVictimAndItsDoers() {
        List<Incident> found = incidents("""
                Unidentified gunmen murdered the union leader Pedro Lanza in front of his house in Osgil yesterday.
                Lanza was shot dead by three armed men, police reported. The gunmen escaped.
                """);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).type()).isEqualTo("attack");
        assertThat(found.get(0).stage()).isEqualTo(Incident.Stage.ACCOMPLISHED);
        assertThat(names(found.get(0), Incident.Role.VICTIM)).contains("pedro lanza");
        assertThat(found.get(0).parties(Incident.Role.VICTIM).get(0).outcome()).isEqualTo("death");
        assertThat(found.get(0).sentences()).contains(0);
    }

    @Test
    void aBombingIsNoAttack() {
        List<Incident> found = incidents("""
                A powerful bomb exploded last night at a bank in Osgil, causing serious damage to the building and wounding two passersby.
                The bomb was placed by members of an urban guerrilla group.
                """);
        assertThat(found).extracting(Incident::type).contains("bombing");
        Incident bombing = found.stream().filter(each -> each.type().equals("bombing")).findFirst().orElseThrow();
        assertThat(names(bombing, Incident.Role.WEAPON)).anyMatch(name -> name.contains("bomb"));
    }

    @Test
    void aReportWithoutViolenceTellsOfNoIncident() {
        assertThat(incidents("""
                The government and the opposition will meet in Osgil next week to discuss the budget.
                The finance minister said that the talks would be difficult. Exports of coffee have grown this year.
                """)).isEmpty();
    }

    @Test
    void anEmptyReportTellsOfNothing() {
        assertThat(incidents("")).isEmpty();
    }
}
