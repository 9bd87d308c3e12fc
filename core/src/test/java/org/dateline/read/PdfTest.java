package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
    @TempDir
    Path folder;

    @Test
    void joinsLinesToParagraphsAndPages() throws Exception {
        Collected found = Collected.from(Make.file(folder, "a.pdf", Make.pdf(
                "Twelve killed in Osgil\n"
                        + "\n"
                        + "At least 12 civilians were killed in shelling of the rebel-\n"
                        + "held town of Osgil on Sunday, the governor, Ana Reyes, told\n"
                        + "reporters there.\n"
                        + "\n"
                        + "She blamed nobody.",
                "A second page.")));
        assertThat(found.told()).isEmpty();
        assertThat(found.reports.get(0).format()).isEqualTo(Source.Format.TEXT);
        assertThat(found.reports.get(0).content()).isEqualTo(
                "Twelve killed in Osgil\n\n"
                        + "At least 12 civilians were killed in shelling of the rebel-held town of Osgil on Sunday, the"
                        + " governor, Ana Reyes, told reporters there.\n\n"
                        + "She blamed nobody.\n\n"
                        + "A second page.\n");
    }

    @Test
    void aPdfOfPicturesIsTold() throws Exception {
        assertThat(Collected.from(Make.file(folder, "a.pdf", Make.pdf(""))).told()).containsExactly(
                "a.pdf: the PDF has no text layer; its pages are pictures, which are not read");
    }
}
