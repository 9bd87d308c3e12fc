package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignSumTest {
    private static final LinearModel MODEL = new LinearModel(List.of("O", "B"), Map.of(
            "left,type=in,PL", new float[] {-1, 2}, "left=in", new float[] {0, 1}, "bias", new float[] {3, 0}));

    @Test
    void finds_signs_by_their_pieces() {
        SignSum sum = new SignSum(MODEL);
        sum.take(new SignText("bias"), null, null, null, null);
        sum.take(new SignText("left="), new SignText("in"), null, null, null);
        sum.take(new SignText("left,type="), new SignText("in"), new SignText("PL"), null, null);
        sum.take(new SignText("left,type="), new SignText("in"), new SignText("NO"), null, null);
        double[] written = MODEL.likelihoods(List.of("bias", "left=in", "left,type=in,PL", "left,type=in,NO"));
        assertThat(sum.likelihoods()).containsExactly(written);
        sum.clear();
        assertThat(sum.likelihoods()).containsExactly(0.5, 0.5);
    }

    @Test
    void a_text_has_one_hash_however_it_is_cut() {
        long whole = new SignText("kinds=^city,.,|").hash;
        assertThat(new SignText("|").afterComma(new SignText(".").afterComma(new SignText("^city").after(new SignText("kinds=").hash)))).isEqualTo(whole);
        assertThat(new SignText("ity,.,|").after(new SignText("kinds=^c").hash)).isEqualTo(whole);
        assertThat(new SignText("").after(whole)).isEqualTo(whole);
    }
}
