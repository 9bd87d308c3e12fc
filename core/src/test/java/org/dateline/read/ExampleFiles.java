package org.dateline.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Writes the two binary reports of {@code examples/velmara}; their words stand here so that they can be read and changed. */
public final class ExampleFiles {
    private static final String HARBOUR_POST = """
            HARBOUR POST

            Both sides claim the Old Mill district of Tarn

            By Mirela Sand

            TARN, Velmara - The Northern Accord Front said on Saturday that its
            fighters had recaptured the Old Mill district of Tarn from government
            troops.

            "Old Mill is ours again," Front commander Osk Benin told the Harbour
            Post by telephone.

            The defence ministry denied that the army had lost the district. Its
            spokesman, Colonel Idris Venn, said soldiers still held Old Mill and
            had repelled an attack before dawn.

            A resident of the district said clashes were continuing near the mill
            on Saturday evening.

            The Front said four of its fighters and nine soldiers had been killed.
            The ministry said it had lost two men.
            """;

    private static final String OBSERVATORY = """
            <!doctype html><html><head><meta charset="utf-8"><title>Figures of the week - Lantern Observatory</title>
            <meta property="og:site_name" content="Lantern Observatory"></head><body>
            <nav><a href="/">Start</a> <a href="/method">How we count</a> <a href="/give">Give</a></nav>
            <article><h1>Figures of the week</h1>
            <p>The Lantern Observatory documented 112 deaths across Velmara between 11 and 17 March, including 58 civilians.
            Forty-five of them were killed in Tarn.</p>
            <p>The health ministry put the number of people killed in the same week at 76.</p>
            <p>Most of the victims in Tarn died when government troops shelled the covered market on 14 March, the Observatory said.</p>
            </article><footer>Lantern Observatory, a non-profit society</footer></body></html>
            """;

    private ExampleFiles() {}

    /** Writes the files into the folder given as the only argument. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.write(folder.resolve("05-harbour-post.pdf"), Make.pdf(HARBOUR_POST.stripTrailing()));
        Files.write(folder.resolve("07-observatory.warc.gz"), observatory());
    }

    private static byte[] observatory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HttpResponse answer = new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse("text/html; charset=utf-8"), OBSERVATORY.getBytes(StandardCharsets.UTF_8))
                .build();
        try (WarcWriter writer = new WarcWriter(java.nio.channels.Channels.newChannel(out), WarcCompression.GZIP)) {
            writer.write(new WarcResponse.Builder(URI.create("https://lantern.example/week-11"))
                    .date(Instant.parse("2023-03-18T08:00:00Z"))
                    .recordId(URI.create("urn:uuid:00000000-0000-0000-0000-000000000011"))
                    .body(answer)
                    .build());
        }
        return out.toByteArray();
    }
}
