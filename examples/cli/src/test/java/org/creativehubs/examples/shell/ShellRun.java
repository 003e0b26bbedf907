package org.creativehubs.examples.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Scripts that are typed into one shell, and what it prints for each. */
final class ShellRun {

  static final Path HOME = Path.of("..", "shell");

  private static final Pattern PART = Pattern.compile("(?s)== part (\\S+)\\R(.*?)(?=== part |\\z)");

  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  /** Adds a part of one or more lines. */
  void add(String name, List<String> lines) {
    parts.put(name, lines);
  }

  /**
   * Types everything into a shell.
   *
   * @param folder where it runs, so that files it writes come there
   * @param data where files of offices lie
   * @return what was printed, by part
   */
  Map<String, String> run(Path folder, Path data) throws IOException, InterruptedException {
    List<String> typed = new ArrayList<>();
    parts.forEach(
        (name, lines) -> {
          typed.add("System.out.println(\"== part " + name + "\")");
          typed.addAll(lines);
        });
    typed.add("/exit");
    Path script = Files.write(folder.resolve("typed.jsh"), typed);
    Path printed = folder.resolve("printed.txt");
    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dhub.shell.home=" + HOME.toAbsolutePath(),
                "-Dhub.data=" + data.toAbsolutePath(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.creativehubs.examples.shell.HubShell",
                script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start()
            .waitFor();
    Files.delete(script);
    String all = Files.readString(printed, StandardCharsets.UTF_8);
    Files.delete(printed);
    Map<String, String> found = new LinkedHashMap<>();
    PART.matcher(all)
        .results()
        .forEach((MatchResult part) -> found.put(part.group(1), part.group(2).stripTrailing()));
    if (code != 0 || found.isEmpty()) {
      throw new IllegalStateException("the shell ended with " + code + ": " + all);
    }
    return found;
  }
}
