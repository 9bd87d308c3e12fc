package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.model.Bearings;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;

/** A model of three weights: sentences with "kill" tell, and "another" begins a new incident. */
class StorytellerTest {
    private static final ReportViews VIEWS = new ReportViews(Texts.lexicon());

    private static IncidentModel model() {
        Classifier tells = new Classifier(List.of("ATTACK", "NONE"), Map.of("bias", new float[] {0, 3}, "w=kill", new float[] {6, 0}));
        Classifier links = new Classifier(List.of("NONE", "YES"), Map.of("bias", new float[] {0, 3}, "det=another", new float[] {6, 0}));
        return new IncidentModel(Map.of(IncidentModel.Task.TELLS, tells, IncidentModel.Task.LINKS, links));
    }

    private static List<List<Integer>> stories(String text) {
        List<List<Integer>> found = new ArrayList<>();
        ReportView view = VIEWS.view(Texts.annotate(text), Bearings.NONE);
        new Storyteller(model(), 0.5, 0.5).stories(view).forEach(story -> found.add(List.copyOf(story.sentences())));
        return found;
    }

    @Test
    void sentencesGoOnWithAnIncidentOrBeginAnother() {
        assertThat(stories("Gunmen killed a judge in Osgil. Parliament met on Monday. They killed his driver. Police killed another man."))
                .containsExactly(List.of(0, 2), List.of(3));
    }

    @Test
    void aReportThatTellsOfNothingHasNoStory() {
        assertThat(stories("Parliament met on Monday.")).isEmpty();
        assertThat(stories("")).isEmpty();
    }
}
