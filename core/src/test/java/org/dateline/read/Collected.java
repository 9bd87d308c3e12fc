package org.dateline.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Metadata;
import org.dateline.model.Problem;
import org.dateline.model.Source;

/** Everything a reader told, for tests to look at. */
final class Collected implements Listener {
    final List<Source> reports = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<String> skipped = new ArrayList<>();
    final List<String> files = new ArrayList<>();
    int total;

    static Collected from(Path... paths) {
        return with(Limits.DEFAULT, paths);
    }

    static Collected with(Limits limits, Path... paths) {
        Collected collected = new Collected();
        new ReportReader(limits).read(List.of(paths), collected);
        return collected;
    }

    static Collected overriding(Metadata metadata, Path... paths) {
        Collected collected = new Collected();
        new ReportReader(Limits.DEFAULT).read(List.of(paths), metadata, collected);
        return collected;
    }

    @Override
    public void total(int count) {
        total = count;
    }

    @Override
    public void report(Source source) {
        reports.add(source);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void skipped(String name, String reason) {
        skipped.add(name + ": " + reason);
    }

    @Override
    public void file(String name, long bytes, int count) {
        files.add(name + " " + count);
    }

    List<String> names() {
        return reports.stream().map(Source::name).toList();
    }

    List<String> told() {
        return problems.stream().map(Problem::toString).toList();
    }
}
