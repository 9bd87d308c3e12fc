package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.model.Metadata;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {
    @TempDir
    Path folder;

    private Collected read(String text) {
        return Collected.from(Make.file(folder, "feed.xml", text));
    }

    @Test
    void readsRss() {
        Collected found = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>Osgil Herald</title><link>http://h.example/</link><description>News</description>
                <item><title>Twelve killed</title><link>http://h.example/12</link><guid>h-12</guid>
                  <pubDate>Tue, 03 Feb 2026 23:30:00 -0500</pubDate><description>Short.</description>
                  <content:encoded><![CDATA[<p>At least 12 killed.</p>]]></content:encoded></item>
                <item><title>Relayed</title><link>http://h.example/13</link>
                  <source url="http://o.example/rss">Orel Agency</source><description>Only &lt;b&gt;this&lt;/b&gt;.</description></item>
                <item><title>Nothing</title></item>
                </channel></rss>
                """);
        assertThat(found.names()).containsExactly("feed.xml#h-12", "feed.xml#http://h.example/13");
        Source first = found.reports.get(0);
        assertThat(first.format()).isEqualTo(Source.Format.HTML);
        assertThat(first.content()).isEqualTo("<p>At least 12 killed.</p>");
        assertThat(first.metadata()).isEqualTo(new Metadata(
                "Osgil Herald", "http://h.example/12", "Twelve killed", LocalDate.of(2026, 2, 3), "feed"));
        assertThat(found.reports.get(1).metadata())
                .isEqualTo(new Metadata("Orel Agency", "http://h.example/13", "Relayed", null, null));
        assertThat(found.reports.get(1).content()).isEqualTo("Only <b>this</b>.");
        assertThat(found.told()).containsExactly("feed.xml#3: holds no text");
    }

    @Test
    void readsAtom() {
        Collected found = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Radio Osgil</title><id>urn:r</id>
                <entry><id>urn:r:1</id><title>Calm</title><link href="http://r.example/1"/>
                  <published>2026-02-03T01:00:00+03:00</published><updated>2026-02-05T01:00:00Z</updated>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Calm in Osgil.</p></div></content></entry>
                <entry><id>urn:r:2</id><title>Plain</title><content type="text">Fire &amp; smoke.</content></entry>
                </feed>
                """);
        assertThat(found.told()).isEmpty();
        assertThat(found.names()).containsExactly("feed.xml#urn:r:1", "feed.xml#urn:r:2");
        assertThat(found.reports.get(0).metadata()).isEqualTo(new Metadata(
                "Radio Osgil", "http://r.example/1", "Calm", LocalDate.of(2026, 2, 3), "feed"));
        assertThat(found.reports.get(0).content()).contains("<p>Calm in Osgil.</p>");
        assertThat(found.reports.get(1).format()).isEqualTo(Source.Format.TEXT);
        assertThat(found.reports.get(1).content()).isEqualTo("Fire & smoke.");
    }

    @Test
    void readsRdf() {
        Collected found = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="http://h.example/"><title>Osgil Herald</title><link>http://h.example/</link>
                <description>News</description></channel>
                <item rdf:about="http://h.example/1"><title>One</title><link>http://h.example/1</link>
                <description>One killed.</description><dc:date>2026-02-03T23:00:00-05:00</dc:date></item></rdf:RDF>
                """);
        assertThat(found.told()).isEmpty();
        assertThat(found.reports.get(0).metadata().published()).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @Test
    void aFeedWithoutItemsIsTold() {
        assertThat(read("<rss version='2.0'><channel><title>t</title></channel></rss>").told())
                .containsExactly("feed.xml: is a feed without items");
    }
}
