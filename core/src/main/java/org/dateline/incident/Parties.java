package org.dateline.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Incident;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;

/** What the parties of an incident are called, and which of them are the same. */
final class Parties {
    private Parties() {}

    /** Names of an entity: a name first, then descriptions; a doer or thing is called by its phrase when that says more than a name. */
    static List<String> names(ReportView view, Entity entity, Incident.Role role) {
        Set<String> names = new LinkedHashSet<>();
        boolean person = entity.kind() == NounPhrase.Kind.PERSON;
        if (entity.name() != null && (person || role == Incident.Role.ORGANISATION)) {
            names.add(person ? entity.name() : whole(view, entity));
        }
        for (NounPhrase phrase : entity.mentions()) {
            if (phrase.name() == null || !person) {
                names.add(role == Incident.Role.PERPETRATOR ? doer(view, phrase) : phrase.phrase().words());
            }
        }
        names.addAll(entity.descriptions());
        return List.copyOf(names);
    }

    /** "Shining Karvan" where the names model has only "Karvan" and the register the whole; the fullest name otherwise. */
    private static String whole(ReportView view, Entity entity) {
        for (NounPhrase phrase : entity.mentions()) {
            String words = view.actorWords(phrase.sentence(), phrase.head());
            boolean ends = words != null && Wording.plain(words).endsWith(" " + Wording.plain(entity.name()));
            if (ends) {
                return words;
            }
        }
        return entity.name();
    }

    /** "guerrillas" of "guerrillas of the Karvan Front", whose organisation is a party of its own; but "members of the Karvan Front". */
    private static String doer(ReportView view, NounPhrase phrase) {
        Sentence sentence = view.sentence(phrase.sentence());
        boolean whole = view.deeds(sentence.token(phrase.head())).contains("kept-whole");
        boolean organised = false;
        for (int i = phrase.brief().last(); i < phrase.phrase().last(); i++) {
            organised |= sentence.token(i).name() == NameType.ORGANISATION;
        }
        return organised && !whole ? phrase.brief().words() : phrase.phrase().words();
    }

    /**
     * Each party once: of two in one role of which one's name holds the other's, the surer stays.
     *
     * @param sure how sure each is
     * @return by role, in the order given within a role
     */
    static List<Incident.Party> apart(List<Incident.Party> parties, List<Double> sure) {
        List<Incident.Party> kept = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            boolean better = true;
            for (int j = 0; j < parties.size() && better; j++) {
                boolean surer = sure.get(j) > sure.get(i) || sure.get(j).equals(sure.get(i)) && j < i;
                better = j == i || !surer || !same(parties.get(i), parties.get(j));
            }
            if (better) {
                kept.add(parties.get(i));
            }
        }
        kept.sort(Comparator.comparing(Incident.Party::role));
        return kept;
    }

    private static boolean same(Incident.Party a, Incident.Party b) {
        String one = Wording.plain(a.names().get(0));
        String other = Wording.plain(b.names().get(0));
        return a.role() == b.role() && (Wording.holds(one, other) || Wording.holds(other, one));
    }
}
