package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.ActorRef;
import org.dateline.model.Draft;
import org.dateline.model.Modality;
import org.dateline.model.Phrase;
import org.dateline.model.Slot;
import org.dateline.model.Where;
import org.dateline.resolve.actor.ReportActors;

/**
 * The states that fight by a report's own words. "Arvenian missiles struck Osgil" may tell who made them: they are taken for
 * Arvenia's where the report is about Arvenia, or tells of a deed of Arvenia's in the struck country, or of one by the struck country in
 * Arvenia. What Arvenia does elsewhere, or that its army is heard, counts where nobody from outside is told to have struck there.
 */
final class Parties {
    private static final String ONTOLOGY = "ontology.tsv";
    private static final String STATE = "state:";

    private final Coding coding;
    private final ReportActors actors;
    private final DraftPlaces places;
    private final Set<String> violence;
    private List<Deed> deeds;

    /** {@code violence} holds the types of acts that {@link #violence} gives. */
    Parties(Coding coding, ReportActors actors, DraftPlaces places, Set<String> violence) {
        this.coding = coding;
        this.actors = actors;
        this.places = places;
        this.violence = violence;
    }

    /** The acts that count as fighting: those for which UCDP's scheme asks who did it to whom; none without an ontology. */
    static Set<String> violence(Lexicon lexicon) {
        Set<String> types = new HashSet<>();
        if (lexicon.has(ONTOLOGY)) {
            for (Table.Row row : lexicon.table(ONTOLOGY).rows()) {
                if (!row.get("ucdp").isEmpty()) {
                    types.add(row.get("type"));
                }
            }
        }
        return types;
    }

    /**
     * That somebody fights.
     *
     * @param who the actor's id
     * @param country where; null when that is not known
     */
    private record Deed(String who, String country) {
        boolean isOf(String state) {
            return who.equals(state) || who.startsWith(state + ":");
        }
    }

    /** The state that has fired the weapon of draft {@code i}; null when the phrase names none, or none that is known to fight there. */
    ActorRef owner(int i, Phrase weapon) {
        ActorRef state = actors.nameBefore(weapon);
        Where struck = state == null ? null : places.where(i);
        return state != null && fights(state.id(), struck == null ? null : struck.country()) ? state : null;
    }

    private boolean fights(String state, String struck) {
        if (state.equals(STATE + actors.facts().home())) {
            return true;
        }
        List<Deed> own = deeds().stream().filter(deed -> deed.isOf(state)).toList();
        boolean there = own.stream().anyMatch(deed -> struck == null || deed.country() == null || deed.country().equals(struck));
        boolean struckBack = struck != null && deeds().stream().anyMatch(deed -> deed.isOf(STATE + struck) && state.equals(STATE + deed.country()));
        if (there || struckBack) {
            return true;
        }
        boolean others = deeds().stream().anyMatch(deed -> !deed.isOf(state) && !deed.isOf(STATE + struck)
                && (struck == null || Objects.equals(deed.country(), struck)));
        return !others && (!own.isEmpty() || actors.militaries().contains(state));
    }

    private List<Deed> deeds() {
        if (deeds == null) {
            deeds = new ArrayList<>();
            for (int i = 0; i < coding.drafts().size(); i++) {
                note(i);
            }
        }
        return deeds;
    }

    private void note(int i) {
        Draft draft = coding.draft(i);
        boolean told = draft.modality() == Modality.ACTUAL || draft.modality() == Modality.RECALLED;
        boolean fighting = draft.kind() == Draft.Kind.CONTROL || draft.kind() == Draft.Kind.ACT && violence.contains(draft.code());
        if (told && fighting) {
            for (Phrase phrase : draft.slot(Slot.ACTOR)) {
                actors.refs(phrase).stream()
                        .filter(ref -> ref.id() != null)
                        .forEach(ref -> deeds.add(new Deed(ref.id(), country(i))));
            }
        }
    }

    private String country(int i) {
        Where where = places.where(i);
        return where == null ? null : where.country();
    }
}
