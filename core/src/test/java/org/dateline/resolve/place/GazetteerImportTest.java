package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Problem;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerImportTest {
    private static final String GOOD =
            "9900001\tOsgil\tOsgil\tUsgil,OSG,osgil cheng,Осгиль\t10.1\t20.2\tP\tPPL\tQK\t\t01\t\t\t\t4000\t\t10\tAfrica/Osgil\t2020-01-01\n";

    @TempDir
    Path folder;

    private Path lexicon;

    @BeforeEach
    void aLexiconOfItsOwn() throws IOException {
        lexicon = Files.createDirectories(folder.resolve("lexicon"));
        Files.createDirectories(lexicon.resolve("gazetteer"));
        Files.copy(Texts.lexicon().path("gazetteer/types.tsv"), lexicon.resolve("gazetteer/types.tsv"));
    }

    private GazetteerImport.Result add(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return new GazetteerImport(Lexicon.load(lexicon)).add(file, lexicon);
    }

    @Test
    void aGeoNamesDumpIsThereTheNextTime() throws IOException {
        GazetteerImport.Result result = add("QK.txt", GOOD);
        assertThat(result.added()).isEqualTo(1);
        assertThat(result.problems()).isEmpty();
        Gazetteer gazetteer = Gazetteer.load(Lexicon.load(lexicon));
        assertThat(gazetteer.find("Usgil")).extracting(Place::id).containsExactly("geonames:9900001");
        assertThat(gazetteer.find("Usgil").get(0).population()).isEqualTo(4000);
        assertThat(gazetteer.knows("osgil cheng")).isFalse();
        assertThat(gazetteer.knows("OSG")).isFalse();
    }

    @Test
    void aTableOfOurOwnIsThereTheNextTime() throws IOException {
        GazetteerImport.Result result = add("mine.tsv", "name\ttype\tcountry\twithin\tlat\tlon\nOld Mill|\tdistrict\tQK\tOsgil\t10.1\t20.2\n");
        assertThat(result.added()).isEqualTo(1);
        assertThat(Gazetteer.load(Lexicon.load(lexicon)).find("old mill")).extracting(Place::lat).containsExactly(10.1);
    }

    @Test
    void addingTwiceChangesNothing() throws IOException {
        Path first = add("QK.txt", GOOD).written();
        String once = Files.readString(first);
        add("QK.txt", GOOD);
        assertThat(Files.readString(first)).isEqualTo(once);
        GazetteerImport.Result again = new GazetteerImport(Lexicon.load(lexicon)).add(first, folder.resolve("other"));
        assertThat(Files.readString(again.written())).isEqualTo(once.replace("QK.txt", "QK.tsv"));
    }

    @Test
    void badLinesAreNamedAndTheOthersRead() throws IOException {
        GazetteerImport.Result result = add("QK.txt", GOOD + "9900002\tVelmar\n" + GOOD.replace("10.1", "north"));
        assertThat(result.added()).isEqualTo(1);
        assertThat(result.problems()).extracting(Problem::place).containsExactly("2", "3");
    }

    @Test
    void pointsOffTheEarthAreLeftOut() throws IOException {
        assertThat(add("QK.txt", GOOD.replace("10.1", "100.1")).problems()).singleElement()
                .extracting(Problem::message).asString().contains("not a point on earth");
    }

    @Test
    void whatIsNoTableOfPlacesIsSaidSo() throws IOException {
        GazetteerImport.Result result = add("letter.txt", "Dear Ana,\nOsgil is quiet.\n");
        assertThat(result.added()).isZero();
        assertThat(result.written()).isNull();
        assertThat(result.problems()).singleElement().extracting(Problem::message).asString().contains("neither");
        assertThat(add("empty.tsv", "").problems()).hasSize(1);
        assertThat(new GazetteerImport(Lexicon.load(lexicon)).add(folder.resolve("none.tsv"), lexicon).problems())
                .isEqualTo(List.of(new Problem(folder.resolve("none.tsv").toString(), "", "there is no such file")));
    }
}
