package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @TempDir
    Path folder;

    private Source read(String name, byte[] bytes) {
        Collected found = Collected.from(Make.file(folder, name, bytes));
        assertThat(found.told()).isEmpty();
        return found.reports.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE html>\n<html><body>Osgil</body></html>",
        "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/x.dtd\">\n<html/>",
        "<!-- saved from url=(0014) -->\n<HTML><HEAD></HEAD></HTML>",
        "<div class='story'><p>Osgil</p></div>",
        "\n\n  <p>Osgil</p>",
    })
    void aPageIsKnownByItsTags(String page) {
        Source source = read("saved.txt", Make.utf8(page));
        assertThat(source.format()).isEqualTo(Source.Format.HTML);
        assertThat(source.content()).isEqualTo(page);
    }

    @Test
    void theNameHelpsWhereAPageBeginsWithWords() {
        String page = "Osgil Herald<br>Twelve killed<br>";
        assertThat(read("a.html", Make.utf8(page)).format()).isEqualTo(Source.Format.HTML);
        assertThat(read("a.txt", Make.utf8(page)).format()).isEqualTo(Source.Format.TEXT);
    }

    @Test
    void aPageSaysItsEncoding() {
        String page = "<html><head><meta charset=\"windows-1251\"></head><body>Осгіль</body></html>";
        assertThat(read("a.html", Make.in("windows-1251", page)).content()).isEqualTo(page);
    }

    @Test
    void aPageThatSaysItsEncodingWronglyIsUtf8AllTheSame() {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=windows-1256'><p>Осгіль</p>";
        assertThat(read("a.html", Make.utf8(page)).content()).isEqualTo(page);
    }

    @Test
    void whatABrowserSavesBesideAPageIsNoReport() {
        Make.file(folder, "Story.html", Make.page("Osgil", Make.STORY));
        Make.file(folder, "Story_files/style.css", "p { color: red }");
        Make.file(folder, "Story_files/frame.html", Make.page("advert", "Buy"));
        Make.file(folder, "other_files/a.txt", Make.STORY);
        Collected found = Collected.from(folder);
        assertThat(found.names()).containsExactly("Story.html", "other_files/a.txt");
        assertThat(found.skipped).containsExactly("Story_files/: pictures and scripts of a saved page");
        assertThat(found.told()).isEmpty();
    }
}
