package org.creativehubs.examples.shell;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * The shell: JShell with the library on its path, its packages imported, and faults as plain lines.
 * The property {@code hub.shell.home} says where its scripts lie.
 */
public final class HubShell {

  private HubShell() {}

  /**
   * Starts the shell, and ends the virtual machine with it.
   *
   * @param arguments options of JShell, and scripts to run first
   * @throws Exception if JShell cannot be started
   */
  public static void main(String... arguments) throws Exception {
    PrintStream said = new PrintStream(new PlainOutput(System.out), true, Charset.defaultCharset());
    System.exit(
        JavaShellToolBuilder.builder()
            .in(System.in, null)
            .out(said, System.out, System.out)
            .start(options(arguments).toArray(String[]::new)));
  }

  private static List<String> options(String... arguments) {
    Path home = Path.of(System.getProperty("hub.shell.home", "."));
    List<String> options =
        new ArrayList<>(
            List.of(
                "--execution",
                ShellExecutionProvider.NAME,
                "--class-path",
                System.getProperty("java.class.path"),
                "--feedback",
                "hub",
                "--startup",
                home.resolve("settings.jsh").toString(),
                "--startup",
                home.resolve("startup.jsh").toString()));
    options.addAll(List.of(arguments));
    return options;
  }
}
