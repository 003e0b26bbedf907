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
  BOOT4,
  QUARKUS,
  KOTLIN,
  GROOVY,
  GUAVA31;

  private static final String MODULE = "org.example.rents";
  private static final String MAIN = MODULE + ".Main";

  private final Path target =
      Path.of("target", "projects", name().toLowerCase(Locale.ROOT), "target");

  /** Whether the profile that builds it was on. */
  boolean isBuilt() {
    return Files.exists(dependencies()) || Files.exists(quarkus());
  }

  private Path quarkus() {
    return target.resolve("quarkus-app").resolve("quarkus-run.jar");
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

  /** What it prints on the class path, or from where else it starts. */
  String runOnClassPath() throws IOException, InterruptedException {
    String classPath = path(dependencies().resolve("*"));
    return switch (this) {
      case QUARKUS -> java("-jar", quarkus().toString());
      case KOTLIN -> java("--class-path", classPath, MAIN + "Kt");
      case GROOVY -> java("--class-path", classPath, "groovy.ui.GroovyMain", script().toString());
      default -> java("--class-path", classPath, MAIN);
    };
  }

  private Path script() {
    return target.resolveSibling(Path.of("src", "main", "groovy", "Rents.groovy"));
  }

  /** What it prints on the module path. */
  String runOnModulePath() throws IOException, InterruptedException {
    return java("--module-path", path(dependencies()), "--module", MODULE + "/" + MAIN);
  }

  /** What it prints from a run-time image of its own, which holds the modules that it needs. */
  String runFromImage(Path image) throws IOException, InterruptedException {
    String linked =
        run(
            tool("jlink"),
            "--module-path",
            path(dependencies()),
            "--add-modules",
            MODULE,
            "--output",
            image.toString());
    return linked.isEmpty()
        ? run(image.resolve(Path.of("bin", "java")), "--module", MODULE + "/" + MAIN)
        : linked;
  }

  /** A program of the JDK that runs this. */
  static Path tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name);
  }

  private String path(Path jars) {
    return target.resolve("classes") + File.pathSeparator + jars;
  }

  private static String java(String... arguments) throws IOException, InterruptedException {
    return run(
        tool("java"),
        Stream.concat(Stream.of("-XX:TieredStopAtLevel=1"), Stream.of(arguments))
            .toArray(String[]::new));
  }

  /** Both streams, so that warnings are seen, and the exit code where it is not zero. */
  private static String run(Path program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return code == 0 ? printed.strip() : printed + "[exit code " + code + "]";
  }
}
