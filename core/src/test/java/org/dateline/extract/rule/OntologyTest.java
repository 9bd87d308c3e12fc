package org.dateline.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.lexicon.Table;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;

/** Every code of the schemes we exchange can be reached from a type, and every type from a rule. */
class OntologyTest {
    private static final List<String> ACLED = List.of(
            "Battles: Armed clash", "Battles: Government regains territory", "Battles: Non-state actor overtakes territory",
            "Explosions/Remote violence: Chemical weapon", "Explosions/Remote violence: Air/drone strike",
            "Explosions/Remote violence: Suicide bomb", "Explosions/Remote violence: Shelling/artillery/missile attack",
            "Explosions/Remote violence: Remote explosive/landmine/IED", "Explosions/Remote violence: Grenade",
            "Violence against civilians: Sexual violence", "Violence against civilians: Attack",
            "Violence against civilians: Abduction/forced disappearance", "Protests: Peaceful protest",
            "Protests: Protest with intervention", "Protests: Excessive force against protesters",
            "Riots: Violent demonstration", "Riots: Mob violence", "Strategic developments: Agreement",
            "Strategic developments: Arrests", "Strategic developments: Change to group/activity",
            "Strategic developments: Disrupted weapons use", "Strategic developments: Headquarters or base established",
            "Strategic developments: Looting/property destruction", "Strategic developments: Non-violent transfer of territory",
            "Strategic developments: Other");

    private static final List<String> PLOVER = List.of(
            "AGREE", "CONSULT visit third-party multilateral phone", "SUPPORT", "CONCEDE", "COOPERATE", "AID",
            "RETREAT withdraw release disarm ceasefire access resign", "REQUEST assist change yield meet",
            "REJECT assist change yield meet", "ACCUSE disapprove investigate allege",
            "THREATEN restrict arrest relations expel territory violence",
            "PROTEST demo riot strike hunger boycott obstruct vandalize", "SANCTION convict expel withdraw discontinue",
            "MOBILIZE troops weapons police militia",
            "COERCE seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
            "ASSAULT abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone"
                    + " heavy-weapons crowd-control unconventional");

    private static final List<Table.Row> TYPES = Texts.lexicon().table("ontology.tsv").rows();

    @Test
    void allSubEventTypesOfAcledAreReached() {
        Set<String> reached = new LinkedHashSet<>();
        for (Table.Row type : TYPES) {
            type.list("acled").forEach(code -> reached.add(code.substring(code.indexOf('?') + 1).strip()));
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(ACLED);
    }

    @Test
    void allEventsAndModesOfPloverAreReached() {
        Set<String> wanted = new LinkedHashSet<>();
        for (String line : PLOVER) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                wanted.add(words[0] + "/" + words[i]);
            }
            if (words.length == 1) {
                wanted.add(words[0]);
            }
        }
        Set<String> reached = new LinkedHashSet<>();
        TYPES.forEach(type -> reached.add(type.get("plover")));
        assertThat(reached).containsAll(wanted);
        // and none that PLOVER does not have
        PLOVER.forEach(line -> wanted.add(line.split(" ")[0]));
        assertThat(wanted).containsAll(reached);
    }

    @Test
    void allIncidentTypesOfMucAreReached() {
        Set<String> reached = new LinkedHashSet<>();
        TYPES.forEach(type -> reached.add(type.get("muc")));
        assertThat(reached)
                .containsExactlyInAnyOrder("ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY", "FORCED WORK STOPPAGE", "");
    }

    @Test
    void allTypesOfViolenceAndRootsAreReached() {
        Set<String> violence = new TreeSet<>();
        Set<String> roots = new TreeSet<>();
        TYPES.forEach(type -> violence.addAll(type.list("ucdp")));
        TYPES.forEach(type -> roots.add(type.get("cameo")));
        assertThat(violence).containsExactly("1", "2", "3");
        assertThat(roots).hasSize(20).allMatch(root -> root.matches("0[1-9]|1[0-9]|20"));
    }

    @Test
    void typesAreDefinedOnceAndEachIsGivenByARule() {
        Set<String> types = new TreeSet<>();
        for (Table.Row type : TYPES) {
            assertThat(types.add(type.get("type"))).as(type.get("type")).isTrue();
            assertThat(type.get("definition")).as(type.get("type")).endsWith(".");
        }
        Set<String> given = new TreeSet<>();
        for (Rule rule : new RuleEngine(Texts.lexicon()).rules()) {
            rule.templates().forEach(template -> given.add(template.code()));
        }
        assertThat(given).containsAll(types);
    }
}
