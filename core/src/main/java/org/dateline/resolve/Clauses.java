package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.OneBreath;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Which words of a sentence share their time and place with a trigger: "killing 12" with the main clause, "an attack that
 * killed 12" with the attack, "attacked and burned" with each other. What somebody says is not when it was said.
 */
final class Clauses {
    private final Annotation annotation;
    private final ContextWords words;

    Clauses(Annotation annotation, ContextWords words) {
        this.annotation = annotation;
        this.words = words;
    }

    /** The tokens whose times and places hold for the trigger as well, the trigger first, then the nearest. */
    List<Integer> sharing(Sentence sentence, int trigger) {
        List<Integer> nodes = new ArrayList<>();
        int node = trigger;
        for (int steps = 0; node >= 0 && steps < sentence.size(); steps++) {
            if (nodes.contains(node)) {
                break;
            }
            nodes.add(node);
            addBelow(sentence, node, trigger, nodes);
            node = above(sentence, node, trigger);
        }
        return nodes;
    }

    /** The word above, when it happens with this one; -1 otherwise. */
    private int above(Sentence sentence, int node, int trigger) {
        Token token = sentence.token(node);
        if (token.head() < 0 || words.isMotive(sentence.token(token.head())) || isPluperfect(sentence, node) && !isPluperfect(sentence, token.head())) {
            return -1;
        }
        boolean verb = token.tag().startsWith("VB");
        // The parser often leaves a participle after a comma unlabelled.
        boolean participle = token.is("dep") && token.tag().equals("VBG");
        boolean adverbial = (token.is("advcl") || participle) && isSameTime(sentence, node);
        boolean joined = token.is("conj") && sentence.token(token.head()).tag().startsWith("VB") == verb
                && isUnderWay(sentence, node) == isUnderWay(sentence, token.head());
        boolean relative = token.is("acl") && (node == trigger || isHappening(sentence, token.head()));
        boolean named = !verb && isHappening(sentence, node)
                && (token.is("obj") || token.is("obl") || token.is("nsubj") || token.is("nmod") || token.is("compound"));
        // "went on fighting", "have been reported killed"
        boolean light = token.is("xcomp") && (token.tag().equals("VBG") || token.tag().equals("VBN"));
        if (token.is("ccomp") || verb && !participle && token.is("dep")) {
            return saidOf(sentence, node);
        }
        if (adverbial) {
            return sentence.clauseOf(node);
        }
        if (token.is("parataxis")) {
            return tellsMore(sentence, node) ? token.head() : -1;
        }
        return joined || relative || named || light ? token.head() : -1;
    }

    /** "A massacre was reported in Osgil: three people were shot": behind its colon a clause goes on about the happening before it. */
    private boolean tellsMore(Sentence sentence, int clause) {
        int above = sentence.token(clause).head();
        int first = clause;
        for (int i = above + 1; i < first; i++) {
            first = sentence.isUnder(i, clause) ? i : first;
        }
        boolean colon = first - 1 > above && sentence.token(first - 1).form().equals(":");
        return colon && (isHappening(sentence, above)
                || sentence.children(above).stream().anyMatch(child -> child < above && sentence.token(child).is("nsubj") && isHappening(sentence, child)));
    }

    /** The bombing of "a bombing that officials said killed 12"; -1 when the clause says nothing of a happening above. */
    private int saidOf(Sentence sentence, int clause) {
        Token said = sentence.token(sentence.token(clause).head());
        boolean gap = sentence.child(clause, "nsubj") < 0;
        boolean relative = gap && said.is("acl") && said.head() >= 0 && isHappening(sentence, said.head());
        return relative ? said.head() : gap ? happeningBeforeThat(sentence, sentence.token(clause).head()) : -1;
    }

