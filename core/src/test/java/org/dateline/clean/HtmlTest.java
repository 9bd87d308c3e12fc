package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages of invented outlets. */
class HtmlTest {
    private static final String PAGE =
            """
            <!doctype html><html><head><title>Two shot in Keth &amp; Varn | Osgil Post</title>
            <meta property="og:title" content="Two shot in Keth &amp; Varn">
            <meta property="og:site_name" content="Osgil Post">
            <link rel="canonical" href="https://osgilpost.example/keth">
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-03-04T21:10:00+02:00"}</script>
            <script>var adverts = "Twelve people were killed in the market of Osgil.";</script></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
            <article><h1>Two shot in Keth &amp; Varn</h1>
            <p class="byline">By Jane Doe</p>
            <figure><img src="a.jpg"><figcaption>Police at the market of Keth. Photo: Tom Lind</figcaption></figure>
            <p>KETH (AFP) &mdash; Two people were shot in the market of Keth on Monday, police said,<br>and a third in Varn.</p>
            <p>Nobody has been arrested so far, said Jane Roe &lt;the police chief&gt; of Keth.</p>
            <aside class="related"><p>Three weeks ago a bomb went off in the same market, as we reported here.</p></aside>
            <h2>Shots at night</h2>
            <p>Witnesses heard nine shots at night, and the market stayed closed on Tuesday.</p>
            </article>
            <div class="comments"><h3>Comments</h3><p>I was there and it was awful, all of it, believe me.</p></div>
            <footer><p>We use cookies to make this site better. Please subscribe to our newsletter.</p></footer>
            </body></html>
            """;

    @Test
    void articleAndWhatStandsAroundIt() {
        Report report = Sketch.html(PAGE);
        assertThat(Sketch.of(report)).isEqualTo(
                """
                FURNITURE  Home
                FURNITURE  World
                TITLE      Two shot in Keth & ...
                BYLINE     By Jane Doe
                CAPTION    Police at the market of ...
                DATELINE   KETH (AFP) —
                BODY       Two people were shot in ...
                BODY       Nobody has been arrested so ...
                FURNITURE  Three weeks ago a bomb ...
                BODY       Shots at night
                BODY       Witnesses heard nine shots at ...
                FURNITURE  Comments
                FURNITURE  I was there and it ...
                FURNITURE  We use cookies to make ...
                """);
        assertThat(report.text()).doesNotContain("adverts");
        assertThat(report.metadata().outlet()).isEqualTo("Osgil Post");
        assertThat(report.metadata().title()).isEqualTo("Two shot in Keth & Varn");
        assertThat(report.metadata().url()).isEqualTo("https://osgilpost.example/keth");
        assertThat(report.published()).isEqualTo("2031-03-04");
        assertThat(report.metadata().publishedFrom()).isEqualTo("page metadata");
        assertThat(report.agency()).isEqualTo("AFP");
    }

    @Test
    void everyPassageLeadsBackToTheSource() {
        Report report = Sketch.html(PAGE);
        Passage chief = report.passages().get(7);
        assertThat(chief.span().of(report.text())).endsWith("said Jane Roe <the police chief> of Keth.");
        assertThat(report.alignment().toSource(chief.span()).of(PAGE))
                .isEqualTo("Nobody has been arrested so far, said Jane Roe &lt;the police chief&gt; of Keth.");
        for (Passage passage : report.passages()) {
            String source = report.alignment().toSource(passage.span()).of(PAGE);
            String first = passage.span().of(report.text()).split("\\s")[0];
            assertThat(source).startsWith(first);
        }
    }

    @Test
    void articleOfDivsInOldMarkup() {
        Report report = Sketch.html(
                """
                <body bgcolor=white><table><tr><td width=100><a href=/>Home</a><br><a href=/w>World</a></td><td>
                <font size=5><b>Army leaves Marl</b></font><br><br>
                The army left the town of Marl on Monday, residents said, after nine days of fighting there.<br><br>
                Nobody was left in the barracks, and the gates stood open all day.<br><br>
                Rebels entered the town in the evening, and some of them fired into the air.
                </td></tr></table>
                """);
        assertThat(Sketch.of(report)).isEqualTo(
                """
                FURNITURE  Home
                FURNITURE  World
                TITLE      Army leaves Marl
                BODY       The army left the town ...
                BODY       Nobody was left in the ...
                BODY       Rebels entered the town in ...
                """);
    }

    @Test
    void wireTextInPreKeepsItsParagraphs() {
        Report report = Sketch.html(
                """
                <html><body><pre>
                OSGIL, March 4 (AP) - Troops took the town of Marl on Monday after a week
                of shelling, residents said &amp; the army confirmed.

                Nobody was hurt, they said, and the bridge over the river is still standing.
                </pre></body></html>
                """);
        assertThat(Sketch.of(report)).isEqualTo(
                """
                DATELINE   OSGIL, March 4 (AP) -
                BODY       Troops took the town of ...
                BODY       Nobody was hurt, they said, ...
                """);
    }

    @Test
    void leadSetApartFromTheArticlesElementIsBody() {
        assertThat(Sketch.of(Sketch.html(
                        """
                        <h1>Army leaves Marl</h1><div class=summary>The army left the town of Marl on Monday, residents said.</div>
                        <div class=tools>Share</div><div class=text><p>It had held the town for nine days, the mayor said.</p>
                        <p>Nobody was left in the barracks, and the gates stood open.</p><p>Rebels came in the evening, he said.</p></div>
                        """)))
                .isEqualTo(
                        """
                        TITLE      Army leaves Marl
                        BODY       The army left the town ...
                        FURNITURE  Share
                        BODY       It had held the town ...
                        BODY       Nobody was left in the ...
                        BODY       Rebels came in the evening, ...
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<font><p>", "<", "&amp ", "<!--", "<h1>", "</p>",
        "<blockquote>", "<form><input>", "<svg><p>", "<template>", "<title>", "<pre>\n"})
    void hostileMarkupIsReadAllTheSame(String piece) {
        Report report = Sketch.html(piece.repeat(100_000) + "Troops took the town of Marl on Monday, residents said.");
        assertThat(report.passages()).hasSizeLessThan(200_001);
    }

    @Test
    void hugeAttributesAndAScriptInTheTitle() {
        String many = "nav comments ".repeat(100_000);
        Report report = Sketch.html("<title><script>alert(1)</script></title><div class='" + many + "' id='" + many + "' style='" + many
                + "'><p>Troops took the town of Marl on Monday, residents said.</p></div>");
        assertThat(Sketch.of(report)).isEqualTo("BODY       Troops took the town of ...\n");
        assertThat(report.metadata().title()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void shortLinesWithinTheArticleAreItsTextUnlessTheyLead() {
        String page = """
                <html><body><article><h1>Who takes part in the talks</h1>
                <p>Six delegations arrived in Osgil on Monday for talks that are to last until the end of the week, officials said.</p>
                <ul><li>Velmar (three envoys)</li><li>Karvania (two envoys)</li><li><a href="/x">More on Velmar</a></li></ul>
                <p>The others are expected on Tuesday, and the first session will be held in the old town hall of the city.</p>
                </article></body></html>
                """;
        assertThat(Sketch.of(Sketch.html(page))).contains("BODY       Velmar (three envoys)").contains("FURNITURE  More on Velmar");
    }
}
