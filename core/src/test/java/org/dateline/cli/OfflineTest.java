package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command opens a socket: each is run in a Java that refuses them all. */
class OfflineTest {
    @TempDir Path folder;

    @Test
    void theRefusalItselfWorks() throws Exception {
        List<String> ways = List.of("socket", "server", "channel", "url", "datagram");
        List<String> arguments = new ArrayList<>(List.of("try"));
        arguments.addAll(ways);

        String tried = java(arguments);

        ways.forEach(way -> assertThat(tried).contains("closed: " + way));
        assertThat(tried).doesNotContain("open").endsWith("refused " + ways.size() + "\n");
    }

    @Test
    void everyCommandWorksWithoutTheNetwork() throws Exception {
        Cli cli = new Cli(folder);
        cli.file("in/a.txt", "Fighting\n\nReyes said 12 people were killed in Osgil. See https://example.org/osgil for more of it"
                + " and the road to the coast was empty.\n\nMoreno said the militia took Tarn. That was all he had to say to us.\n");
        cli.file("in/b.html", "<html><head><link rel=stylesheet href='http://example.org/a.css'><title>Osgil</title></head><body>"
                + "<img src='http://example.org/a.png'><p>Reyes said 15 people were killed in Osgil. The road to the coast was"
                + " empty for most of the day, as it had been for a week.</p></body></html>");
        cli.file("in/c.xml", "<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'http://example.org/rss.dtd'><rss version='2.0'><channel>"
                + "<title>t</title><link>http://example.org</link><description>d</description><item><title>x</title>"
                + "<description>Reyes said 16 people were killed in Osgil.</description></item></channel></rss>");
        String db = folder.resolve("dateline.db").toString();
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("read", folder.resolve("in").toString()));
        for (String table : List.of("events", "claims", "tolls", "control", "sources", "account")) {
            commands.add(List.of(table));
        }
        for (String format : List.of("claims", "csv", "geojson")) {
            commands.add(List.of("export", "--as", format));
        }
        commands.add(List.of("search", "road"));
        commands.add(List.of("report", "-o", folder.resolve("page.html").toString()));
        List<String> arguments = new ArrayList<>();
        for (List<String> command : commands) {
            arguments.addAll(command);
            arguments.addAll(List.of("--db", db, "+"));
        }

        String out = java(arguments);

        assertThat(out).contains("In the ledger: ").contains("\"type\":\"FeatureCollection\"").endsWith("refused 0\n");
    }

    private String java(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.Provider.class.getName(),
                "-Ddateline.home=" + Cli.home().toAbsolutePath(),
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                NoNetwork.class.getName()));
        command.addAll(arguments);
        Path errors = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            assertThat(status).as("status of " + command + "\n" + Files.readString(errors)).isLessThan(2);
            return text.replace(System.lineSeparator(), "\n");
        }
    }
}
