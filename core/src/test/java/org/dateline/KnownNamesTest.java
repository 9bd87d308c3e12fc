package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.annotate.learnt.NameLists.GROUP;
import static org.dateline.annotate.learnt.NameLists.ORGANISATION;
import static org.dateline.annotate.learnt.NameLists.PERSON;
import static org.dateline.annotate.learnt.NameLists.PLACE;

import org.dateline.lexicon.Lexicon;
import org.dateline.resolve.place.Gazetteer;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import java.nio.file.Path;

class KnownNamesTest {
    private static final KnownNames NAMES = KnownNames.of(Texts.lexicon(), Gazetteer.load(Texts.lexicon()));

    @Test
    void namesOfTheLexiconAreKnownByKind() {
        assertThat(look("Troops entered Salaheddine")[2] & PLACE).isEqualTo(PLACE);
        assertThat(look("fighters of the Taliban said")[3] & ORGANISATION).isEqualTo(ORGANISATION);
        assertThat(look("Vladimir Putin spoke")[1] & PERSON).isEqualTo(PERSON);
        assertThat(look("Vladimir Putin spoke")[2]).isZero();
        assertThat(look("the Colombian army")[1] & GROUP).isEqualTo(GROUP);
        assertThat(look("in Port Sudan today")[1] & PLACE).isEqualTo(PLACE);
        assertThat(look("in Port Sudan today")[2] & PLACE).isEqualTo(PLACE);
    }

    @Test
    void wordsOfRunningTextAreNot() {
        assertThat(look("Qelubzhek said they would march to a bar")).containsOnly(0);
    }

    @Test
    void withoutCapitalsEveryWordIsLookedUp() {
        assertThat(look("troops entered salaheddine")[2] & PLACE).isEqualTo(PLACE);
    }

    @Test
    void anEmptyLexiconKnowsNothing(@TempDir Path empty) {
        KnownNames none = KnownNames.of(Lexicon.load(empty), Gazetteer.empty());
        assertThat(none.look(new String[] {"Damascus", "and", "the", "Taliban"})).containsOnly(0);
    }

    private static int[] look(String sentence) {
        return NAMES.look(sentence.split(" "));
    }
}
