package org.dateline.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private final List<Lesson> lessons = new Inventions(3).sentences(20).stream().map(each -> Lesson.of(each, false)).toList();

    @Test
    void whoAnswersALessonHasNotSeenIt() {
        for (int threads = 1; threads <= 3; threads++) {
            List<Lesson> answered = new Folds(new SideBySide(threads), line -> {}).answered("a test", lessons, seen -> lesson -> {
                assertThat(seen).doesNotContain(lesson);
                return lesson.withTags(new int[] {lessons.indexOf(lesson)});
            });
            List<Integer> order = new ArrayList<>();
            answered.forEach(lesson -> order.add(lesson.tags()[0]));
            assertThat(order).isSorted().hasSize(lessons.size()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFaultIsNotSwallowed() {
        Folds folds = new Folds(new SideBySide(2), line -> {});
        assertThatThrownBy(() -> folds.answered("a test", lessons, seen -> {
            throw new IllegalStateException("no chalk");
        })).hasRootCauseMessage("no chalk");
    }
}
