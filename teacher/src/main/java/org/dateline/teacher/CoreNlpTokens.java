package org.dateline.teacher;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import org.dateline.annotate.PennTags;
import org.dateline.model.NameType;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** CoreNLP's tokens as ours. */
final class CoreNlpTokens {
    private CoreNlpTokens() {}

    /**
     * One token with its arc. A word without an arc, which CoreNLP leaves out of a broken tree, becomes a root.
     *
     * @param index its number in the sentence, from 0
     * @param span its place in the report
     * @param form as we write it; CoreNLP may have been shown it otherwise, and then its lemma is of no use
     */
    static Token token(CoreLabel label, int index, SemanticGraph graph, Span span, String form) {
        int head = -1;
        String relation = "root";
        var node = graph.getNodeByIndexSafe(index + 1);
        if (node != null) {
            for (SemanticGraphEdge edge : graph.incomingEdgeList(node)) {
                head = edge.getGovernor().index() - 1;
                relation = edge.getRelation().toString();
            }
        }
        String tag = label.tag() == null ? "X" : label.tag();
        String lemma = label.lemma() != null && label.word().equals(form) ? label.lemma() : form;
        return new Token(span, form, lemma, PennTags.universal(tag, form, relation), tag, head, relation, name(label.ner()));
    }

    private static NameType name(String type) {
        return switch (type == null ? "O" : type) {
            case "PERSON" -> NameType.PERSON;
            case "ORGANIZATION" -> NameType.ORGANISATION;
            case "LOCATION" -> NameType.PLACE;
            case "MISC" -> NameType.GROUP;
            default -> NameType.NONE;
        };
    }
}
