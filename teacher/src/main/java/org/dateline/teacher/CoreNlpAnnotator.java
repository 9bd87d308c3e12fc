package org.dateline.teacher;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.Casing;
import org.dateline.annotate.Quotes;
import org.dateline.annotate.Typography;
import org.dateline.model.Annotation;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * Annotates with Stanford CoreNLP as Dateline did before it had an annotator of its own, to measure ours by: tokens, sentences, tags, lemmas, the 4-class names model and basic Universal
 * Dependencies. Each passage is annotated by itself, so no sentence runs over a paragraph's end.
 */
final class CoreNlpAnnotator implements Annotator {
    private final StanfordCoreNLP pipeline;
    private final Casing casing = new Casing();

    /** Loads the models, which takes seconds. */
    CoreNlpAnnotator() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        settings.setProperty("tokenize.options", "splitHyphenated=false,splitForwardSlash=true,normalizeParentheses=false");
        settings.setProperty("tokenize.ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("depparse.model", "edu/stanford/nlp/models/parser/nndep/english_UD.gz");
        settings.setProperty("threads", "1");
        this.pipeline = new StanfordCoreNLP(settings);
    }

    @Override
    public Annotation annotate(Report report) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> quotes = new ArrayList<>();
        for (int p = 0; p < report.passages().size(); p++) {
            Passage passage = report.passages().get(p);
            if (passage.isRead()) {
                annotate(report.text(), passage, p, sentences);
                quotes.addAll(Quotes.in(report.text(), passage.span()));
            }
        }
        return new Annotation(report, sentences, quotes, List.of());
    }

    private void annotate(String text, Passage passage, int number, List<Sentence> sentences) {
        int base = passage.span().start();
        CoreDocument document = new CoreDocument(casing.running(Typography.plain(passage.span().of(text))));
        pipeline.annotate(document);
        for (CoreMap map : document.annotation().get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
            SemanticGraph graph = map.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                CoreLabel label = labels.get(i);
                Span place = new Span(base + label.beginPosition(), base + label.endPosition());
                tokens.add(CoreNlpTokens.token(label, i, graph, place, label.word()));
            }
            if (!tokens.isEmpty()) {
                Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
                sentences.add(new Sentence(sentences.size(), span, span.of(text), number, passage.kind(), TreeRepairs.mend(tokens)));
            }
        }
    }
}
