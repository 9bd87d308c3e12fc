package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    private final StringBuilder out = new StringBuilder();
    private final Html html = new Html(out);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "plain | plain",
        "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
        "\"5 < 6\" & 'so' | &quot;5 &lt; 6&quot; &amp; &#39;so&#39;",
        "&lt; | &amp;lt;",
        "قُتل ١٢ | قُتل ١٢",
        "שלום | שלום",
        "Čelovar 🕊 | Čelovar 🕊",
    })
    void textIsEscaped(String text, String written) {
        html.text(text);
        assertThat(out).hasToString(written);
    }

    @Test
    void charactersThatHtmlCannotHoldAreReplaced() {
        html.text("a\u0000b\u001Fc\uD83Dd\u0085e\nf\tg");
        assertThat(out).hasToString("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\nf\tg");
    }

    @Test
    void attributesAreEscapedAndLeftOutWhenNull() {
        html.open("p", "title", "\"><script>", "lang", null).close();
        assertThat(out).hasToString("<p title=\"&quot;&gt;&lt;script&gt;\"></p>");
    }

    @Test
    void elementsCloseInOrder() {
        html.open("ul").open("li").text("x").open("br").close().close().end();
        assertThat(out).hasToString("<ul><li>x<br></li></ul>");
    }

    @Test
    void anElementLeftOpenIsAFault() {
        html.open("p");
        assertThatIllegalStateException().isThrownBy(html::end).withMessageContaining("[p]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "srcset", "onclick", "onload", "style", "action", "formaction", "data", "poster"})
    void whatLoadsOrRunsIsRefused(String attribute) {
        assertThatIllegalArgumentException().isThrownBy(() -> html.open("p", attribute, "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c, true",
        "http://example.org, true",
        "#e1, false",
        "javascript:alert(1), false",
        "JAVASCRIPT:alert(1), false",
        "data:text/html;x, false",
        "//example.org/x, false",
        "file:///etc/passwd, false",
        "https://example.org/a b, false",
        "'', false",
    })
    void linksLeadToWebAddressesOnly(String address, boolean link) {
        assertThat(Html.isLink(address)).isEqualTo(link);
        if (link || address.startsWith("#")) {
            html.open("a", "href", address).close();
            assertThat(out.toString()).startsWith("<a href=\"");
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> html.open("a", "href", address));
        }
    }

    @Test
    void theOwnScriptCannotEndEarly() {
        html.own("script", "1 < 2");
        assertThat(out).hasToString("<script>1 < 2</script>\n");
        assertThatIllegalArgumentException().isThrownBy(() -> html.own("script", "'</script>'"));
    }

    @Test
    void noTextWhateverOpensAnElement() {
        Random random = new Random(7);
        String signs = "<>&\"'/!-=a\u0000\uD83D\uDE00\u202E script";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));
            StringBuilder page = new StringBuilder();
            new Html(page).open("p", "title", text).text(text).close();
            assertThat(page.chars().filter(sign -> sign == '<').count()).as(text.toString()).isEqualTo(2);
            assertThat(page.chars().filter(sign -> sign == '"').count()).as(text.toString()).isEqualTo(2);
        }
    }
}
