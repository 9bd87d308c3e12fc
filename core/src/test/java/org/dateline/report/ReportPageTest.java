package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Claim;
import org.dateline.model.Digest;
import org.dateline.model.Doubt;
import org.dateline.model.Judgement;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final Edition EDITION = new Edition(null, "0.0", "lexicondigest");
    private static final Settled NOTHING = new Settled(List.of(), List.of(), List.of(), List.of());

    private final InventedRecord record = new InventedRecord();
    private final String page = record.page();
    private final Document document = Jsoup.parse(page);

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        assertThat(document.select("a[href^=#]")).hasSizeGreaterThan(40)
                .allSatisfy(link -> assertThat(document.getElementById(link.attr("href").substring(1))).as(link.toString()).isNotNull());
    }

    @Test
    void noAnchorIsThereTwice() {
        List<String> ids = document.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everyClaimHasAnAnchorAndLeadsToItsSentence() {
        for (Claim claim : record.claims) {
            Element entry = document.getElementById("c" + claim.id());
            assertThat(entry).as(claim.id()).isNotNull();
            Element sentence = document.getElementById(entry.selectFirst("a").attr("href").substring(1));
            sentence.select("sup").remove();
            assertThat(sentence.wholeText()).isEqualTo(claim.evidence().quote());
        }
    }

    @Test
    void everyEventTollAndStretchOfControlIsThere() {
        assertThat(document.getElementById("eev1")).isNotNull();
        assertThat(document.getElementById("eev2")).isNotNull();
        assertThat(document.getElementById("tto1")).isNotNull();
        assertThat(document.getElementById("kco1")).isNotNull();
        assertThat(document.getElementById("lli1")).isNotNull();
    }

    @Test
    void thePageLoadsNothing() {
        assertThat(document.select("[src], [srcset], [background], [poster], [data], [action], link, iframe, object, embed, img, image, use,"
                + " audio, video, base, style:contains(url), meta[http-equiv=refresh]")).isEmpty();
        for (Element element : document.getAllElements()) {
            element.attributes().forEach(attribute -> assertThat(attribute.getKey()).as(element.tagName()).doesNotStartWith("on").isNotEqualTo("style"));
        }
        assertThat(Resources.text("page.css")).doesNotContain("url(").doesNotContain("@import");
        assertThat(Resources.text("page.js")).doesNotContain("http").doesNotContain("fetch").doesNotContain("innerHTML").doesNotContain("eval");
    }

    @Test
    void thePolicyAllowsTheOwnStyleAndScriptOnly() {
        String policy = document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; img-src data:;").doesNotContain("unsafe").doesNotContain("http");
        assertThat(document.select("script")).hasSize(1);
        assertThat(document.select("style")).hasSize(1);
        assertThat(policy).contains(hash(document.selectFirst("script").data())).contains(hash(document.selectFirst("style").data()));
    }

    private static String hash(String content) {
        byte[] digest = HexFormat.of().parseHex(Digest.of(content.getBytes(StandardCharsets.UTF_8)));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void hostileTextStaysText() {
        assertThat(page).doesNotContain("<img").doesNotContain("alert('x')");
        assertThat(document.text()).contains(InventedRecord.HOSTILE);
        assertThat(document.select("a").eachAttr("href")).noneMatch(link -> link.startsWith("javascript"));
        assertThat(document.text()).contains("javascript:alert(1)");
    }

    @Test
    void otherScriptsAndSignsArriveWhole() {
        assertThat(document.getElementById("reports").text()).contains("🕊").contains("קרב קשה").contains("قُتل كثيرون");
    }

    @Test
    void aRevisionIsShownAsOne() {
        Element toll = document.getElementById("tto1");
        assertThat(toll.select(".moved").text()).isEqualTo("at least 31 → 38 (revised 5 February 2026)");
        assertThat(toll.select("s").eachText()).containsExactly("at least 31", "at least 31");
        assertThat(toll.text()).contains("superseded").contains("copy, adds nothing");
        assertThat(toll.select(".lbh").text()).isEqualTo("low 38 best 38 high 38");
    }

    @Test
    void chainsAndCopiesAreShown() {
        String sources = document.getElementById("sources").text();
        assertThat(sources).contains("Ridge Monitor → Vireo Wire").contains("Vireo Wire → The Osgil Courier");
    }

    @Test
    void aContestedPlaceSaysSoAndByWhom() {
        Element span = document.getElementById("kco1");
        assertThat(span.hasClass("contested")).isTrue();
        assertThat(span.text()).contains("contested", "Taken by Rebels", "says rebels", "Held by Army", "says army");
    }

    @Test
    void aSentencePrintedTwiceStandsOnceInItsAccount() {
        Element account = document.getElementById("eev1").selectFirst(".account");
        assertThat(account.select("blockquote")).hasSize(2);
        assertThat(account.select(".cite").first().text()).contains("Vireo Wire, 3 February 2026; printed too in The Osgil Courier");
    }

    @Test
    void theWordsThatTheClaimWasMadeFromAreMarked() {
        Element quote = document.getElementById("eev1").selectFirst("blockquote");
        assertThat(quote.select("mark.n").text()).isEqualTo("At least 31");
        assertThat(quote.select("mark.o").text()).isEqualTo("Ridge Monitor");
        assertThat(quote.wholeText()).isEqualTo(record.claims.get(0).evidence().quote());
    }

    @Test
    void whatHasNoDayOrPlaceSaysSo() {
        assertThat(document.getElementById("eev2").text()).contains("Day not known").contains("Brenn (not located)");
        assertThat(document.getElementById("map").text()).contains("Not on the map: 1 event");
        assertThat(document.getElementById("timeline").text()).contains("1 event has no known day");
    }

    @Test
    void furnitureIsFoldedAwayAndKept() {
        Element furniture = document.selectFirst("#reports details.furniture");
        assertThat(furniture.hasAttr("open")).isFalse();
        assertThat(furniture.text()).contains("Menu |");
    }

    @Test
    void theManifestNamesEverythingItWasMadeFrom() {
        String manifest = document.getElementById("manifest").text();
        assertThat(manifest).contains("lexicondigest").contains("0.0");
        record.reports.forEach(report -> assertThat(manifest).contains(report.digest()));
    }

    @Test
    void everyThingThatCanBeFilteredCarriesKeysThatTheFormOffers() {
        Set<String> offered = new TreeSet<>(document.select("#filter option").eachAttr("value"));
        for (Element item : document.select(".item[data-k]")) {
            for (String key : item.attr("data-k").split(" ")) {
                boolean onlyChoice = document.select("#filter select option[value=" + key + "]").isEmpty();
                assertThat(offered.contains(key) || onlyChoice).isTrue();
            }
        }
        assertThat(document.select("#eev1").attr("data-k")).isNotBlank();
    }

    @Test
    void theOrderInWhichTheRecordIsHandedOverDoesNotMatter() {
        Random random = new Random(3);
        for (int round = 0; round < 5; round++) {
            List<Claim> claims = new ArrayList<>(record.claims);
            List<Report> reports = new ArrayList<>(record.reports);
            Collections.shuffle(claims, random);
            Collections.shuffle(reports, random);
            assertThat(InventedRecord.page(EDITION, record.settled, claims, reports)).isEqualTo(page);
        }
    }

    @Test
    void anEmptyRecordIsAPageThatSaysSo() {
        Document empty = Jsoup.parse(InventedRecord.page(EDITION, NOTHING, List.of(), List.of()));
        assertThat(empty.select("section.part")).hasSize(9);
        assertThat(empty.getElementById("events").text()).isEqualTo("Events None in this record.");
        assertThat(empty.select("a[href^=#]")).isNotEmpty()
                .allSatisfy(link -> assertThat(empty.getElementById(link.attr("href").substring(1))).isNotNull());
    }

    @Test
    void whatIsToBeReviewedAndWhatWasJudgedIsThereWithItsReasons() {
        Claim one = record.claims.get(0);
        Claim other = record.claims.get(record.claims.size() - 1);
        Settled doubted = record.settled.with(List.of(new Doubt(one.id(), other.id(), -0.5, List.of("same place: Osgil"), List.of("no side in common"))));
        Judgement judgement = Judgement.notAClaim(one, "Ada <Moreno>", LocalDate.of(2026, 3, 1), "a film & no war");
        Beside beside = new Beside(List.of(judgement), toll -> List.of(new Beside.Ruling("acled", 12, 12, null, List.of("the lowest of [12, 31]: 12."))), List.of(), List.of());
        StringBuilder out = new StringBuilder();
        new ReportPage(EDITION, beside).write(doubted, record.claims, record.reports, out);
        Document reviewed = Jsoup.parse(out.toString());

        assertThat(reviewed.getElementById("review").text())
                .contains(one.id(), other.id(), "For: same place: Osgil.", "Against: no side in common.", "Ada <Moreno>", "a film & no war", "1 March 2026");
        assertThat(reviewed.select(".policies").text()).contains("acled low 12, best 12, high empty the lowest of [12, 31]: 12.");
        assertThat(reviewed.select("a[href^=#]")).isNotEmpty()
                .allSatisfy(link -> assertThat(reviewed.getElementById(link.attr("href").substring(1))).isNotNull());
    }

    @Test
    void aRecordThatNamesAMissingClaimIsAFault() {
        assertThatNullPointerException()
                .isThrownBy(() -> InventedRecord.page(EDITION, record.settled, List.of(), record.reports))
                .withMessageContaining("c1");
    }

    @Test
    void theTitleIsEscapedToo() {
        String titled = InventedRecord.page(new Edition("<b>Osgil</b>", "0.0", null), NOTHING, List.of(), List.of());
        assertThat(titled).contains("<h1>&lt;b&gt;Osgil&lt;/b&gt;</h1>").contains("<title>&lt;b&gt;Osgil&lt;/b&gt;");
    }
}
