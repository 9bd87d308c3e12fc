package org.dateline.teacher.incident;

import java.util.List;
import org.dateline.incident.ReportView;

/** One report with its answers. */
public record Lesson(String id, ReportView view, List<Key> keys) {}
