package org.dateline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that only has commands below it. */
abstract class Group implements Runnable {
    @ParentCommand private TopCommand top;
    @Spec private CommandSpec spec;

    final TopCommand top() {
        return top;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
