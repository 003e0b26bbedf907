package org.creativehubs.examples.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Finds the samples that come with the shell. */
final class Samples {

  private Samples() {}

  static String path(String name) {
    Path home = Path.of(System.getProperty("hub.shell.home", "."));
    List<Path> folders =
        List.of(
            home.resolve("studies/data"),
            home.resolve("../cli/sheets"),
            Path.of(System.getProperty("hub.data", ".")));
    return folders.stream()
        .map(folder -> folder.resolve(name).normalize())
        .filter(Files::isRegularFile)
        .findFirst()
        .map(Path::toString)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, "name", "be that of a sample in one of " + folders, name));
  }
}
