package org.dateline.resolve.actor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/** The states of {@code actors/countries.tsv} and the leaders of {@code actors/leaders.tsv}. */
final class Nations {
    static final String COUNTRIES = "actors/countries.tsv";
    static final String LEADERS = "actors/leaders.tsv";

    private final Map<String, Nation> byCode = new HashMap<>();
    /** Names and adjectives: "Syria", "Syrian". */
    final Names<Nation> words = new Names<>();
    /** Names only: "Syria". */
    final Names<Nation> names = new Names<>();
    /** "Syrians". */
    final Names<Nation> people = new Names<>();
    /** "Damascus" where it stands for the government. */
    final Names<Nation> capitals = new Names<>();
    final Names<Leader> leaders = new Names<>();

    private Nations() {}

    static Nations of(Lexicon lexicon) {
        Nations nations = new Nations();
        if (lexicon.has(COUNTRIES)) {
            lexicon.table(COUNTRIES).rows().forEach(nations::addCountry);
        }
        if (lexicon.has(LEADERS)) {
            lexicon.table(LEADERS).rows().forEach(nations::addLeader);
        }
        return nations;
    }

    /** The state with this code; null when there is none. */
    Nation nation(String code) {
        return byCode.get(code);
    }

    private void addCountry(Table.Row row) {
        List<String> adjectives = row.list("adjectives");
        String name = row.get("name");
        Nation nation = new Nation(row.get("code"), name, adjectives.isEmpty() ? name : adjectives.get(0));
        if (byCode.put(nation.code(), nation) != null) {
            throw row.fault("code", "the state " + nation.code() + " is listed twice");
        }
        names.add(name, nation);
        row.list("aliases").forEach(alias -> names.add(alias, nation));
        words.add(name, nation);
        row.list("aliases").forEach(alias -> words.add(alias, nation));
        adjectives.forEach(adjective -> words.add(adjective, nation));
        row.list("people").forEach(word -> people.add(word, nation));
        row.list("capitals").forEach(capital -> capitals.add(capital, nation));
    }

    private void addLeader(Table.Row row) {
        Nation nation = byCode.get(row.get("country"));
        if (nation == null) {
            throw row.fault("country", "there is no state \"" + row.get("country") + "\" in " + COUNTRIES);
        }
        Leader leader = new Leader(row.get("name"), nation, day(row, "from"), day(row, "to"));
        leaders.add(row.get("name"), leader);
        row.list("short").forEach(name -> leaders.add(name, leader));
    }

    static LocalDate day(Table.Row row, String column) {
        String text = row.get(column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw row.fault(column, "not a day: \"" + text + "\"; write 2012-08-31");
        }
    }
}
