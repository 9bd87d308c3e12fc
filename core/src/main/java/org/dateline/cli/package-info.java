/**
 * The command line: the only place that prints, exits, looks at the terminal and catches what went wrong. A command
 * reads its options, asks the rooms below, and prints; what it prints is for people, and for programs with
 * {@code --json}.
 */
package org.dateline.cli;
