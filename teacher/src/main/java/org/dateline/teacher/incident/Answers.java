package org.dateline.teacher.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.incident.Entity;
import org.dateline.incident.IncidentModel.Task;
import org.dateline.incident.NounPhrase;
import org.dateline.model.Incident;
import org.dateline.model.When;

/** What of a report is right by its key. */
final class Answers {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "some", "two", "three", "their", "his", "her", "its", "these", "those");

    private Answers() {}

    static String plain(String words) {
        String[] parts = KeyReader.plain(words).split(" ");
        int from = 0;
        while (from < parts.length - 1 && (ARTICLES.contains(parts[from]) || parts[from].matches("\\d+"))) {
            from++;
        }
        return String.join(" ", Arrays.copyOfRange(parts, from, parts.length));
    }

    /** How well one of the wordings meets one of the key's: 1 the same, 1/2 one within the other. */
    static double credit(List<String> key, List<String> given) {
        double best = 0;
        for (String a : key) {
            for (String b : given) {
                String one = plain(a);
                String other = plain(b);
                if (one.equals(other)) {
                    return 1;
                }
                boolean within = !one.isEmpty() && !other.isEmpty()
                        && ((" " + one + " ").contains(" " + other + " ") || (" " + other + " ").contains(" " + one + " "));
                best = within ? 0.5 : best;
            }
        }
        return best;
    }

    /** The fill of the key that the entity is; null when it is none. */
    static Key.Fill fill(Entity entity, Key key) {
        List<String> words = new ArrayList<>();
        for (NounPhrase phrase : entity.mentions()) {
            words.add(phrase.phrase().words());
            words.add(phrase.brief().words());
            if (phrase.name() != null) {
                words.add(phrase.name().words());
            }
        }
        Key.Fill best = null;
        double most = 0;
        for (Key.Fill fill : key.fills()) {
            double credit = credit(fill.wordings(), words);
            if (credit == 0.5 && !sameHead(entity, fill)) {
                credit = 0;
            }
            if (credit > most) {
                best = fill;
                most = credit;
            }
        }
        return best;
    }

    /** Whether a wording of the fill holds the head of one of the entity's phrases. */
    private static boolean sameHead(Entity entity, Key.Fill fill) {
        for (NounPhrase phrase : entity.mentions()) {
            String[] parts = plain(phrase.brief().words()).split(" ");
            String head = parts[parts.length - 1];
            for (String wording : fill.wordings()) {
                String front = plain(wording).split(" (of|in|at|from|who|that|with|on|for|where) ")[0];
                if (front.equals(head) || front.endsWith(" " + head)) {
                    return true;
                }
            }
        }
        return false;
    }

    static Incident.Role role(Key.Fill fill) {
        return switch (fill.role()) {
            case "weapon" -> Incident.Role.WEAPON;
            case "person" -> Incident.Role.PERPETRATOR;
            case "organisation" -> Incident.Role.ORGANISATION;
            case "thing" -> Incident.Role.OBJECT;
            default -> Incident.Role.VICTIM;
        };
    }

    /** What decides on the outcome of a party in this role; null when nothing does. */
    static Task outcome(Incident.Role role) {
        return switch (role) {
            case ORGANISATION -> Task.CONFIDENCE;
            case OBJECT -> Task.OBJECT_OUTCOME;
            case VICTIM -> Task.VICTIM_OUTCOME;
            default -> null;
        };
    }

    /** The first of the fill's alternatives. */
    static String detail(Key.Fill fill) {
        return fill.detail().iterator().next().replace("(", "").strip();
    }

    static boolean isDay(When when, Key key, LocalDate published) {
        for (LocalDate[] days : key.days()) {
            boolean same = java.util.Objects.equals(days[0], when.from()) && java.util.Objects.equals(days[1], when.to());
            if (same) {
                return true;
            }
        }
        return false;
    }

    static boolean isPlace(String words, Key key) {
        String plain = KeyReader.plain(words);
        if (key.place().size() < 2) {
            return false;
        }
        String narrowest = key.place().get(key.place().size() - 1);
        return (" " + plain + " ").contains(" " + narrowest + " ") || plain.equals(narrowest);
    }
}
