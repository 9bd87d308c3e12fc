package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Metadata;
import org.dateline.model.Problem;

/** The sidecars of all folders met. The one nearest to a file wins, cell by cell. */
final class Sidecars {
    private final Limits limits;
    private final ReportReader.Opener opener;
    private final Listener listener;
    /** Of the folders that are read. */
    private final Map<Path, Sidecar> listed = new LinkedHashMap<>();
    /** Beside files given by themselves; null where there is none. */
    private final Map<Path, Sidecar> beside = new HashMap<>();
    private final Set<Problem> told = new HashSet<>();

    /** Reads the sidecars found in the tree and tells their faults. */
    Sidecars(FileTree tree, Limits limits, ReportReader.Opener opener, Listener listener) {
        this.limits = limits;
        this.opener = opener;
        this.listener = listener;
        for (FileTree.Found found : tree.sidecars()) {
            Sidecar sidecar = load(found.path(), found.name());
            listed.put(found.path().getParent(), sidecar);
            sidecar.faults().forEach(listener::problem);
        }
    }

    private Sidecar load(Path path, String name) {
        try (InputStream in = opener.open(path)) {
            return Sidecar.read(name, in, Files.size(path), limits);
        } catch (IOException e) {
            return Sidecar.unreadable(name, FileTree.reason(e));
        }
    }

    /** What the sidecars beside and above a file say about a report in it. */
    Metadata about(FileTree.Found file, String report) {
        String below = report.substring(file.label().length());
        return file.alone() ? alone(file, below) : within(file, below);
    }

    private Metadata within(FileTree.Found file, String report) {
        Metadata known = Metadata.NONE;
        Path folder = file.path().getParent();
        // From the folder of the file up to the one that was read, as many as its name has steps.
        for (int at = file.below().lastIndexOf('/'); ; at = file.below().lastIndexOf('/', at - 1)) {
            Sidecar sidecar = listed.get(folder);
            if (sidecar != null) {
                known = known.or(sidecar.about(report.substring(at + 1)));
            }
            if (at < 0) {
                return known;
            }
            folder = folder.getParent();
        }
    }

    private Metadata alone(FileTree.Found file, String report) {
        Path path = file.path().resolveSibling(FileTree.SIDECAR);
        if (!beside.containsKey(path)) {
            beside.put(path, Files.isRegularFile(path) ? load(path, file.label() + FileTree.SIDECAR) : null);
        }
        Sidecar sidecar = beside.get(path);
        if (sidecar == null) {
            return Metadata.NONE;
        }
        sidecar.faultsAbout(file.below()).stream().filter(told::add).forEach(listener::problem);
        return sidecar.about(report);
    }

    /** Tells of rows that spoke of nothing that was read, for sidecars whose whole folder was read. */
    void tellUnused() {
        listed.values().forEach(sidecar -> sidecar.unused().forEach(listener::problem));
    }
}
