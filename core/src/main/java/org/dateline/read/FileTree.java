package org.dateline.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Problem;

/**
 * The files below some paths, each once, in the order of their names. Links are followed, but no file or folder is entered
 * twice, whichever ways lead to it.
 */
final class FileTree {
    /** The sidecar's name, in any folder. */
    static final String SIDECAR = "reports.csv";

    private static final Pattern HIDDEN = Pattern.compile("(?i)(?:.*/)?(?:\\..+|__MACOSX|thumbs\\.db|desktop\\.ini)(?:/.*)?");

    /**
     * A file to read.
     *
     * @param path where it is
     * @param label what its name begins with to tell the folders apart that were given: empty, or "folder/"
     * @param below its path below the folder that was read, with slashes; the file name for a file given by itself
     * @param alone whether it was given by itself
     */
    record Found(Path path, String label, String below, boolean alone) {
        /** What the file is called in the record. */
        String name() {
            return label + below;
        }
    }

    private final Listener listener;
    private final List<Found> files = new ArrayList<>();
    private final List<Found> sidecars = new ArrayList<>();
    private final Map<Path, String> seen = new HashMap<>();

    private String label = "";

    private FileTree(Listener listener) {
        this.listener = listener;
    }

    /**
     * The files below the paths; what is left out is told to the listener. When files of several paths would have one name,
     * each name begins with its folder's.
     */
    static FileTree below(List<Path> paths, Listener listener) {
        List<Path> tops = tops(paths, listener);
        FileTree tree = new FileTree(listener);
        if (tops.size() < 2 || unlike(tops)) {
            tops.forEach(tree::top);
            return tree;
        }
        Map<Path, String> labels = FolderLabels.of(tops.stream().map(FileTree::folder).toList());
        for (Path top : tops) {
            tree.label = labels.get(folder(top));
            tree.top(top);
        }
        return tree;
    }

    /** The paths that are there, without those within another: a folder gives its files their names, whoever else is asked for. */
    private static List<Path> tops(List<Path> paths, Listener listener) {
        Set<Path> real = new LinkedHashSet<>();
        for (Path path : paths) {
            try {
                real.add(path.toRealPath());
            } catch (IOException e) {
                listener.problem(new Problem(path.toString(), "", reason(e)));
            }
        }
        return real.stream()
                .filter(path -> real.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .toList();
    }

    /** Whether no two files of these paths would have one name. */
    private static boolean unlike(List<Path> tops) {
        FileTree tree = new FileTree(Listener.NOBODY);
        tops.forEach(tree::top);
        return tree.files.stream().map(Found::name).distinct().count() == tree.files.size();
    }

    private static Path folder(Path top) {
        return Files.isDirectory(top) ? top : top.getParent();
    }

    /** The files to read. */
    List<Found> files() {
        return List.copyOf(files);
    }

    /** The sidecars of the folders that were listed. */
    List<Found> sidecars() {
        return List.copyOf(sidecars);
    }

    private void top(Path path) {
        if (Files.isDirectory(path)) {
            folder(path, path, "");
        } else {
            file(path, new Found(path, label, path.getFileName().toString(), true));
        }
    }

    private void folder(Path folder, Path real, String prefix) {
        if (seen.putIfAbsent(real, label + prefix) != null) {
            listener.skipped(label + prefix, "a link to a folder that is read already");
            return;
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            listener.problem(new Problem(shown(prefix, folder), "", reason(e.getCause())));
        } catch (IOException e) {
            listener.problem(new Problem(shown(prefix, folder), "", reason(e)));
        }
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        for (Path child : children) {
            child(child, prefix + child.getFileName());
        }
    }

    private String shown(String prefix, Path folder) {
        return prefix.isEmpty() ? folder.toString() : label + prefix;
    }

    private void child(Path child, String name) {
        if (isHidden(child.getFileName().toString())) {
            listener.skipped(label + name, "hidden");
            return;
        }
        Path real;
        try {
            real = child.toRealPath();
        } catch (IOException e) {
            listener.problem(new Problem(label + name, "", reason(e)));
            return;
        }
        if (!Files.isDirectory(real)) {
            file(real, new Found(child, label, name, false));
        } else if (belongsToPage(child)) {
            listener.skipped(label + name + "/", "pictures and scripts of a saved page");
        } else {
            folder(child, real, name + "/");
        }
    }

    private void file(Path real, Found file) {
        if (file.path().getFileName().toString().equals(SIDECAR)) {
            listener.skipped(file.name(), "the sidecar of its folder");
            if (!file.alone()) {
                sidecars.add(file);
            }
        } else if (!Files.isRegularFile(real)) {
            listener.problem(new Problem(file.name(), "", "is no ordinary file; it was not read"));
        } else if (seen.putIfAbsent(real, file.name()) != null) {
            listener.skipped(file.name(), "the same file as " + seen.get(real));
        } else {
            files.add(file);
        }
    }

    /** Browsers save "Page.html" with a folder "Page_files" beside it. */
    private static boolean belongsToPage(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return Files.exists(folder.resolveSibling(page + ".html")) || Files.exists(folder.resolveSibling(page + ".htm"));
    }

    /** Whether the path, or the name of a member, is one of those files that systems leave behind. */
    static boolean isHidden(String name) {
        return HIDDEN.matcher(name).matches();
    }

    /** What the system's refusal means, in a sentence without the file's name. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "is not there; it was not read";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read by this user; it was left out";
        }
        if (e instanceof FileSystemLoopException || String.valueOf(e.getMessage()).contains("symbolic links")) {
            return "is a link that leads back to itself; it was left out";
        }
        return "cannot be read from disk; it was left out";
    }
}
