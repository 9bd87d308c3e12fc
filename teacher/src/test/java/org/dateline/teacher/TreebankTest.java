package org.dateline.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.annotate.Cutting;
import org.dateline.annotate.NewsAnnotator;
import org.dateline.annotate.learnt.Analyser;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;
import org.junit.jupiter.api.Test;

/** The sentences corrected by hand, and what the shipped model makes of them. */
class TreebankTest {
    /** Floors, some points below what was reached: a model that falls through them is broken, not merely other. */
    private static final double TAGS = 0.95;
    private static final double LABELLED = 0.86;

    private final List<SilverSentence> treebank = treebank();

    @Test
    void everySentenceIsATreeOverOurTokens() {
        assertThat(treebank).hasSizeGreaterThanOrEqualTo(150);
        Cutting cutting = new Cutting();
        for (SilverSentence sentence : treebank) {
            assertThat(sentence.isTree()).as(sentence.paragraph()).isTrue();
            List<Cutting.Cut> cuts = cutting.cut(sentence.paragraph());
            assertThat(cuts).as(sentence.paragraph()).hasSize(1);
            assertThat(cuts.get(0).shown()).isEqualTo(sentence.forms());
        }
    }

    @Test
    void theShippedModelReadsThem() {
        Agreement agreement = new Agreement();
        Analyser analyser = new Analyser(NewsAnnotator.shippedModel(), NameLists.NONE);
        for (SilverSentence sentence : treebank) {
            Analysis found = analyser.analyse(sentence.forms(), false);
            NameType[] names = new NameType[sentence.size()];
            for (int i = 0; i < names.length; i++) {
                names[i] = NameTagger.TYPES.get(found.names()[i]);
            }
            agreement.add(sentence, found.tags(), found.lemmas(), found.heads(), found.labels(), names);
        }
        assertThat(agreement.tags()).as("tags").isGreaterThan(TAGS);
        assertThat(agreement.labelled()).as("labelled arcs").isGreaterThan(LABELLED);
    }

    private static List<SilverSentence> treebank() {
        try {
            return Silver.read(Path.of(TreebankTest.class.getResource("/treebank.conllu").toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
