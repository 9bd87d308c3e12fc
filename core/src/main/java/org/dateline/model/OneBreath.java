package org.dateline.model;

import java.util.List;

/**
 * "Eleven people died and 23 others were injured in a blast in Osgil on Friday", "two killed, five wounded in Tarsk": what befell
 * several is told in one breath, and the circumstances stand behind the last of it. They hold for all.
 */
public final class OneBreath {
    private static final List<String> PAST = List.of("VBN", "VBD", "JJ");

    private OneBreath() {}

    /** The later word joined to this one whose circumstances hold for this one as well; -1 when there is none, or the word has its own. */
    public static int lender(Sentence sentence, int word) {
        Token token = sentence.token(word);
        boolean later = token.is("conj") && token.head() >= 0 && token.head() < word;
        if (!isTold(sentence, later ? token.head() : word) || later && !joins(sentence, word) || hasCircumstances(sentence, word)) {
            return -1;
        }
        for (int other : sentence.children(later ? token.head() : word, "conj")) {
            if (other > word) {
                if (!joins(sentence, other)) {
                    return -1;
                } else if (hasCircumstances(sentence, other)) {
                    return other;
                }
            }
        }
        return -1;
    }

    /** Whether the word tells what befell its subject: a passive, an adjective, or a verb without an object whose subject is counted. */
    private static boolean isTold(Sentence sentence, int word) {
        int subject = sentence.child(word, "nsubj");
        boolean told = subject >= 0 && subject < word && PAST.contains(sentence.token(word).tag()) && hasNoObject(sentence, word);
        boolean passive = sentence.child(word, "aux:pass") >= 0 || sentence.child(word, "nsubj:pass") >= 0;
        return told && (passive || isCounted(sentence, subject));
    }

    /** Whether it is told of others in the same breath: a passive, "and six wounded", or an adjective; not "but he was flown", nor "a third is being sought". */
    private static boolean joins(Sentence sentence, int word) {
        int subject = sentence.child(word, "nsubj");
        String tag = sentence.token(word).tag();
        boolean helped = sentence.child(word, "aux") >= 0;
        boolean goesOn = sentence.hasChild(word, "aux", aux -> sentence.token(aux).tag().equals("VBG"));
        boolean passive = tag.equals("VBN") && (!helped || sentence.child(word, "aux:pass") >= 0) || tag.equals("JJ");
        boolean bare = tag.equals("VBD") && !helped && subject >= 0 && isCounted(sentence, subject);
        boolean another = subject >= 0 && subject < word && !sentence.token(subject).tag().equals("PRP");
        return another && !goesOn && hasNoObject(sentence, word) && (passive || bare);
    }

    private static boolean hasNoObject(Sentence sentence, int word) {
        return sentence.child(word, "obj") < 0 && sentence.child(word, "ccomp") < 0;
    }

    /** A number, "three soldiers", "others": and neither "the soldiers" nor anybody by name. */
    private static boolean isCounted(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        boolean several = token.tag().equals("NNS") && sentence.child(noun, "det") < 0 && sentence.child(noun, "nmod:poss") < 0;
        return token.pos() == Pos.NUM || sentence.child(noun, "nummod") >= 0 || several;
    }

    private static boolean hasCircumstances(Sentence sentence, int word) {
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            boolean phrase = (token.is("obl") || token.is("nmod")) && !isPart(sentence, child);
            if (child > word && (phrase || token.is("advcl"))) {
                return true;
            }
        }
        return false;
    }

    /** "Including two children", "among them a child", which says of whom and not how. */
    private static boolean isPart(Sentence sentence, int noun) {
        return sentence.token(noun).pos() == Pos.PRON || sentence.hasChild(noun, "case", marker -> sentence.token(marker).tag().equals("VBG"));
    }
}
