/**
 * What the shell adds to the library. {@link org.creativehubs.examples.shell.Bench} has the short
 * words that one types there; {@link org.creativehubs.examples.shell.FileProposal} is what it takes
 * a file for. {@link org.creativehubs.examples.shell.ShellExecutionProvider} runs what is typed: a
 * fault is one plain line, long work shows how far it is, and Ctrl-C ends it.
 */
@NullMarked
package org.creativehubs.examples.shell;

import org.jspecify.annotations.NullMarked;
