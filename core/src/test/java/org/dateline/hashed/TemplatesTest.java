package org.dateline.hashed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final List<String> ATOMS = List.of("word", "tag");

    private final Templates templates = new Templates(ATOMS, "word tag, tag, word; tag tag");

    @Test
    void aTemplateNamesOnlyAtomsThatThereAre() {
        assertThatThrownBy(() -> new Templates(ATOMS, "word, word tga"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no atom \"tga\" in template \"word tga\"");
    }

    @Test
    void anEndingIsHashedAsAWordOfItsOwn() {
        assertThat(Hash.ending("attacked", 3)).isEqualTo(Hash.word("ked"));
        assertThat(Hash.ending("at", 3)).isEqualTo(Hash.word("at"));
    }

    @Test
    void theShortTemplatesOfABlockStandFirst() {
        assertThat(templates.count()).isEqualTo(4);
        assertThat(List.of(templates.name(0), templates.name(1), templates.name(2), templates.name(3)))
                .containsExactly("tag", "word", "word tag", "tag tag");
        assertThat(templates.blocks()).isEqualTo(2);
        assertThat(templates.end(0)).isEqualTo(3);
        assertThat(templates.end(1)).isEqualTo(4);
    }

    @Test
    void featuresDifferByTemplateAndByValue() {
        assertThat(features(templates, 5, 5)).doesNotHaveDuplicates();
        assertThat(features(templates, 5, 6)[1]).isEqualTo(features(templates, 5, 7)[1]);
        assertThat(features(templates, 5, 6)[2]).isNotEqualTo(features(templates, 5, 7)[2]);
    }

    @Test
    void aFeatureIsTheSameWhereverItsTemplateStands() {
        Templates other = new Templates(ATOMS, "tag tag, word; tag; tag word");
        assertThat(features(other, 5, 7)).containsExactlyInAnyOrder(features(templates, 5, 7));
    }

    private static int[] features(Templates templates, int... values) {
        int[] mixed = new int[values.length];
        templates.mix(values, mixed);
        int[] features = new int[templates.count()];
        templates.features(mixed, features);
        return features;
    }
}
