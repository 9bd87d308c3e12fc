package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.dateline.model.Credit;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;

/** Saved pages and wires of invented outlets, and what each part of them is. */
class PlainTextTest {
    @Test
    void savedPageOfAnAgency() {
        Report report = Sketch.text(
                """
                March 4, 2031 / 9:12 AM / 2 years ago

                Army pushes rebels back in Osgil

                OSGIL, Tavria (Reuters) - Army troops pushed rebels out of two districts of Osgil on Tuesday, residents said.

                At least 12 civilians were killed in the shelling, the governor told Reuters.

                A burned bus is pictured in the Marl district of Osgil, March 3, 2031. REUTERS/Ana Reyes

                Slideshow (14 Images)

                Both sides denied having broken the truce.

                Additional reporting by Tom Lind in Varn and Mara del Osto in Keth; Writing by Jon Ash; Editing by Lea Moor

                0 : 0
                  • small-screen-upright
                  • wide-screen-and-up
                """);
        assertThat(Sketch.of(report)).isEqualTo(
                """
                FURNITURE  March 4, 2031 / 9:12 ...
                TITLE      Army pushes rebels back in ...
                DATELINE   OSGIL, Tavria (Reuters) -
                BODY       Army troops pushed rebels out ...
                BODY       At least 12 civilians were ...
                CAPTION    A burned bus is pictured ...
                FURNITURE  Slideshow (14 Images)
                BODY       Both sides denied having broken ...
                CREDIT     Additional reporting by Tom Lind ...
                FURNITURE  0 : 0
                FURNITURE  • small-screen-upright
                FURNITURE  • wide-screen-and-up
                """);
        assertThat(report.metadata())
                .isEqualTo(new Metadata(null, null, "Army pushes rebels back in Osgil", LocalDate.of(2031, 3, 4), "header line"));
        assertThat(report.dateline().place()).isEqualTo("OSGIL, Tavria");
        assertThat(report.agency()).isEqualTo("Reuters");
        assertThat(report.credits()).extracting(Credit::kind, Credit::name).containsExactly(
                tuple(Credit.Kind.AGENCY, "Reuters"),
                tuple(Credit.Kind.PHOTO, "REUTERS/Ana Reyes"),
                tuple(Credit.Kind.REPORTER, "Tom Lind"),
                tuple(Credit.Kind.REPORTER, "Mara del Osto"),
                tuple(Credit.Kind.REPORTER, "Jon Ash"));
        assertThat(report.language()).isEqualTo("en");
    }

    @Test
    void linesOfACasualtyList() {
        assertThat(Sketch.sketch(
                        """
                        Monthly toll of the Osgil monitor

                        The monitor recorded the deaths of 100 civilians in the province of Osgil in March.

                        Deaths by district:
                        - Marl district: 61 civilians, including nine women
                        - Keth district: 39 civilians

                        Killed: 100
                        31 people injured
                        - 9 people missing in Marl and Keth, down from 14 in February
                        Ground engagements in Marl: 11 killed, 20 injured
                        Suicide attacks in Marl and in Keth: 9 killed
                        2:05 Video shows army parade
                        61 Photos
                        Share: 12

                        It has counted the dead since the war began, it said in its report.
                        """))
                .isEqualTo(
                        """
                        TITLE      Monthly toll of the Osgil ...
                        BODY       The monitor recorded the deaths ...
                        BODY       Deaths by district:
                        BODY       - Marl district: 61 civilians, ...
                        BODY       - Keth district: 39 civilians
                        BODY       Killed: 100
                        BODY       31 people injured
                        BODY       - 9 people missing in ...
                        BODY       Ground engagements in Marl: 11 ...
                        BODY       Suicide attacks in Marl and ...
                        FURNITURE  2:05 Video shows army parade
                        FURNITURE  61 Photos
                        FURNITURE  Share: 12
                        BODY       It has counted the dead ...
                        """);
    }

    @Test
    void menusSubheadsAndAnErrorPageBelow() {
        assertThat(Sketch.sketch(
                        """
                        Skip to main content

                        Rebels open a second front on the Osgil road

                        Ana Reyes, AFP | Fighters near the bridge of Osgil on July 30, 2031

                        Rebel fighters opened a second front on the road to Osgil on Sunday, a monitor said.

                        The army said it had beaten them back.

                        A wider campaign

                        Both sides have sent for more troops, according to people in the town.

                        Page not found

                        The page you asked for has been moved. Please check the address in your browser.
                        """))
                .isEqualTo(
                        """
                        FURNITURE  Skip to main content
                        TITLE      Rebels open a second front ...
                        CAPTION    Ana Reyes, AFP | Fighters ...
                        BODY       Rebel fighters opened a second ...
                        BODY       The army said it had ...
                        FURNITURE  A wider campaign
                        BODY       Both sides have sent for ...
                        FURNITURE  Page not found
                        FURNITURE  The page you asked for ...
                        """);
    }

    @Test
    void outletNameAdvertsAndAPhotoCreditOnItsOwnLine() {
        Report report = Sketch.text(
                """
                The Varn Courier

                Rebels leave one district of Osgil

                Wrecked cars are seen after shelling in the Marl district, Aug. 7, 2031.

                Ana Reyes/REUTERS

                Rebels have left one district of Osgil, residents said on Wednesday.

                Story continues below advertisement

                "The gate was open," a shopkeeper told Reuters journalists.

                Report an error
                As of May 3, 2037, we have switched off commenting below our articles. Thank you for your feedback.
                """);
        assertThat(Sketch.of(report)).isEqualTo(
                """
                FURNITURE  The Varn Courier
                TITLE      Rebels leave one district of ...
                CAPTION    Wrecked cars are seen after ...
                CREDIT     Ana Reyes/REUTERS
                BODY       Rebels have left one district ...
                FURNITURE  Story continues below advertisement
                BODY       "The gate was open," a ...
                FURNITURE  Report an error
                FURNITURE  As of May 3, 2037, ...
                """);
        assertThat(report.published()).isNull();
        assertThat(report.agency()).as("a fighter told Reuters, the text is not Reuters'").isNull();
    }

