package org.creativehubs.examples.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.Offices;
import org.creativehubs.core.value.InvalidValueException;

/** Finds which office hands out a file of counts. */
public final class Counts {

  private static final List<FileLayout> KNOWN =
      List.of(
          Offices.nomis(),
          Offices.nomisWeb(),
          Offices.bres(),
          Offices.businessCounts(),
          Offices.idbr(),
          Offices.onsWide(),
          Offices.eurostat(),
          Offices.sdmxCsv(),
          Offices.insee());

  private Counts() {}

  /** The first layout all of whose columns the file has; empty where none has them. */
  public static Optional<FileLayout> layout(Path file) {
    return KNOWN.stream().filter(layout -> fits(file, layout)).findFirst();
  }

  private static boolean fits(Path file, FileLayout layout) {
    List<String> named = layout.columns().values().stream().flatMap(Collection::stream).toList();
    try {
      return !named.isEmpty() && DataFile.of(file, layout).headings().containsAll(named);
    } catch (InvalidValueException another) {
      return false;
    }
  }
}
