package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dateline.model.Metadata;
import org.dateline.model.Problem;

/**
 * The sidecars inside a zip on disk, for a folder that was packed as it stood. They are looked up before the members are
 * read, since a sidecar may stand behind them. A cut zip has none, nor has a zip within a zip.
 */
final class PackedSidecars {
    /** By what comes before the member's file name in the names of reports: {@code a.zip!} or {@code a.zip!sub/}. */
    private final NavigableMap<String, Sidecar> byFolder = new TreeMap<>();

    /** Looks them up; there are none when the file is no zip or a damaged one, which its reader will tell. */
    PackedSidecars(Path path, String name, Limits limits) {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry member : zip.stream().filter(entry -> Zips.isSidecar(entry.getName())).toList()) {
                String full = name + "!" + Zips.label(member.getName());
                try (InputStream in = zip.getInputStream(member)) {
                    byFolder.put(
                            full.substring(0, full.length() - FileTree.SIDECAR.length()),
                            Sidecar.read(full, in, member.getSize(), limits));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            byFolder.clear();
        }
    }

    /** What they say about a report; the nearest wins. */
    Metadata about(String report) {
        Metadata known = Metadata.NONE;
        for (Map.Entry<String, Sidecar> folder : byFolder.descendingMap().entrySet()) {
            if (report.startsWith(folder.getKey())) {
                known = known.or(folder.getValue().about(report.substring(folder.getKey().length())));
            }
        }
        return known;
    }

    List<Problem> faults() {
        return byFolder.values().stream().flatMap(sidecar -> sidecar.faults().stream()).toList();
    }

    List<Problem> unused() {
        return byFolder.values().stream().flatMap(sidecar -> sidecar.unused().stream()).toList();
    }
}