    @Test
    void languageSwitchSumAgainstRobotsAndAFollowLine() {
        assertThat(Sketch.sketch(
                        """
                        Portuguese / Spanish / English

                        Army advances in Osgil

                        The army took the hill of Marl on Saturday, Reuters has reported.

                        It had tried for nine days.

                        For more from Tavria, follow us on Twitter :
                          • Short link :

                        Leave a comment

                        five × four =
                        """))
                .isEqualTo(
                        """
                        FURNITURE  Portuguese / Spanish / English
                        TITLE      Army advances in Osgil
                        BODY       The army took the hill ...
                        BODY       It had tried for nine ...
                        FURNITURE  For more from Tavria, follow ...
                        FURNITURE  • Short link :
                        FURNITURE  Leave a comment
                        FURNITURE  five × four =
                        """);
    }

    @Test
    void paragraphsBrokenAtAFixedWidthAreWhole() {
        assertThat(Sketch.sketch(
                        """
                        Shelling of Osgil goes on for a third day

                        Government troops shelled the eastern part of Osgil for a third day on
                        Monday, residents said, and three people were killed when a shell hit a
                        bakery.
                          The army did not comment on the shelling. It has said before that it
                        aims at fighters only.

                        Rebels hold the east of the town and have dug in along the river, where
                        both bridges are down.
                        """))
                .isEqualTo(
                        """
                        TITLE      Shelling of Osgil goes on ...
                        BODY       Government troops shelled the eastern ...
                        BODY       The army did not comment ...
                        BODY       Rebels hold the east of ...
                        """);
    }

    @Test
    void paragraphsOfOneLineEachAreApart() {
        assertThat(Sketch.sketch(
                        """
                        The mayor of Osgil said that three of the four mills by the river had stopped work because no grain came through any more.
                        A baker said on Friday that he had flour for two more days and that he would then close his shop and leave for Varn.
                        """))
                .isEqualTo(
                        """
                        BODY       The mayor of Osgil said ...
                        BODY       A baker said on Friday ...
                        """);
    }

    @Test
    void aHeadlineRightAboveALongLineIsNotPartOfIt() {
        Report report = Sketch.text(
                """
                Missiles and drones hit Osgil overnight, at least 11 dead
                OSGIL, March 4, 2031 (Meridian Press) - Arvenia fired 32 missiles and 440 drones at Osgil overnight, killing at least 11 people, officials said.

                Most of the dead were in the Marl district, where a missile struck a building of nine storeys, the mayor of the city said on Tuesday.
                """);
        assertThat(Sketch.of(report)).isEqualTo(
                """
                TITLE      Missiles and drones hit Osgil ...
                DATELINE   OSGIL, March 4, 2031 (Meridian ...
                BODY       Arvenia fired 32 missiles and ...
                BODY       Most of the dead were ...
                """);
    }

    @Test
    void wireInCapitalsKeepsItsShortLines() {
        Report report = Sketch.text(
                """
                TVR-0012 (WIRE DESK)

                   OSGIL, 4 MAR 89 (EFE) -- [REPORT] [ANA REYES] [TEXT] TWELVE SOLDIERS WERE
                KILLED IN AN AMBUSH NEAR OSGIL TODAY, THE ARMY REPORTED.

                   STAY TUNED TO THIS STATION, THE REBEL RADIO SAID.

                   THE AMBUSH WAS THE THIRD THIS MONTH.
                """);
        assertThat(Sketch.of(report)).isEqualTo(
                """
                FURNITURE  TVR-0012 (WIRE DESK)
                DATELINE   OSGIL, 4 MAR 89 (EFE) ...
                BODY       TWELVE SOLDIERS WERE KILLED IN ...
                BODY       STAY TUNED TO THIS STATION, ...
                BODY       THE AMBUSH WAS THE THIRD ...
                """);
        assertThat(report.published()).isEqualTo("1989-03-04");
        assertThat(report.metadata().publishedFrom()).isEqualTo("dateline");
    }

    @Test
    void knownTitleIsFoundWithTheOutletsNameBehindIt() {
        Metadata known = new Metadata("Osgil Post", null, "Two shot in Keth market - Osgil Post", null, null);
        Report report = Sketch.text("World\n\nTwo shot in Keth market\n\nTwo people were shot in the market of Keth on Monday.", known);
        assertThat(Sketch.of(report)).isEqualTo(
                """
                FURNITURE  World
                TITLE      Two shot in Keth market
                BODY       Two people were shot in ...
                """);
        assertThat(report.metadata().title()).as("what is known stays").isEqualTo("Two shot in Keth market - Osgil Post");
    }

    @Test
    void aParagraphPrintedTwiceCountsOnce() {
        String paragraph = "Two people were shot in the market of Keth on Monday, the police of Keth said.";
        assertThat(Sketch.sketch(paragraph + "\n\n" + paragraph + "\n\nNobody was arrested.")).isEqualTo(
                """
                BODY       Two people were shot in ...
                FURNITURE  Two people were shot in ...
                BODY       Nobody was arrested.
                """);
    }

    @Test
    void oneSentenceIsBody() {
        assertThat(Sketch.sketch("At least nine people were killed in Osgil")).startsWith("BODY");
        assertThat(Sketch.sketch("")).isEmpty();
        assertThat(Sketch.sketch(" \r\n\u00A0\n")).isEmpty();
    }
}
