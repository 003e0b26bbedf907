package org.creativehubs.examples.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL in a folder of its own, from the programs of Debian's package. It does not run as
 * root, so there the user of the package runs it.
 */
final class LocalPostgres {

  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
  private static final String OWNER = "postgres";

  private final Path programs;
  private final String folder;
  private final int port;

  private LocalPostgres(Path programs, String folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  static boolean isInstalled() throws IOException, InterruptedException {
    return programs().isPresent() && (!isRoot() || succeeds("id", OWNER));
  }

  static LocalPostgres start() throws IOException, InterruptedException {
    Path programs = programs().orElseThrow();
    String folder = run("mktemp", "-d", "/tmp/hub-store-XXXXXX");
    LocalPostgres server = new LocalPostgres(programs, folder, freePort());
    run(server.program("initdb"), "-D", folder + "/data", "-U", OWNER, "-A", "trust", "-E", "UTF8");
    run(
        server.program("pg_ctl"),
        "-D",
        folder + "/data",
        "-l",
        folder + "/log",
        "-w",
        "-o",
        "-p " + server.port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off",
        "start");
    return server;
  }

  PGSimpleDataSource database(String name) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setURL("jdbc:postgresql://127.0.0.1:" + port + "/" + name);
    database.setUser(OWNER);
    return database;
  }

  void stop() throws IOException, InterruptedException {
    run(program("pg_ctl"), "-D", folder + "/data", "-m", "immediate", "stop");
    run("rm", "-r", folder);
  }

  private String program(String name) {
    return programs.resolve(name).toString();
  }

  /** The programs of the latest version. */
  private static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(VERSIONS)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(VERSIONS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static boolean succeeds(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  /** Runs a program, not as root, and gives what it printed. */
  private static String run(String... command) throws IOException, InterruptedException {
    List<String> all =
        new ArrayList<>(isRoot() ? List.of("runuser", "-u", OWNER, "--") : List.of());
    all.addAll(List.of(command));
    // The server that pg_ctl starts would keep a pipe open, so what is printed goes to a file.
    Path printed = Files.createTempFile("hub-store", ".txt");
    try {
      int code =
          new ProcessBuilder(all)
              .directory(Path.of("/tmp").toFile())
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start()
              .waitFor();
      String text = Files.readString(printed, StandardCharsets.UTF_8).strip();
      if (code != 0) {
        throw new IOException(String.join(" ", command) + " ended with " + code + ": " + text);
      }
      return text;
    } finally {
      Files.delete(printed);
    }
  }
}
