package org.dateline.extract.attribution.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SaidModelTest {
    @Test
    void whatIsReadIsWhatWasWrittenToWithinOneStepOfItsBytes() throws IOException {
        SaidModel model = model();
        byte[] once = bytes(model);
        SaidModel read = SaidModel.read(new ByteArrayInputStream(once));

        assertThat(read.about()).isEqualTo("an invented one");
        assertThat(read.threshold()).isEqualTo(0.4);
        assertThat(read.labels().classes()).isEqualTo(Chain.LABELS);
        for (int i = 0; i < model.labels().cells().length; i++) {
            assertThat(read.labels().cells()[i]).isCloseTo(model.labels().cells()[i], offset(1 / 127f));
        }
        assertThat(bytes(model())).as("the same model again").isEqualTo(once);
    }

    @Test
    void anotherFileIsNoModel() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[64]);
        }
        assertThatThrownBy(() -> SaidModel.read(new ByteArrayInputStream(packed.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessage("not a model of attributions");
    }

    private static SaidModel model() {
        return new SaidModel(
                "an invented one", 0.4, weights(6, 1), weights(6, Chain.LABELS), weights(4, Chain.LABELS * Chain.LABELS), weights(4, 1));
    }

    private static Weights weights(int bits, int classes) {
        Weights weights = new Weights(bits, classes);
        Random chance = new Random(classes);
        for (int i = 0; i < weights.cells().length; i++) {
            weights.cells()[i] = chance.nextFloat() * 2 - 1;
        }
        return weights;
    }

    private static byte[] bytes(SaidModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
