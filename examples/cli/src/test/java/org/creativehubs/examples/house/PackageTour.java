package org.creativehubs.examples.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the page of a package says: the text of its {@code package-info}, in one line. */
record PackageTour(String name, String text) {

  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern LINK = Pattern.compile("\\{@link (org\\.creativehubs\\.[\\w.]+)");
  private static final Pattern TOPIC = Pattern.compile("[^:.?{]+\\??");

  /** The tour of a package of metrics or finance. */
  static PackageTour of(String name) {
    String info = read(sources(name).resolve("package-info.java"));
    String comment = info.substring(info.indexOf("/**") + 3, info.indexOf("*/"));
    return new PackageTour(name, comment.replaceAll("\\s+(\\* ?)?", " ").strip());
  }

  /** Where the sources of a package are, seen from the folder of this module. */
  static Path sources(String name) {
    return inMain(name, "java");
  }

  /** Where the resources of a package are, seen from the folder of this module. */
  static Path resources(String name) {
    return inMain(name, "resources");
  }

  private static Path inMain(String name, String kind) {
    String module = name.startsWith("org.creativehubs.finance") ? "hub-finance" : "hub-metrics";
    return ROOT.resolve(Path.of(module, "src", "main", kind)).resolve(name.replace('.', '/'));
  }

  /** The classes that are linked, in the order in which they are. */
  List<String> links() {
    return LINK.matcher(text).results().map(link -> link.group(1)).toList();
  }

  /** What the package is about: its first words, up to the first full stop, colon or link. */
  String topic() {
    return TOPIC.matcher(text).results().findFirst().orElseThrow().group().strip();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
