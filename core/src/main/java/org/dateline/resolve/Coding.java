package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.model.Annotation;
import org.dateline.model.Draft;
import org.dateline.model.Mention;
import org.dateline.model.Passage;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** One report's drafts while they are resolved, and the earlier draft that a definite phrase of one takes up. */
final class Coding {
    /** How many sentences back "the attack" may reach. */
    private static final int REACH = 6;
    /** How many sentences back "the toll" may reach. */
    private static final int NEAR = 2;

    private final Annotation annotation;
    private final List<Draft> drafts;
    private final ContextWords words;
    private final Clauses clauses;
    /** By draft what its words share their time and place with; null before it is asked for. */
    private final List<Integer>[] sharing;
    /** By draft two more than the number of its referent, which is 1 for none; 0 before it is asked for. */
    private final int[] referents;

    @SuppressWarnings("unchecked")
    Coding(Annotation annotation, List<Draft> drafts, ContextWords words) {
        this.annotation = annotation;
        this.drafts = drafts;
        this.words = words;
        this.clauses = new Clauses(annotation, words);
        this.sharing = (List<Integer>[]) new List<?>[drafts.size()];
        this.referents = new int[drafts.size()];
    }

    Annotation annotation() {
        return annotation;
    }

    List<Draft> drafts() {
        return drafts;
    }

    ContextWords words() {
        return words;
    }

    Clauses clauses() {
        return clauses;
    }

    Draft draft(int i) {
        return drafts.get(i);
    }

    Sentence sentence(int i) {
        return annotation.sentences().get(drafts.get(i).sentence());
    }

    Token trigger(int i) {
        return sentence(i).token(drafts.get(i).trigger().head());
    }

    /** The words whose time and place hold for the draft; the list must not be changed. */
    List<Integer> sharing(int i) {
        if (sharing[i] == null) {
            sharing[i] = clauses.sharing(sentence(i), drafts.get(i).trigger().head());
        }
        return sharing[i];
    }

    /** The nearest earlier draft that "the blast", "the attack", "the toll" of this draft takes up; -1 when none is. */
    int referent(int i) {
        if (referents[i] == 0) {
            referents[i] = findReferent(i) + 2;
        }
        return referents[i] - 2;
    }

    private int findReferent(int i) {
        Sentence sentence = sentence(i);
        List<Integer> nodes = new ArrayList<>(sharing(i));
        nodes.addAll(spokenOf(i));
        for (int node : nodes) {
            Token noun = sentence.token(node);
            boolean motive = noun.head() >= 0 && words.isMotive(sentence.token(noun.head()));
            if (isDefinite(sentence, node) && !motive && !saysOfWhom(sentence, node) && (words.isHappening(noun) || words.isTotal(noun) || words.isFallen(noun))) {
                int found = earlier(i, node);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }

    /** Where the body first tells what a draft of the headline tells and this holds: the same kind of thing, put as surely; -1 for nowhere. */
    int inBody(int title, Predicate<Draft> holds) {
        Draft draft = draft(title);
        for (int j = 0; j < drafts.size(); j++) {
            Draft body = draft(j);
            boolean same = body.kind() == draft.kind() && body.code().equals(draft.code()) && body.stance() == draft.stance();
            if (same && sentence(j).kind() == Passage.Kind.BODY && holds.test(body)) {
                return j;
            }
        }
        return -1;
    }

    /** The draft whose content this one takes up to deny it; -1 when it has its own. */
    int takenUp(int i) {
        Draft draft = draft(i);
        for (int j = 0; draft.takenUp() != null && j < drafts.size(); j++) {
            boolean same = draft(j).kind() == draft.kind() && draft(j).code().equals(draft.code());
            if (same && draft(j).trigger().equals(draft.takenUp())) {
                return j;
            }
        }
        return -1;
    }

    /** Happenings that the holder's words name: "a letter describing the raid said that ..." */
    private List<Integer> spokenOf(int i) {
        Sentence sentence = sentence(i);
        List<Integer> nodes = new ArrayList<>();
        for (Draft.Holder holder : draft(i).sources()) {
            boolean here = holder.phrase() != null && holder.phrase().sentence() == sentence.index();
            for (int t = 0; here && t < sentence.size(); t++) {
                int clause = sentence.token(t).head();
                if (clause >= 0 && sentence.token(clause).is("acl") && sentence.token(clause).head() == holder.phrase().head()) {
                    nodes.add(t);
                }
            }
        }
        return nodes;
    }

    private int earlier(int i, int noun) {
        Sentence sentence = sentence(i);
        int start = sentence.token(noun).span().start();
        for (int j = drafts.size() - 1; j >= 0; j--) {
            Draft other = drafts.get(j);
            int back = sentence.index() - other.sentence();
            boolean before = other.trigger().span().end() <= start && back <= REACH && sentence(j).kind() == Passage.Kind.BODY;
            if (before && takesUp(i, sentence.token(noun), j, back)) {
                return isFarFrom(j, i) ? -1 : j;
            }
        }
        return -1;
    }

    /** Whether the story has gone to another place since, "In Osgil, ...": "the attack" may be what is told of there. */
    private boolean isFarFrom(int j, int i) {
        for (int k = j + 1; k < i; k++) {
            boolean between = drafts.get(k).sentence() > drafts.get(j).sentence() && drafts.get(k).sentence() < drafts.get(i).sentence();
            if (between && drafts.get(k).kind() == Draft.Kind.ACT && opensElsewhere(sentence(k))) {
                return true;
            }
        }
        return false;
    }

    /** "In Osgil, ...": a sentence that begins with where. */
    boolean opensElsewhere(Sentence sentence) {
        return sentence.size() > 2 && words.isSite(sentence.token(0)) && annotation.mentions(sentence.index(), Mention.Kind.PLACE).stream()
                .anyMatch(place -> place.type().equals("name") && place.phrase().first() <= 2 && place.phrase().last() < sentence.size()
                        && sentence.token(place.phrase().last()).form().equals(","));
    }

    private boolean takesUp(int i, Token noun, int j, int back) {
        if (words.isTotal(noun)) {
            boolean tallies = draft(i).kind() == Draft.Kind.TALLY && draft(j).kind() == Draft.Kind.TALLY;
            return tallies && back <= NEAR && draft(i).code().equals(draft(j).code());
        }
        if (words.isFallen(noun)) {
            boolean samePeople = draft(i).kind() == draft(j).kind() && draft(i).code().equals(draft(j).code());
            return samePeople && back > 0 && back <= NEAR;
        }
        return words.takesUp(noun, trigger(j));
    }

    /** "The killing of two teachers", of whom nothing was told before. */
    private static boolean saysOfWhom(Sentence sentence, int noun) {
        return sentence.children(noun, "nmod").stream()
                .anyMatch(whom -> sentence.child(whom, "nummod") >= 0 && sentence.child(whom, "det") < 0
                        && sentence.children(whom, "case").stream().anyMatch(of -> sentence.token(of).lemma().equals("of")));
    }

    private boolean isDefinite(Sentence sentence, int noun) {
        return sentence.children(noun, "det").stream().anyMatch(det -> words.isDefinite(sentence.token(det)));
    }
}
