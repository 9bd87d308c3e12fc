package org.dateline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Account;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Evidence;
import org.dateline.model.SourceLink;

/** The accounts of an event in columns: a table of what each says, and below it the sentences that say so. */
final class AccountsView {
    private static final int SENTENCES_SHOWN = 4;

    private final Record record;

    AccountsView(Record record) {
        this.record = record;
    }

    void write(Html html, Event event) {
        if (event.accounts().size() > 1) {
            new Comparison(record, event).write(html);
        }
        html.open("div", "class", "accounts");
        event.accounts().forEach(account -> account(html, account));
        html.closeLine();
    }

    private void account(Html html, Account account) {
        html.open("section", "class", "account");
        html.open("h4").element("bdi", account.origin());
        if (account.kind() != null) {
            html.text(" ").element("small", Phrases.word(account.kind()));
        }
        Parts.side(html, account.side(), account.origin());
        html.close();
        chains(html, account);
        List<Map.Entry<String, List<Claim>>> sentences = List.copyOf(bySentence(account).entrySet());
        int shown = Math.min(SENTENCES_SHOWN, sentences.size());
        sentences.subList(0, shown).forEach(entry -> sentence(html, entry.getValue()));
        if (shown < sentences.size()) {
            html.open("details", "class", "rest");
            html.element("summary", Phrases.many(sentences.size() - shown, "more sentence", "more sentences"));
            sentences.subList(shown, sentences.size()).forEach(entry -> sentence(html, entry.getValue()));
            html.close();
        }
        html.closeLine();
    }

    /** How its words came to us, where they came through others. */
    private void chains(Html html, Account account) {
        Set<List<String>> chains = new LinkedHashSet<>();
        record.claims(account).forEach(claim -> chains.add(claim.sources().stream().map(SourceLink::name).distinct().toList()));
        chains.removeIf(chain -> chain.size() < 2);
        if (!chains.isEmpty()) {
            html.open("p", "class", "via").text("via ");
            int left = chains.size();
            for (List<String> chain : chains) {
                Parts.chain(html, chain);
                html.text(--left > 0 ? "; " : "");
            }
            html.close();
        }
    }

    /** Claims of one sentence stand together; the same sentence in several reports is one, printed several times. */
    private Map<String, List<Claim>> bySentence(Account account) {
        Map<String, List<Claim>> sentences = new LinkedHashMap<>();
        for (Claim claim : record.claims(account)) {
            String words = claim.evidence().quote().replaceAll("\\s+", " ").strip();
            sentences.computeIfAbsent(words, none -> new ArrayList<>()).add(claim);
        }
        return sentences;
    }

    private void sentence(Html html, List<Claim> claims) {
        Claim first = claims.get(0);
        List<Claim> own = claims.stream()
                .filter(claim -> claim.evidence().equals(first.evidence()))
                .toList();
        html.open("ul", "class", "says");
        own.forEach(claim -> says(html, claim));
        html.close();
        Evidence evidence = first.evidence();
        html.open("blockquote", "dir", "auto", "lang", record.report(first).language());
        Quotation.write(html, record.report(first).text(), evidence.sentence(), own);
        html.close();
        html.open("p", "class", "cite");
        Set<String> seen = new LinkedHashSet<>();
        for (Claim claim : claims) {
            if (seen.add(record.sentence(claim.evidence()))) {
                html.text(seen.size() == 1 ? "" : seen.size() == 2 ? "; printed too in " : "; ");
                Parts.source(html, record, claim);
            }
        }
        html.close();
    }

    private static void says(Html html, Claim claim) {
        html.open("li").text(Statement.of(claim)).text(" ");
        Statement.manner(claim).forEach(word -> Parts.badge(html, "differs", word));
        html.close();
    }
}
