package org.dateline.teacher;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dateline.annotate.Cutting;

import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * Reads sentences with CoreNLP, on our tokens: its own splitter gives closing quotation marks to the sentence after. Marks
 * of quotation are shown to it as opening or closing, as its models were trained.
 */
final class Teacher {
    /** How trees are built. */
    enum Grammar {
        /** At once, by the neural dependency parser: what the first version shipped. */
        DEPENDENCIES,
        /** From a constituency tree, by the shift-reduce parser: better on news, and slower. */
        CONSTITUENTS
    }

    private final StanfordCoreNLP pipeline;

    /** Loads the models, which takes seconds. */
    Teacher(Grammar grammar) {
        boolean constituents = grammar == Grammar.CONSTITUENTS;
        Properties settings = new Properties();
        settings.setProperty("annotators", "pos,lemma,ner," + (constituents ? "parse" : "depparse"));
        settings.setProperty("enforceRequirements", "false");
        settings.setProperty("pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
        settings.setProperty("parse.buildgraphs", "true");
        settings.setProperty("parse.binaryTrees", "false");
        settings.setProperty("depparse.model", "edu/stanford/nlp/models/parser/nndep/english_UD.gz");
        settings.setProperty("threads", "1");
        this.pipeline = new StanfordCoreNLP(settings, false);
    }

    /** The sentence's tokens with everything the teacher says of them; spans are within the passage. */
    List<Token> read(Cutting.Cut cut, String passage) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            labels.add(label(cut, i));
        }
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TextAnnotation.class, passage.substring(cut.starts()[0], cut.ends()[cut.size() - 1]));
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, labels.size());
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
        Annotation annotation = new Annotation(passage);
        annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        pipeline.annotate(annotation);
        return tokens(cut, labels, sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class));
    }

    private static CoreLabel label(Cutting.Cut cut, int i) {
        CoreLabel label = new CoreLabel();
        String shown = cut.shown()[i].equals("`") ? "'" : cut.shown()[i];
        label.setWord(shown);
        label.setValue(shown);
        label.setOriginalText(cut.forms()[i]);
        label.setBeginPosition(cut.starts()[i]);
        label.setEndPosition(cut.ends()[i]);
        label.setIndex(i + 1);
        label.setSentIndex(0);
        label.setIsNewline(false);
        return label;
    }

    private static List<Token> tokens(Cutting.Cut cut, List<CoreLabel> labels, SemanticGraph graph) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            CoreLabel label = labels.get(i);
            tokens.add(CoreNlpTokens.token(label, i, graph, new Span(cut.starts()[i], cut.ends()[i]), cut.forms()[i]));
        }
        return TreeRepairs.mend(tokens);
    }
}
