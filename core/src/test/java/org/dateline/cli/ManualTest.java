package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Engine;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** docs/cli.md says all that the program can do, and the program all that docs/cli.md says. */
class ManualTest {
    private final String manual = read("docs/cli.md");
    private final CommandLine program = program();

    private static CommandLine program() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return new Main(new Session(nowhere, nowhere, Cli.home(), 0, false), Engine::coder).commandLine();
    }

    private static String read(String file) {
        try {
            return Files.readString(Cli.home().resolve(file));
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }

    @Test
    void everyCommandHasASectionWithAnExample() {
        for (CommandLine command : leaves(program)) {
            String name = command.getCommandSpec().qualifiedName();
            assertThat(section(name)).as("section of " + name).contains("    ./" + name);
        }
    }

    @Test
    void everyOptionStandsInItsCommandsSection() {
        for (CommandLine command : leaves(program)) {
            String section = section(command.getCommandSpec().qualifiedName()) + section("All commands");
            for (OptionSpec option : command.getCommandSpec().options()) {
                for (String name : option.names()) {
                    assertThat(section).as(command.getCommandSpec().qualifiedName() + " " + name).contains("`" + name);
                }
            }
        }
    }

    @Test
    void everyHelpTextHasAnExample() {
        for (CommandLine command : leaves(program)) {
            assertThat(command.getUsageMessage()).contains("Example: ").contains("  " + command.getCommandSpec().qualifiedName());
        }
    }

    @Test
    void noSectionIsOfACommandThatIsNotThere() {
        List<String> names = leaves(program).stream().map(command -> command.getCommandSpec().qualifiedName()).toList();
        manual.lines()
                .filter(line -> line.startsWith("## dateline "))
                .forEach(line -> assertThat(names).contains(line.substring(3)));
    }

    @Test
    void theVersionIsThePoms() {
        assertThat(read("pom.xml")).contains("<version>" + Engine.VERSION + "</version>");
    }

    /** Commands that do something themselves. */
    private static List<CommandLine> leaves(CommandLine command) {
        List<CommandLine> leaves = new ArrayList<>();
        for (CommandLine child : command.getSubcommands().values()) {
            leaves.addAll(child.getSubcommands().isEmpty() ? List.of(child) : leaves(child));
        }
        return leaves;
    }

    private String section(String heading) {
        int start = manual.indexOf("\n## " + heading + "\n");
        assertThat(start).as("a section \"" + heading + "\" in docs/cli.md").isNotNegative();
        int end = manual.indexOf("\n## ", start + 1);
        return manual.substring(start, end < 0 ? manual.length() : end);
    }
}
