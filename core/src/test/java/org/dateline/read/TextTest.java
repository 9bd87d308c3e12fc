package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.model.Digest;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @TempDir
    Path folder;

    private Source read(String name, byte[] bytes) {
        Collected found = Collected.from(Make.file(folder, name, bytes));
        assertThat(found.told()).isEmpty();
        assertThat(found.reports).hasSize(1);
        return found.reports.get(0);
    }

    @Test
    void theContentIsTheDecodedFile() {
        String text = "\uFEFFOsgil — “calm”\r\n\r\nA 𝒳 line\rand\n\n\tanother  ";
        Source source = read("a.txt", Make.utf8(text));
        assertThat(source.content()).isEqualTo(text);
        assertThat(source.format()).isEqualTo(Source.Format.TEXT);
        assertThat(source.digest()).isEqualTo(Digest.of(Make.utf8(text)));
        assertThat(source.name()).isEqualTo("a.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,        Сили ворога обстріляли Осгіль у неділю",
        "UTF-16LE,     At least 12 civilians were killed in Osgil",
        "UTF-16BE,     At least 12 civilians were killed in Osgil",
        "UTF-16LE,     قتل اثنا عشر مدنيا على الأقل في قصف أوسغيل يوم الأحد",
        "UTF-16,       قتل اثنا عشر مدنيا على الأقل في قصف أوسغيل يوم الأحد",
        "UTF-32LE,     At least 12 civilians were killed in Osgil",
        "windows-1252, “At least 12 civilians – among them children – were killed” in the café at Osgil said the ministry",
        "windows-1256, قتل اثنا عشر مدنيا على الأقل في قصف أوسغيل يوم الأحد وقالت المحافظة إن القصف استمر حتى المساء في الأحياء الشرقية من المدينة",
        "windows-1251, По меньшей мере двенадцать мирных жителей погибли при обстреле города в воскресенье сообщил губернатор области",
        "windows-1255, לפחות שנים עשר אזרחים נהרגו בהפגזה על העיר ביום ראשון אמר המושל והוסיף כי הירי נמשך עד הערב בשכונות המזרחיות של העיר",
        "KOI8-R,       По меньшей мере двенадцать мирных жителей погибли при обстреле города в воскресенье сообщил губернатор области",
        "windows-1253, Τουλάχιστον δώδεκα άμαχοι σκοτώθηκαν στον βομβαρδισμό της πόλης την Κυριακή είπε ο κυβερνήτης",
        "windows-1254, En az on iki sivil şehrin bombalanmasında öldürüldü ve çatışmaların sürdüğü doğu mahallelerinde kırk kişi yaralandı",
        "windows-1252, Au moins douze civils ont été tués dimanche après le bombardement de la préfecture a déclaré le préfet à la presse",
        "GB18030,      省长说星期日该市遭到炮击至少有十二名平民死亡东部地区的战斗一直持续到晚上",
        "Big5,         省長說星期日該市遭到砲擊至少有十二名平民死亡東部地區的戰鬥一直持續到晚上",
        "Shift_JIS,    知事によると日曜日に市が砲撃され少なくとも十二人の民間人が死亡した",
        "EUC-KR,       주지사는 일요일에 도시가 포격을 당해 적어도 열두 명의 민간인이 숨졌다고 말했다",
    })
    void findsTheEncoding(String charset, String text) {
        byte[] bytes = Make.in(charset, text);
        if (charset.equals("UTF-32LE")) {
            bytes = Make.in("UTF-32LE", "\uFEFF" + text);
        }
        assertThat(read("a.txt", bytes).content()).isEqualTo(text);
    }

    @Test
    void aFewBrokenPlacesDoNotMakeUtf8AnotherEncoding() {
        byte[] bytes = Make.utf8("Сили ворога x обстріляли Осгіль у неділю");
        bytes[22] = (byte) 0xFF; // the x
        Collected found = Collected.from(Make.file(folder, "a.txt", bytes));
        assertThat(found.reports.get(0).content()).contains("ворога").contains("неділю").contains("\uFFFD");
        assertThat(found.told()).singleElement().asString().startsWith("a.txt:byte 22: ");
    }

    @ParameterizedTest
    @CsvSource({"story", "story.md", "story.html", "story.log", "story.xml"})
    void proseIsTextWhateverItsName(String name) {
        assertThat(read(name, Make.utf8(Make.STORY)).format()).isEqualTo(Source.Format.TEXT);
    }

    @Test
    void proseThatSpeaksOfMarkupIsText() {
        String text = "The site's <b> tags were broken.\n" + Make.STORY;
        assertThat(read("a.txt", Make.utf8(text)).format()).isEqualTo(Source.Format.TEXT);
    }
}
