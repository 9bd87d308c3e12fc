package org.dateline.bench;

import java.util.List;
import java.util.Optional;

/** All tasks, in the order in which they are listed. */
final class Tasks {
    static final List<Task> ALL = List.of(
            new Muc4Task(), new PolnearTask(), new IsafTask(), new GvaTask(), new Case2021Task(), new EventPlaceTask(),
            new PlacesTask(), new TimesTask(), new PagesTask(), new ClaimsTask(), new CopiesTask(),
            new ScaleTask(), new ArchiveTask());

    private Tasks() {}

    /** The task of this name; empty when there is none. */
    static Optional<Task> named(String name) {
        return ALL.stream().filter(task -> task.name().equals(name)).findFirst();
    }

    /** Their names as they stand in a sentence: "muc4, polnear, ... pages". */
    static String names() {
        return String.join(", ", ALL.stream().map(Task::name).toList());
    }
}
