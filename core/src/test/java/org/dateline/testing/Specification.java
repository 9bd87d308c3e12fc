package org.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Claim;

/**
 * One block of a {@code .spec} file: a text and what it claims.
 *
 * <pre>
 * # a comment                                  blocks are parted by blank lines
 * published 2026-02-03
 * > At least 12 civilians were killed in shelling of Osgil on Sunday, Governor Ana Reyes said.
 * tally    killed [12,-] civilians   "At least 12 civilians were killed"
 *   by     "Governor Ana Reyes" ASSERTED "said"   when 2026-02-01   where "Osgil"
 * none     control                             no claim of the kind ("claim": of any kind)
 * none     act SHELLING stance asserted        no claim that a line like this would meet; code "any" for all codes
 * todo     reason                              the block must fail, and says so when it passes
 * miss     reason                              a known miss: may fail, is counted
 * </pre>
 *
 * @param name file, line and the first words
 * @param published null when not given
 * @param text its lines, a paragraph each
 * @param expected the claims that must be there
 * @param none what no claim must meet
 * @param todo why it cannot pass yet; null when it must
 * @param miss why it is missed, mostly by another reading of the sentence than a person's; null when it must be met
 */
public record Specification(
        String name, LocalDate published, String text, List<ExpectedClaim> expected, List<ExpectedClaim> none, String todo, String miss) {

    /** The blocks of a file. */
    public static List<Specification> read(Path file) {
        List<Specification> all = new ArrayList<>();
        List<String> block = new ArrayList<>();
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.add("");
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith("#")) {
                    block.add(line);
                } else if (line.isBlank() && !block.isEmpty()) {
                    all.add(of(file.getFileName() + ":" + (i - block.size() + 1), block));
                    block.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return all;
    }

    private static Specification of(String place, List<String> lines) {
        LocalDate published = null;
        List<String> text = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<String> none = new ArrayList<>();
        String todo = null;
        String miss = null;
        for (String line : lines) {
            String rest = line.strip().replaceFirst("^\\S+\\s*", "");
            switch (line.strip().split("\\s")[0]) {
                case "published" -> published = LocalDate.parse(rest);
                case ">" -> text.add(rest);
                case "none" -> none.add(rest);
                case "todo" -> todo = rest;
                case "miss" -> miss = rest;
                case "by", "when", "where" -> expected.set(expected.size() - 1, expected.get(expected.size() - 1) + " " + line.strip());
                default -> expected.add(line.strip());
            }
        }
        String name = place + " " + text.get(0);
        return new Specification(
                name, published, String.join("\n", text), expected.stream().map(ExpectedClaim::parse).toList(),
                none.stream().map(ExpectedClaim::parse).toList(), todo, miss);
    }

    /** What is missing and what should not be there; empty when all is as specified. */
    public List<String> faults(List<Claim> claims) {
        List<String> faults = new ArrayList<>();
        for (ExpectedClaim wanted : expected) {
            if (claims.stream().noneMatch(claim -> wanted.isMetBy(claim, text))) {
                faults.add("missing: " + wanted + "\n  among: " + claims.stream().map(ExpectedClaim::told).toList());
            }
        }
        for (Claim claim : claims) {
            if (none.stream().anyMatch(unwanted -> unwanted.isMetBy(claim, text))) {
                faults.add("not expected: " + ExpectedClaim.told(claim));
            }
        }
        long tallies = claims.stream().filter(claim -> claim.kind().equals("tally")).count();
        long wanted = expected.stream().filter(claim -> claim.kind().toLowerCase(Locale.ROOT).equals("tally")).count();
        if (wanted > 0 && tallies > wanted) {
            faults.add(tallies + " tallies, expected " + wanted + ": " + claims.stream().map(ExpectedClaim::told).toList());
        }
        return faults;
    }
}
