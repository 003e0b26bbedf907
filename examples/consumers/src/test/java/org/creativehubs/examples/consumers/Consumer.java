package org.creativehubs.examples.consumers;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One of the projects, built; its folder is its name in small letters. */
enum Consumer {
  JACKSON2,
  JACKSON3,
  NEITHER,
  PICTURES,
  BOOT3,
  BOOT4;

  private static final String MODULE = "org.example.rents";
  private static final String MAIN = MODULE + ".Main";

  private final Path target =
      Path.of("target", "projects", name().toLowerCase(Locale.ROOT), "target");

  /** Whether the profile that builds it was on. */
  boolean isBuilt() {
    return Files.exists(dependencies());
  }

  private Path dependencies() {
    return target.resolve("dependency");
  }

  /** The file names of the jars it runs with, in alphabetical order. */
  List<String> jars() throws IOException {
    try (Stream<Path> jars = Files.list(dependencies())) {
      return jars.map(jar -> jar.getFileName().toString()).sorted().toList();
    }
  }

  /** What it prints on the class path. */
  String runOnClassPath() throws IOException, InterruptedException {
    return run("--class-path", path(dependencies().resolve("*")), MAIN);
  }

  /** What it prints on the module path. */
  String runOnModulePath() throws IOException, InterruptedException {
    return run("--module-path", path(dependencies()), "--module", MODULE + "/" + MAIN);
  }

  private String path(Path jars) {
    return target.resolve("classes") + File.pathSeparator + jars;
  }

  /** Both streams, so that warnings are seen, and the exit code where it is not zero. */
  private static String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return code == 0 ? printed.strip() : printed + "[exit code " + code + "]";
  }
}
