package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ClassifierTest {
    private final Classifier classifier =
            new Classifier(List.of("NONE", "YES"), Map.of("bias", new float[] {1, 0}, "w=kill", new float[] {0, 3}));

    @Test
    void everyFeatureAddsItsWeight() {
        assertThat(classifier.best(List.of("bias"))).isEqualTo("NONE");
        assertThat(classifier.best(List.of("bias", "w=kill", "w=unheard-of"))).isEqualTo("YES");
        assertThat(classifier.probability("YES", List.of("bias", "w=kill"))).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-6));
        double[] all = classifier.probabilities(List.of());
        assertThat(all[0] + all[1]).isCloseTo(1, within(1e-9));
    }

    @Test
    void aLabelItDoesNotKnowIsAnError() {
        assertThatThrownBy(() -> classifier.probability("MAYBE", List.of())).hasMessageContaining("MAYBE");
        assertThatThrownBy(() -> new Classifier(List.of("A"), Map.of("x", new float[2]))).hasMessageContaining("x has 2");
    }

    @Test
    void aModelComesBackAsItWasWritten() throws IOException {
        IncidentModel model = new IncidentModel(Map.of());
        for (IncidentModel.Task task : IncidentModel.Task.values()) {
            model = model.with(task, classifier);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IncidentModelFile.write(model, out);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        IncidentModelFile.write(model, again);
        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
        IncidentModel read = IncidentModelFile.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.of(IncidentModel.Task.ROLE).labels()).containsExactly("NONE", "YES");
        assertThat(read.of(IncidentModel.Task.ROLE).weights().get("w=kill")).containsExactly(0f, 3f);
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
            zipped.write("w=kill\t1\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> IncidentModelFile.read(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("w=kill");
    }
}
