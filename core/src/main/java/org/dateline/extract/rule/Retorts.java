package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.attribution.Frame;
import org.dateline.extract.attribution.Framing;
import org.dateline.model.Annotation;
import org.dateline.model.Draft;
import org.dateline.model.Mention;
import org.dateline.model.Modality;
import org.dateline.model.Passage;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Slot;
import org.dateline.model.Stance;
import org.dateline.model.Token;

/**
 * Denials of what was told before: "rebels claimed the reports were false", "the army denied it", and the negated echo, "they
 * haven't opened anything" after a road was said to be open. Each is a claim of its own, with the earlier one's content.
 */
final class Retorts {
    /** How many sentences back that may lie which is denied. */
    private static final int REACH = 6;
    /** The same for a deed of which somebody denies that he had a part in it. */
    private static final int DEEDS = 2;
    /** The same for a number. */
    private static final int FIGURES = 3;
    /** How many words may stand in the tree between a saying and the heart of what is said. */
    private static final int CLOSE = 2;

    /** Kinds of actors that may be anybody's men. */
    private static final Set<String> UNKNOWN = Set.of("gunmen", "fighters", "militants");

    private final Framing framing;

    Retorts(Framing framing) {
        this.framing = framing;
    }

    /**
     * The denials in a sentence.
     *
     * @param earlier the drafts of the sentences before, in text order
     * @param here the drafts of this sentence
     */
    List<Draft> in(Reading reading, List<Draft> earlier, List<Draft> here) {
        if (here.isEmpty() && !isNear(earlier, reading.sentence().index())) {
            return List.of(); // nothing was told that could be denied
        }
        List<Integer> retorts = framing.retorts(reading.sentence().index());
        List<Draft> told = new ArrayList<>(retorts.isEmpty() ? List.of() : earlier);
        told.addAll(here);
        List<Draft> denials = new ArrayList<>();
        for (int word : retorts) {
            Frame frame = framing.retort(reading.sentence().index(), word);
            // "accused the army of firing, which it denied": nothing before this sentence
            boolean pronoun = reading.sentence().token(word).tag().equals("PRP");
            boolean relative = reading.sentence().token(word).tag().equals("WDT")
                    || reading.sentence().hasChild(word, "obj", object -> reading.sentence().token(object).tag().equals("WDT"));
            // "he said they had fled, an allegation they denied"
            boolean one = reading.sentence().hasChild(word, "det", det -> List.of("a", "an").contains(reading.lemma(det)))
                    || word > 0 && reading.sentence().token(word - 1).form().equals(",");
            if (framing.isPart(reading.sentence().index(), word)) {
                disowned(reading, told, word, frame).forEach(draft -> denials.add(denial(draft, trigger(reading.sentence(), word), frame)));
                continue;
            }
            List<Draft> said = relative || one ? here : pronoun ? near(told, reading.sentence().index()) : told;
            List<Draft> denied = framing.isFigure(reading.sentence().index(), word) ? lastFigures(reading, said, word) : heartOfLast(reading, said, word);
            List<Phrase> accused = accused(reading, told, word);
            denied.stream()
                    .map(draft -> draft.kind() == Draft.Kind.ACT && !accused.isEmpty() && draft.slot(Slot.ACTOR).isEmpty() ? draft.with(Slot.ACTOR, accused) : draft)
                    .forEach(draft -> denials.add(denial(draft, trigger(reading.sentence(), word), frame)));
        }
        for (int verb = 0; verb < reading.sentence().size(); verb++) {
            int token = verb;
            if (echoes(reading, verb) && here.stream().noneMatch(draft -> draft.trigger().first() <= token && token < draft.trigger().last())) {
                Frame frame = framing.at(reading.sentence().index(), verb);
                echoed(reading, earlier, verb).forEach(draft -> denials.add(
                        denial(draft, reading.sentence().phrase(token, token + 1, token), frame)));
            }
        }
        return denials;
    }

