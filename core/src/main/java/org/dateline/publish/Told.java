package org.dateline.publish;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.model.Tally;

/**
 * Persons whom a report's claims name, in the words of the claim or of another sentence: "he", read as Milo Brandt, who is named in
 * a sentence that nobody quotes, and the first names that stand for those named in full.
 */
final class Told {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    /** More words than this are a name and something else. */
    private static final int WORDS = 3;

    /** What befalls people and nothing else. */
    private static final Set<String> BEFALL = Set.of("KILLING", "INJURY", "ABDUCTION", "ARREST");

    private final Set<String> persons;
    private final List<Claim> claims;

    /**
     * @param spans where persons are named in the report
     * @param claims the report's
     */
    Told(List<Span> spans, Report report, List<Claim> claims) {
        persons = spans.stream().map(span -> bare(span.of(report.text()))).collect(Collectors.toCollection(TreeSet::new));
        this.claims = claims;
    }

    private static String bare(String name) {
        return POSSESSIVE.matcher(Withholding.plain(name)).replaceFirst("");
    }

    /** Their names; what the register knows is left out. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Claim claim : claims) {
            for (ActorRef actor : claim.actors()) {
                String name = bare(actor.name());
                boolean victim = suffers(claim, actor) && Withholding.isFull(name) && name.split(" ").length <= WORDS && isCapitalised(name);
                if (actor.id() == null && (persons.contains(name) || victim)) {
                    names.add(name);
                }
            }
            // "Milo Brandt, 12, was killed": a count of one person by name.
            if (claim.proposition() instanceof Tally tally) {
                String whom = bare(tally.whom().words()).replaceFirst("^(?:[\\p{Ll}\\d][^ ]* )+", "");
                boolean one = tally.count().words().equals(tally.whom().words()) && Withholding.isFull(whom) && isCapitalised(whom);
                if (persons.contains(whom) || one) {
                    names.add(whom);
                }
            }
        }
        Set<String> first = new TreeSet<>();
        names.stream().filter(Withholding::isFull).map(name -> name.substring(0, name.indexOf(' '))).filter(persons::contains).forEach(first::add);
        names.addAll(first);
        return names;
    }

    /** Whether it is somebody, not something, that it is done to: by the act, by others named beside, or by an age before the name. */
    private boolean suffers(Claim claim, ActorRef actor) {
        if (!(claim.proposition() instanceof Act act) || !act.recipients().contains(actor)) {
            return false;
        }
        boolean besidePersons = act.recipients().stream().anyMatch(other -> other != actor && persons.contains(bare(other.name())));
        boolean aged = Character.isLowerCase(actor.words().codePointAt(0)) && actor.words().endsWith(" " + actor.name());
        // "Milo's death": where doer and victim are one by the words, it is the victim.
        return BEFALL.contains(act.type()) || !act.actors().contains(actor) && (besidePersons || aged);
    }

    /** Whether each word begins with a capital: a name, and not "Detroit man" or "Osgil police". */
    private static boolean isCapitalised(String name) {
        return Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]* ?)+").matcher(name).matches();
    }
}
