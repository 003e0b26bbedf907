package org.creativehubs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.LibraryVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of the command line, unpacked; it has been packed when this runs. */
class ArchiveIT {

  private static final String NAME = "creative-hubs-" + LibraryVersion.current();
  private static final Path ARCHIVE =
      Path.of("target", "hub-cli-" + LibraryVersion.current() + "-bin.zip");

  @TempDir private static Path folder;

  private static Path home;

  @BeforeAll
  static void unpack() throws IOException {
    home = folder.resolve("with a blank").resolve(NAME);
    try (ZipFile archive = new ZipFile(ARCHIVE.toFile())) {
      for (ZipEntry entry : entries(archive)) {
        Path file = home.resolveSibling(entry.getName());
        Files.createDirectories(file.getParent());
        try (InputStream content = archive.getInputStream(entry)) {
          Files.copy(content, file);
        }
      }
    }
  }

  private static List<ZipEntry> entries(ZipFile archive) {
    List<ZipEntry> files = new ArrayList<>();
    archive.stream().filter(entry -> !entry.isDirectory()).forEach(files::add);
    return files;
  }

  @Test
  void listsEveryCalculatorThroughItsScript() {
    String listed = run("sh", home.resolve("bin/hub").toString(), "list");

    assertThat(Catalog.load().entries())
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(listed).contains(entry.id()));
  }

  @Test
  void saysItsVersionThroughALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("hub"), home.resolve("bin/hub"));

    assertThat(run("sh", link.toString(), "--version")).isEqualTo(LibraryVersion.current());
  }

  @Test
  void makesAPageOfASampleItBrings() {
    Path page = folder.resolve("roll.html");
    String sheet = home.resolve("sheets/rent-roll.csv").toString();

    String script = home.resolve("bin/hub").toString();
    run("sh", script, "rentroll", sheet, "--on", "2026-11-30", "-o", page.toString());

    assertThat(page).content(StandardCharsets.UTF_8).contains(LibraryVersion.current());
  }

  @Test
  void holdsTheLicencesOfAllThatItBrings() throws IOException {
    List<String> jars = names(home.resolve("lib"));
    String told = Files.readString(home.resolve("THIRD-PARTY.txt"));

    assertThat(jars).hasSizeGreaterThan(15);
    assertThat(jars)
        .filteredOn(jar -> !jar.startsWith("hub-"))
        .allSatisfy(jar -> assertThat(told).contains(jar.replaceFirst("-\\d.*", "")));
    assertThat(names(home)).contains("LICENSE", "NOTICE", "README.txt");
    assertThat(home.resolve("licenses/LGPL-2.1.txt")).isNotEmptyFile();
  }

  @Test
  void bringsTheJarsAsTheyAre() throws IOException {
    Path library = Path.of("..", "..", "hub-core", "target");
    String jar = "hub-core-" + LibraryVersion.current() + ".jar";

    assertThat(home.resolve("lib").resolve(jar)).hasSameBinaryContentAs(library.resolve(jar));
  }

  @Test
  void scriptsEndLinesAsTheirShellsDo() throws IOException {
    String unix = Files.readString(home.resolve("bin/hub"));
    String windows = Files.readString(home.resolve("bin/hub.cmd"));

    assertThat(unix).doesNotContain("\r");
    assertThat(windows.replace("\r\n", "")).doesNotContain("\n").contains("exit /b %status%");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      Map<String, String> environment = builder.environment();
      environment.put("JAVA_HOME", System.getProperty("java.home"));
      environment.remove("JAVA_TOOL_OPTIONS");
      environment.remove("JDK_JAVA_OPTIONS");
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(printed).isZero();
      return printed.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
