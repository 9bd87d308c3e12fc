package org.dateline.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.Digest;

/**
 * The folder {@code lexicon/} as it stood when it was loaded: tables ({@code .tsv}), rules ({@code .rules}) and data files,
 * each named by its path below the folder with {@code /} between parts. Unchanging and thread-safe.
 */
public final class Lexicon {
    private final Path folder;
    private final Map<String, Path> files;
    private final String digest;

    private Lexicon(Path folder, Map<String, Path> files, String digest) {
        this.folder = folder;
        this.files = files;
        this.digest = digest;
    }

    /**
     * Loads the lexicon in this folder. Throws {@link LexiconException} when the folder is not there or cannot be read.
     */
    public static Lexicon load(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LexiconException(folder.toString(), 1, 1, "there is no lexicon here");
        }
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                if (Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                }
            }
            List<String> parts = new ArrayList<>();
            for (Map.Entry<String, Path> entry : files.entrySet()) {
                parts.add(entry.getKey());
                parts.add(Digest.of(Files.readAllBytes(entry.getValue())));
            }
            return new Lexicon(folder, files, Digest.of(parts.toArray(String[]::new)));
        } catch (IOException e) {
            throw new LexiconException(folder.toString(), 1, 1, "the lexicon cannot be read: " + e.getMessage());
        }
    }

    /** SHA-256 over the names and contents of all files. */
    public String digest() {
        return digest;
    }

    /** Names of the files that start with {@code prefix} and end with {@code suffix}, sorted. */
    public List<String> files(String prefix, String suffix) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(prefix) && name.endsWith(suffix))
                .toList();
    }

    /** Whether there is such a file. */
    public boolean has(String name) {
        return files.containsKey(name);
    }

    /** Where the file lies on disk; throws when there is none of that name. */
    public Path path(String name) {
        Path file = files.get(name);
        if (file == null) {
            throw new LexiconException(name, 1, 1, "the lexicon in " + folder + " has no such file");
        }
        return file;
    }

    /** The table of that name, read anew; throws when there is none. */
    public Table table(String name) {
        return Table.parse(name, text(name));
    }

    /** The rules of that file, in order, read anew; throws when there is none. */
    public List<RuleBlock> rules(String name) {
        return RuleBlock.parse(name, text(name));
    }

    private String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
