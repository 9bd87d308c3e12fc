package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorSpotterTest {
    private static final ActorSpotter SPOTTER = new ActorSpotter(ActorRegister.of(Texts.lexicon()));

    private static List<String> spot(ActorSpotter spotter, String text) {
        List<String> found = new ArrayList<>();
        for (Sentence sentence : Texts.annotate(text).sentences()) {
            for (Mention mention : spotter.spot(sentence)) {
                found.add(mention.phrase().words() + " " + mention.type() + " " + mention.id());
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Sudanese troops reached Osgil.|Sudanese troops army state:SD:army",
        "Burmese government soldiers burned the village.|Burmese government soldiers army state:MM:army",
        "Ukrainian warplanes bombed Osgil.|Ukrainian warplanes army state:UA:army",
        "U.S. troops left Osgil.|U.S. troops army state:US:army",
        "Government forces shelled Osgil.|Government forces army null",
        "The regime's tanks left.|regime government null",
        "Colombian police arrested him.|Colombian police police state:CO:police",
        "Yemeni rebels attacked Osgil.|Yemeni rebels rebels rebels:YE",
        "Opposition fighters attacked Osgil.|Opposition fighters rebels null",
        "Pro-government militias burned the market.|Pro-government militias militia null",
        "Unidentified gunmen opened fire.|Unidentified gunmen gunmen null",
        "The Syrian Observatory for Human Rights said so.|Syrian Observatory for Human Rights monitor source:sohr",
        "The Rapid Support Forces withdrew.|Rapid Support Forces militia group:rsf",
        "The Ahrar al Sham rebel faction withdrew.|Ahrar al Sham rebel faction rebels group:ahrar-al-sham",
        "Iranian-backed militias entered Osgil.|Iranian-backed militias militia null",
        "The boat carried Eritreans.|Eritreans people null",
        "Kenyan pilgrims were robbed.|Kenyan pilgrims people null",
    })
    void finds(String text, String expected) {
        assertThat(spot(SPOTTER, text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SUDANESE TROOPS ENTERED OSGIL|SUDANESE TROOPS army state:SD:army",
        "FMLN GUERRILLAS ATTACKED THE BARRACKS|FMLN GUERRILLAS rebels null",
    })
    void reads_capitals(String text, String expected) {
        assertThat(spot(SPOTTER, text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nobody told us about military action.|military",
        "The rebel-held town was quiet.|rebel",
        "Officials from the al Qaeda-linked charity left.|al Qaeda",
        "They asked us to troop out.|us",
        "He had turkey for lunch.|turkey",
        "The wounded man left.|wounded",
        "LET US GO TO THE MARKET BY CAR|let",
        "The Osgilian National Museum was closed.|national",
    })
    void stays_silent(String text, String words) {
        assertThat(spot(SPOTTER, text)).noneMatch(found -> found.toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT) + " "));
    }

    @Test
    void mentions_do_not_overlap_and_stand_in_text_order() {
        Sentence sentence = Texts.annotate("Syrian troops, Hezbollah fighters and the Free Syrian Army fought Islamic State militants.").sentences().get(0);
        List<Mention> mentions = SPOTTER.spot(sentence);
        assertThat(mentions).extracting(mention -> mention.phrase().words())
                .containsExactly("Syrian troops", "Hezbollah fighters", "Free Syrian Army", "Islamic State militants");
    }

    @Test
    void patterns_work_without_any_named_group(@TempDir Path folder) throws IOException {
        copy("actors/countries.tsv", folder);
        copy("actors/words.tsv", folder);
        copy("actors/generic.tsv", folder);
        copy("actors/kinds.tsv", folder);
        ActorSpotter spotter = new ActorSpotter(ActorRegister.of(Lexicon.load(folder)));
        assertThat(spot(spotter, "Malian troops fought Ansar Dine.")).containsExactly("Malian troops army state:ML:army");
    }

    @Test
    void an_empty_lexicon_knows_nobody(@TempDir Path folder) {
        ActorSpotter spotter = new ActorSpotter(ActorRegister.of(Lexicon.load(folder)));
        assertThat(spot(spotter, "Malian troops fought Ansar Dine.")).isEmpty();
    }

    @Test
    void a_faulty_row_is_named(@TempDir Path folder) throws IOException {
        copy("actors/kinds.tsv", folder);
        Files.writeString(folder.resolve("actors/osgil.tsv"), "id\tname\tkind\tcountry\taliases\tfrom\tto\tparent\tnote\ngroup:x\tFree Osgil\twizards\n");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> ActorRegister.of(Lexicon.load(folder))))
                .isInstanceOf(LexiconException.class)
                .hasMessage("actors/osgil.tsv:2:3: not a kind of actors/kinds.tsv: \"wizards\"");
    }

    private static void copy(String name, Path folder) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.copy(Texts.lexicon().path(name), folder.resolve(name));
    }

    @Test
    void every_group_has_a_known_kind_and_country() throws IOException {
        try (Stream<Path> files = Files.list(Texts.lexicon().path("actors/kinds.tsv").getParent())) {
            assertThat(files.count()).isGreaterThan(15);
        }
        ActorRegister register = ActorRegister.of(Texts.lexicon());
        for (String file : Texts.lexicon().files("actors/", ".tsv")) {
            var table = Texts.lexicon().table(file);
            if (!table.columns().contains("parent")) {
                continue;
            }
            for (var row : table.rows()) {
                Actor actor = register.actor(row.get("id"));
                assertThat(actor).as(file + ":" + row.line()).isNotNull();
                if (actor.country() != null) {
                    assertThat(register.nations().nation(actor.country())).as(file + ":" + row.line()).isNotNull();
                }
                String parent = row.get("parent");
                if (parent.startsWith("group:") || parent.startsWith("source:")) {
                    assertThat(register.actor(parent)).as(file + ":" + row.line() + " " + parent).isNotNull();
                }
            }
        }
    }
}
