package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Troops took the town of Marl on Monday, and the army said that nobody was hurt.",
        "ar | دخلت القوات بلدة مارل يوم الاثنين وقال سكان إن أحدا لم يصب بأذى.",
        "fa | نیروها روز دوشنبه وارد شهر مارل شدند و ساکنان گفتند که کسی آسیب ندید، پلیس چیزی نگفت.",
        "he | הכוחות נכנסו לעיירה מארל ביום שני ותושבים אמרו שאיש לא נפגע.",
        "ru | Войска вошли в город Марль в понедельник, и жители сообщили, что никто не пострадал. Это было днём, мы ждали.",
        "uk | Війська увійшли до міста Марль у понеділок, і жителі повідомили, що ніхто не постраждав.",
        "es | Las tropas entraron en la ciudad de Marl el lunes y los vecinos dijeron que no hubo heridos.",
        "fr | Les troupes sont entrées dans la ville de Marl lundi et les habitants ont dit que personne n'est blessé.",
        "de | Die Truppen sind am Montag in die Stadt Marl eingerückt, und niemand wurde nach Angaben der Bewohner verletzt.",
        "zh | 部队星期一进入马尔镇，居民说没有人受伤，军队没有发表评论，桥梁仍然完好。",
    })
    void isToldByScriptAndFunctionWords(String language, String text) {
        Report report = Sketch.text(text + "\n\n" + text.toUpperCase(java.util.Locale.ROOT));
        assertThat(report.language()).isEqualTo(language);
        assertThat(Sketch.of(report)).contains(language.equals("en") ? "BODY" : "UNREADABLE");
    }

    @Test
    void aNameInAnotherScriptStaysInItsSentence() {
        Report report = Sketch.text("Fighters of the brigade (لواء مارل) left the town of Marl on Monday, it said.\n\n\"Vive la liberté\", a wall says.");
        assertThat(report.language()).isEqualTo("en");
        assertThat(Sketch.of(report)).doesNotContain("UNREADABLE");
    }

    @Test
    void aForeignParagraphInAnEnglishReport() {
        assertThat(Sketch.sketch("Troops took the town of Marl on Monday, the army said in a statement to the press.\n\n"
                        + "Las tropas entraron en la ciudad de Marl el lunes y los vecinos dijeron que no hubo heridos.\n\n"
                        + "The statement was the first since the fighting began three weeks ago in the south."))
                .isEqualTo(
                        """
                        BODY       Troops took the town of ...
                        UNREADABLE Las tropas entraron en la ...
                        BODY       The statement was the first ...
                        """);
    }

    @Test
    void numbersAloneTellNothing() {
        assertThat(Sketch.text("12 34 56\n\n7 8 9").language()).isNull();
    }
}
