package org.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. When this fails, something belongs elsewhere; do not weaken it. */
class ArchitectureTest {
    private static final String HOME = "org.dateline";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HOME);

    /** Each room, and the rooms it may know besides itself. */
    private static final Map<String, Set<String>> MAY_KNOW = new LinkedHashMap<>();

    static {
        MAY_KNOW.put("model", Set.of());
        MAY_KNOW.put("format", Set.of());
        MAY_KNOW.put("lexicon", Set.of("model"));
        MAY_KNOW.put("read", Set.of("model", "format"));
        MAY_KNOW.put("clean", Set.of("model", "lexicon"));
        MAY_KNOW.put("hashed", Set.of());
        MAY_KNOW.put("annotate", Set.of("model", "lexicon", "hashed"));
        MAY_KNOW.put("extract", Set.of("model", "lexicon", "hashed"));
        MAY_KNOW.put("resolve", Set.of("model", "lexicon"));
        MAY_KNOW.put("incident", Set.of("model", "lexicon"));
        MAY_KNOW.put("lineage", Set.of("model", "lexicon"));
        MAY_KNOW.put("relate", Set.of("model", "lexicon"));
        MAY_KNOW.put("reconcile", Set.of("model", "lexicon"));
        MAY_KNOW.put("judge", Set.of("model"));
        MAY_KNOW.put("brief", Set.of("model", "lexicon"));
        MAY_KNOW.put("store", Set.of("model", "format"));
        MAY_KNOW.put("policy", Set.of("model", "lexicon"));
        MAY_KNOW.put("publish", Set.of("model", "format", "lexicon", "policy"));
        MAY_KNOW.put("audit", Set.of("model", "publish", "format", "lexicon"));
        MAY_KNOW.put("compare", Set.of("model", "publish"));
        MAY_KNOW.put("report", Set.of("model", "format", "publish"));
    }

    /** Each outside library's packages, and the one room that sees them. */
    private static final Map<String, String> SEEN_FROM = new TreeMap<>(Map.ofEntries(
            Map.entry("com.rometools..", "read"),
            Map.entry("org.jdom2..", "read"),
            Map.entry("org.netpreserve..", "read"),
            Map.entry("org.apache.pdfbox..", "read"),
            Map.entry("org.jsoup..", "clean"),
            Map.entry("org.sqlite..", "store"),
            Map.entry("tools.jackson..", "format"),
            Map.entry("de.siegmar..", "format"),
            Map.entry("picocli..", "cli")));

    static Stream<String> rooms() {
        return MAY_KNOW.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomKnowsOnlyWhatItMay(String room) {
        Set<String> allowed = new TreeSet<>(Set.of("java..", "javax.xml..", "org.w3c..", "org.xml..", in(room)));
        MAY_KNOW.get(room).forEach(other -> allowed.add(in(other)));
        SEEN_FROM.forEach((library, seer) -> {
            if (seer.equals(room)) {
                allowed.add(library);
            }
        });
        check(classes().that().resideInAPackage(in(room))
                .should().onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)).or(arrays())));
    }

    @Test
    void everyRoomIsUnderARule() {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            String name = each.getPackageName();
            if (name.length() > HOME.length()) {
                rooms.add(name.substring(HOME.length() + 1).split("\\.")[0]);
            }
        }
        rooms.remove("cli");
        assertThat(MAY_KNOW.keySet()).containsAll(rooms);
    }

    @Test
    void theEngineDoesNotKnowTheCommandLine() {
        check(noClasses().that().resideInAPackage(HOME).should().dependOnClassesThat(resideInAPackage(in("cli"))));
    }

    @Test
    void librariesAreSeenFromOneRoomOnly() {
        SEEN_FROM.forEach((library, room) -> check(noClasses().that().resideOutsideOfPackage(in(room))
                .should().dependOnClassesThat(resideInAPackage(library))));
    }

    @Test
    void nothingBelowTheCommandLinePrintsOrExits() {
        check(belowCli().should().accessField(System.class, "out"));
        check(belowCli().should().accessField(System.class, "err"));
        check(belowCli().should().callMethod(System.class, "exit", int.class));
        check(belowCli().should().callMethod(Runtime.class, "halt", int.class));
        check(belowCli().should().callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void nothingBelowTheCommandLineReadsTheClockChanceOrTheEnvironment() {
        check(belowCli().should().dependOnClassesThat(named("java.util.Random", "java.security.SecureRandom",
                "java.util.concurrent.ThreadLocalRandom", "java.util.UUID", "java.time.Clock", "java.util.Calendar")));
        check(belowCli().should().callMethod(Math.class, "random"));
        check(belowCli().should().callMethod(System.class, "currentTimeMillis"));
        check(belowCli().should().callMethod(System.class, "getenv", String.class));
        check(belowCli().should().callMethod(System.class, "getProperty", String.class));
        for (Class<?> time : Set.of(
                LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class, Year.class)) {
            check(belowCli().should().callMethod(time, "now"));
        }
    }

    @Test
    void nothingSpeaksToTheNetwork() {
        // Addresses are only ever taken apart, never opened.
        check(noClasses().should().dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
                .and(DescribedPredicate.not(named("java.net.URI", "java.net.URISyntaxException", "java.net.URLDecoder")))));
        check(noClasses().should().dependOnClassesThat(named("java.nio.channels.SocketChannel",
                "java.nio.channels.ServerSocketChannel", "java.nio.channels.DatagramChannel")));
    }

    @Test
    void theRulesCanFail() {
        ArchRule wrong = noClasses().should().dependOnClassesThat(resideInAPackage("picocli.."));
        assertThat(wrong.evaluate(CLASSES).hasViolation()).isTrue();
    }

    private static GivenClassesConjunction belowCli() {
        return noClasses().that().resideOutsideOfPackage(in("cli"));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe("is one of " + Set.of(names), type -> Set.of(names).contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> arrays() {
        return DescribedPredicate.describe("is an array or primitive", type -> type.isArray() || type.isPrimitive());
    }

    private static String in(String room) {
        return HOME + "." + room + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
