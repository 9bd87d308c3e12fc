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
 * each named by its path below the folder with {@code /} between parts. Further folders may add to it: a conflict's own
 * actors and places, say. Their tables and rules of the same name add rows to the first folder's. Unchanging and
 * thread-safe.
 */
public final class Lexicon {
    private final Path folder;
    private final Map<String, List<Path>> files;
    private final String digest;

    private Lexicon(Path folder, Map<String, List<Path>> files, String digest) {
        this.folder = folder;
        this.files = files;
        this.digest = digest;
    }

    /**
     * Loads the lexicon in this folder with what the other folders add, in their order. Throws {@link LexiconException}
     * when one is not there or cannot be read.
     */
    public static Lexicon load(Path folder, Path... additions) {
        Map<String, List<Path>> files = new TreeMap<>();
        collect(folder, files);
        for (Path addition : additions) {
            collect(addition, files);
        }
        try {
            return new Lexicon(folder, files, digest(files));
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static String digest(Map<String, List<Path>> files) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, List<Path>> entry : files.entrySet()) {
            for (Path file : entry.getValue()) {
                parts.add(entry.getKey());
                parts.add(Digest.of(Files.readAllBytes(file)));
            }
        }
        return Digest.of(parts.toArray(String[]::new));
    }

    private static void collect(Path folder, Map<String, List<Path>> files) {
        if (!Files.isDirectory(folder)) {
            throw new LexiconException(folder.toString(), 1, 1, "there is no lexicon here");
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                if (Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    files.computeIfAbsent(name, key -> new ArrayList<>()).add(file);
                }
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static LexiconException unreadable(Path folder, IOException e) {
        return new LexiconException(folder.toString(), 1, 1, "the lexicon cannot be read: " + e.getMessage());
    }

    /**
     * The same with a further file under this name: its rows come after those of the folders' files of that name. Throws
     * {@link LexiconException} when it cannot be read.
     */
    public Lexicon with(String name, Path file) {
        Map<String, List<Path>> more = new TreeMap<>(files);
        more.put(name, Stream.concat(files.getOrDefault(name, List.of()).stream(), Stream.of(file)).toList());
        try {
            return new Lexicon(folder, more, digest(more));
        } catch (IOException e) {
            throw new LexiconException(file.toString(), 1, 1, "there is no such file, or it cannot be read");
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

    /** Where the file lies on disk, in the first folder that has it; throws when there is none of that name. */
    public Path path(String name) {
        return paths(name).get(0);
    }

    /** The table of that name, read anew, with the rows that other folders add; throws when there is none. */
    public Table table(String name) {
        List<Path> paths = paths(name);
        Table table = Table.parse(name, text(paths.get(0)));
        for (Path addition : paths.subList(1, paths.size())) {
            table.append(addition.toString(), text(addition));
        }
        return table;
    }

    /** The rules of that name, in order, read anew, with those that other folders add; throws when there are none. */
    public List<RuleBlock> rules(String name) {
        List<Path> paths = paths(name);
        List<RuleBlock> rules = new ArrayList<>(RuleBlock.parse(name, text(paths.get(0))));
        for (Path addition : paths.subList(1, paths.size())) {
            rules.addAll(RuleBlock.parse(addition.toString(), text(addition)));
        }
        return rules;
    }

    /** Where the files of that name lie, the shipped one first; throws when there is none. */
    public List<Path> paths(String name) {
        List<Path> paths = files.get(name);
        if (paths == null) {
            throw new LexiconException(name, 1, 1, "the lexicon in " + folder + " has no such file");
        }
        return paths;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