    /** The same where the tree has lost what the clause describes: the last happening before the cue's "that"; -1 when there is none. */
    private int happeningBeforeThat(Sentence sentence, int cue) {
        int that = sentence.child(cue, "mark");
        for (int i = that - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (token.tag().startsWith("VB")) {
                return -1;
            }
            if (token.pos().isNominal() && isHappening(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "was amassing", "lives": what goes on beside what was done has not its day. */
    private static boolean isUnderWay(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBG") && sentence.child(verb, "aux") >= 0;
    }

    /** Happenings below that carry the time: "Sunday's attack killed", "an attack that killed ... on Sunday". */
    private void addBelow(Sentence sentence, int node, int trigger, List<Integer> nodes) {
        boolean verb = sentence.token(node).tag().startsWith("VB");
        int lender = node == trigger ? OneBreath.lender(sentence, node) : -1;
        if (lender >= 0) {
            nodes.add(lender);
            addOccasions(sentence, lender, nodes);
        }
        for (int child : sentence.children(node)) {
            Token token = sentence.token(child);
            boolean subject = verb && (token.is("nsubj") || token.is("obl") || token.is("obj")) && isHappening(sentence, child);
            boolean means = !verb && token.is("nmod") && isHappening(sentence, child);
            boolean clause = !verb && token.is("acl") && isHappening(sentence, node) && !isPluperfect(sentence, child);
            boolean later = node == trigger && token.is("conj") && verb && isSameTense(sentence, node, child)
                    && sentence.child(child, "nsubj") < 0;
            // "were killed when troops shelled Osgil on Tuesday", "in Tuesday's shelling of Osgil"
            boolean whole = node == trigger || isGapped(sentence, trigger) && sentence.token(trigger).head() == node && child > trigger;
            boolean occasion = whole && verb && token.is("advcl") && isMarked(sentence, child) && isSameTime(sentence, child);
            if ((subject || means || clause || later || occasion) && !nodes.contains(child)) {
                nodes.add(child);
                if (later && child > node) {
                    addOccasions(sentence, child, nodes);
                }
            }
        }
    }

    /** "captured 40 soldiers and seized 60 rifles": the tagger takes the second for a participle now and then. */
    private static boolean isSameTense(Sentence sentence, int first, int second) {
        String tag = sentence.token(second).tag();
        boolean past = sentence.token(first).tag().equals("VBD") && tag.equals("VBN") && sentence.child(second, "obj") > second;
        return past || tag.equals(sentence.token(first).tag());
    }

    /** "... and five wounded when their truck hit a mine". */
    private void addOccasions(Sentence sentence, int verb, List<Integer> nodes) {
        sentence.children(verb, "advcl").stream()
                .filter(when -> isMarked(sentence, when) && isSameTime(sentence, when) && !nodes.contains(when))
                .forEach(nodes::add);
    }

    /** "Two were killed and six wounded when ...": the second leans on the first one's helper, and what follows is said of both. */
    private static boolean isGapped(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        boolean bare = (word.tag().equals("VBN") || word.tag().equals("VBD")) && sentence.child(verb, "aux") < 0 && sentence.child(verb, "obj") < 0;
        return bare && word.is("conj") && sentence.child(word.head(), "aux:pass") >= 0;
    }

    private boolean isHappening(Sentence sentence, int token) {
        return words.isHappening(sentence.token(token));
    }

    private boolean isMarked(Sentence sentence, int clause) {
        return !markers(sentence, clause).isEmpty();
    }

    private static List<Integer> markers(Sentence sentence, int clause) {
        List<Integer> markers = new ArrayList<>(sentence.children(clause, "mark"));
        markers.addAll(sentence.children(clause, "case"));
        sentence.children(clause, "advmod").stream().filter(t -> sentence.token(t).tag().startsWith("W")).forEach(markers::add);
        return markers;
    }

    private boolean isSameTime(Sentence sentence, int clause) {
        return markers(sentence, clause).stream().allMatch(marker -> words.isSameTime(sentence.token(marker)));
    }

    /** "had seized": before whatever the clause above tells; "had been shelling" may still go on with it. */
    private static boolean isPluperfect(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBN") && sentence.isPluperfect(verb);
    }

    /**
     * The mention of this kind that hangs on the token directly, or a place that hangs on what the verb was done to ("hit a market in
     * Osgil"); null when none does.
     */
    Mention on(Sentence sentence, int token, Mention.Kind kind) {
        Mention direct = hanging(sentence, token, kind);
        if (direct != null && kind == Mention.Kind.PLACE && !direct.type().equals("name")) {
            // "in the market in Osgil"
            Mention named = hanging(sentence, direct.phrase().head(), kind);
            return named != null && named.type().equals("name") ? named : direct;
        }
        if (direct != null || kind != Mention.Kind.PLACE || !sentence.token(token).tag().startsWith("VB")) {
            return direct;
        }
        // "hit 40 miles off Osgil"
        return Stream.concat(sentence.children(token, "obj").stream(), sentence.children(token, "obl:npmod").stream())
                .map(object -> hanging(sentence, object, kind))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Mention hanging(Sentence sentence, int token, Mention.Kind kind) {
        for (Mention mention : annotation.mentions(sentence.index(), kind)) {
            int head = mention.phrase().head();
            boolean hangs = sentence.token(head).head() == token && head != token;
            if (hangs && !mention.type().equals(Mention.STANDARD) && (kind == Mention.Kind.TIME || words.isLocative(sentence, head))) {
                return mention;
            }
        }
        return null;
    }
}