    /** Whether anything was told so few sentences ago that it may be what is denied. */
    private static boolean isNear(List<Draft> earlier, int sentence) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (sentence - earlier.get(i).sentence() <= REACH) {
                return true;
            }
        }
        return false;
    }

    /** "Blamed the army for it, but a spokesman rejected the accusation": whoever was accused last, whose deed it is denied to be; empty when none was. */
    private static List<Phrase> accused(Reading reading, List<Draft> told, int word) {
        if (!reading.classes().is("accusation", reading.lemma(word))) {
            return List.of();
        }
        int offset = reading.sentence().token(word).span().start();
        List<Phrase> last = List.of();
        for (Draft draft : told) {
            boolean before = draft.trigger().span().end() <= offset && reading.sentence().index() - draft.sentence() <= DEEDS;
            if (before && draft.kind() == Draft.Kind.ACT && reading.classes().is("accusing-act", draft.code().toLowerCase(Locale.ROOT))) {
                last = draft.slot(Slot.RECIPIENT);
            }
        }
        return last;
    }

    /** "Denied responsibility": the deeds told last, as those of whoever denies that they are his. */
    private List<Draft> disowned(Reading reading, List<Draft> told, int word, Frame frame) {
        Phrase holder = frame.holders().isEmpty() ? null : frame.holders().get(0).phrase();
        boolean here = holder != null && holder.sentence() == reading.sentence().index();
        List<Draft> near = told.stream()
                .filter(draft -> draft.kind() == Draft.Kind.ACT && draft.sentence() >= reading.sentence().index() - DEEDS
                        && reading.annotation().sentences().get(draft.sentence()).kind() == Passage.Kind.BODY)
                .toList();
        boolean one = isOfOnePlace(near);
        return heartOfLast(reading, here && one ? near : List.of(), word).stream()
                .filter(draft -> !isAnothers(reading.annotation(), draft, holder))
                .map(draft -> draft.with(Slot.ACTOR, List.of(new Doers(reading).spokenFor(holder))))
                .toList();
    }

    /** Whether all deeds with a place of their own have the same: of attacks on two towns there is no telling which one is meant. */
    private boolean isOfOnePlace(List<Draft> deeds) {
        return deeds.stream()
                .filter(deed -> !deed.slot(Slot.PLACE).isEmpty() && canBeDenied(deed))
                .map(deed -> deed.slot(Slot.PLACE).get(0).words())
                .distinct().count() < 2;
    }

    /** "The army shelled Osgil. The rebels denied responsibility": a deed that is told as another side's is not what they deny. */
    private static boolean isAnothers(Annotation annotation, Draft deed, Phrase holder) {
        String denies = kind(annotation, holder);
        return denies != null && deed.slot(Slot.ACTOR).stream()
                .map(actor -> kind(annotation, actor))
                .anyMatch(kind -> kind != null && !kind.equals(denies) && !UNKNOWN.contains(kind));
    }

    /** The kind of actor that a phrase's head names by the register; null when it names none. */
    private static String kind(Annotation annotation, Phrase phrase) {
        return annotation.mentions(phrase.sentence(), Mention.Kind.ACTOR).stream()
                .filter(mention -> mention.phrase().first() <= phrase.head() && phrase.head() < mention.phrase().last())
                .map(Mention::type)
                .findFirst().orElse(null);
    }

    /** "Denied it": what the sentence before tells, and nothing further back. */
    private static List<Draft> near(List<Draft> told, int sentence) {
        return told.stream().filter(draft -> draft.sentence() >= sentence - 1).toList();
    }

    /** What was said last before the word, or told outright: the deeds and holdings at the heart of it. */
    private List<Draft> heartOfLast(Reading reading, List<Draft> told, int word) {
        int offset = reading.sentence().token(word).span().start();
        List<Draft> last = new ArrayList<>();
        for (int i = told.size() - 1; i >= 0; i--) {
            Draft draft = told.get(i);
            boolean near = reading.sentence().index() - draft.sentence() <= REACH && draft.trigger().span().end() <= offset;
            if (near && canBeDenied(draft) && isHeart(reading.annotation().sentences().get(draft.sentence()), draft)
                    && (last.isEmpty() || last.get(0).sentence() == draft.sentence())) {
                last.add(0, draft);
            }
        }
        // "the reports" may be older ones; "the accusation" is the last one made
        boolean newest = reading.classes().is("accusation", reading.lemma(word));
        return last.isEmpty() || newest && isSaidSince(last.get(0).sentence(), reading.sentence().index()) ? List.of() : last;
    }

    /** "Disputed the figure": the only one of the sentences before, or of this one; "both figures": all that it gives. */
    private static List<Draft> lastFigures(Reading reading, List<Draft> told, int word) {
        int here = reading.sentence().index();
        int offset = reading.sentence().token(word).span().start();
        List<Draft> figures = told.stream()
                .filter(draft -> draft.kind() == Draft.Kind.TALLY && draft.partOf() < 0 && draft.trigger().span().end() <= offset
                        && draft.stance() == Stance.ASSERTED && draft.modality() == Modality.ACTUAL && here - draft.sentence() <= FIGURES)
                .toList();
        int nearest = figures.stream().mapToInt(Draft::sentence).max().orElse(-1);
        List<Draft> last = figures.stream().filter(draft -> draft.sentence() == nearest).toList();
        boolean all = reading.sentence().token(word).tag().equals("NNS");
        boolean only = last.size() == 1 && (nearest == here || figures.size() == 1);
        return all || only ? last : List.of();
    }

    /** Whether something else was claimed in between, which may be what is denied and of which we know nothing. */
    private boolean isSaidSince(int told, int denied) {
        return framing.attributions().stream().anyMatch(saying -> saying.source() != null && told < saying.cue().sentence()
                && saying.cue().sentence() < denied && saying.stance() == Stance.ASSERTED && saying.modality() == Modality.ACTUAL);
    }

    /** A deed or a holding that is told as a fact; that somebody said something is not what others deny. */
    private boolean canBeDenied(Draft draft) {
        boolean fact = draft.kind() != Draft.Kind.TALLY && draft.modality() == Modality.ACTUAL && draft.stance() == Stance.ASSERTED;
        return fact && framing.attributions().stream().noneMatch(saying -> saying.cue().overlaps(draft.trigger()));
    }

    /** Whether the draft is what its sentence says, and not said in passing. */
    private static boolean isHeart(Sentence sentence, Draft draft) {
        boolean said = !draft.sources().isEmpty() && draft.sources().get(0).cue() != null
                && draft.sources().get(0).cue().sentence() == sentence.index();
        int top = said ? draft.sources().get(0).cue().head() : sentence.root();
        int node = draft.trigger().head();
        for (int steps = 0; steps <= CLOSE && node >= 0; steps++) {
            while (sentence.token(node).is("conj") && node != top && sentence.token(node).head() >= 0) {
                node = sentence.token(node).head();
            }
            // "accused the militia | of looting"
            int accused = sentence.token(node).relation().equals("acl") && sentence.child(node, "mark") >= 0 ? sentence.token(node).head() : -1;
            // "14 were killed, a source said", where the tree hangs the saying on what is said
            if (node == top || said && node == sentence.root() && sentence.isUnder(top, node) || accused >= 0 && said && sentence.token(accused).is("obj") && sentence.token(accused).head() == top) {
                return true;
            }
            int described = sentence.token(node).is("acl:relcl") ? sentence.token(node).head() : -1;
            // "the rebels, who hold Osgil, said"
            if (described >= 0 && sentence.token(described).is("nsubj")) {
                return false;
            }
            boolean aside = sentence.token(node).is("amod") || sentence.token(node).is("acl") && !sentence.token(node).is("acl:relcl");
            node = aside ? -1 : sentence.token(node).head();
        }
        return false;
    }

    /** Whether the verb is denied by its own "not" and says nothing of what: "haven't opened anything". */
    private boolean echoes(Reading reading, int verb) {
        Sentence sentence = reading.sentence();
        if (!sentence.token(verb).tag().startsWith("VB") || sentence.child(verb, "advmod") < 0) {
            return false;
        }
        boolean own = reading.isNegated(verb);
        boolean alone = own && sentence.child(verb, "ccomp") < 0 && sentence.child(verb, "xcomp") < 0;
        boolean vague = alone && sentence.children(verb, "obj").stream().allMatch(object -> isVague(reading, object))
                && sentence.children(verb, "nsubj:pass").stream().allMatch(subject -> sentence.token(subject).pos() == Pos.PRON);
        return vague && framing.at(sentence.index(), verb).stance() == Stance.DENIED;
    }

    private static boolean isVague(Reading reading, int object) {
        return reading.classes().is("vague-object", reading.sentence().token(object).form().toLowerCase(Locale.ROOT));
    }

    /** The last drafts whose trigger is the same word. */
    private List<Draft> echoed(Reading reading, List<Draft> earlier, int verb) {
        List<Draft> last = new ArrayList<>();
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft draft = earlier.get(i);
            Token word = reading.annotation().sentences().get(draft.sentence()).token(draft.trigger().head());
            boolean near = reading.sentence().index() - draft.sentence() <= REACH;
            boolean same = word.lemma().equalsIgnoreCase(reading.lemma(verb));
            if (near && same && canBeDenied(draft) && (last.isEmpty() || last.get(0).trigger().equals(draft.trigger()))) {
                last.add(0, draft);
            }
        }
        return last;
    }

    /** "the reports were false": from the word that takes up to the end of what is said of it. */
    private static Phrase trigger(Sentence sentence, int word) {
        int head = sentence.token(word).head();
        boolean called = head > word && sentence.token(word).is("nsubj");
        return sentence.phrase(word, (called ? head : word) + 1, called ? head : word);
    }

    private static Draft denial(Draft draft, Phrase trigger, Frame frame) {
        Phrase number = draft.count() == null ? null : trigger;
        return new Draft(
                draft.kind(), trigger.sentence(), draft.rule(), draft.code(), trigger, draft.slots(), draft.count(), number, draft.people(), draft.degree(),
                Stance.DENIED, Modality.ACTUAL, frame.holders(), -1, draft.trigger());
    }
}
