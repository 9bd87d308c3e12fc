package org.dateline.report;

import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Echo;

/** The same quotation and the same figure of one speaker in reports that do not copy each other. */
final class EchoesView {
    private final Record record;
    private final List<Echo> echoes;

    EchoesView(Record record, List<Echo> echoes) {
        this.record = record;
        this.echoes = echoes;
    }

    /** Nothing when there are none. */
    void write(Html html) {
        if (echoes.isEmpty()) {
            return;
        }
        html.element("h3", "The same words of the same speaker").text("\n");
        Parts.note(html, "These reports have texts of their own and quote one speaker, or take a figure from one: one origin, counted once.");
        html.open("ul", "class", "echoes");
        for (int i = 0; i < echoes.size(); i++) {
            echo(html, echoes.get(i), i);
        }
        html.closeLine();
        Parts.showAll(html, echoes.size(), "words");
    }

    private void echo(Html html, Echo echo, int index) {
        html.open("li", "class", Parts.item("", index)).element("bdi", echo.speaker()).text(": ");
        html.element("q", echo.words(), "dir", "auto").text(echo.kind() == Echo.Kind.FIGURE ? ", a figure, in " : " in ");
        for (int i = 0; i < echo.claims().size(); i++) {
            Claim claim = record.claim(echo.claims().get(i));
            html.text(i == 0 ? "" : "; ");
            Parts.source(html, record, claim);
        }
        html.close();
    }
}
