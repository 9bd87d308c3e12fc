package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Bearings;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;

class EntityFinderTest {
    private static final ReportViews VIEWS = new ReportViews(Texts.lexicon());

    private static List<Entity> entities(String text) {
        return VIEWS.view(Texts.annotate(text), Bearings.NONE).entities();
    }

    @Test
    void aPersonIsOneUnderFullNameAndSurname() {
        List<Entity> named = entities("Mayor Ana Reyes was killed on Sunday. Reyes was 52.").stream()
                .filter(entity -> entity.name() != null && entity.name().contains("Reyes"))
                .toList();
        assertThat(named).hasSize(1);
        assertThat(named.get(0).name()).isEqualTo("Ana Reyes");
        assertThat(named.get(0).mentions()).hasSize(2);
        assertThat(named.get(0).descriptions()).containsExactly("Mayor");
    }

    @Test
    void theShortDescriptionTakesUpTheLonger() {
        List<Entity> priests = entities("Gunmen killed six elderly priests in Osgil. The priests had been threatened.").stream()
                .filter(entity -> entity.descriptions().stream().anyMatch(words -> words.contains("priests")))
                .toList();
        assertThat(priests).hasSize(1);
        assertThat(priests.get(0).first().min()).isEqualTo(6);
        assertThat(priests.get(0).first().max()).isEqualTo(6);
    }

    @Test
    void aPluralWithoutAFigureIsOpen() {
        NounPhrase peasants = entities("Rebels kidnapped peasants near Osgil.").stream()
                .map(Entity::first)
                .filter(phrase -> phrase.phrase().words().equals("peasants"))
                .findFirst()
                .orElseThrow();
        assertThat(peasants.min()).isEqualTo(2);
        assertThat(peasants.max()).isNull();
    }

    @Test
    void oneManAndSeveralMenAreNotTheSame() {
        long men = entities("A man was wounded in Osgil. Men fled the square.").stream()
                .filter(entity -> entity.descriptions().stream().anyMatch(words -> words.equalsIgnoreCase("man") || words.equalsIgnoreCase("men")))
                .count();
        assertThat(men).isEqualTo(2);
    }
}
