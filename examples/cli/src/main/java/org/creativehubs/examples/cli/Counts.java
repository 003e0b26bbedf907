package org.creativehubs.examples.cli;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.FilePeriod;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.Offices;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Finds which office hands out a file of counts, and reads it. */
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

  /**
   * The counts of a file, of its last period where it has several.
   *
   * @param read the counts, and how they were read
   * @param when the period in words; absent where the file names none
   */
  record Latest(FileRead<EmploymentTable> read, Optional<String> when) {}

  /** Reads the counts of a file that an office hands out; by another word where one is given. */
  static Latest latest(Path file, byte[] bytes, Optional<String> counting) {
    String name = String.valueOf(file.getFileName());
    FileLayout known =
        layout(file)
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        Fault.UNKNOWN_CODE,
                        "file",
                        "be counts as an office that is known hands them out",
                        name));
    FileLayout layout = counting.map(known::measuring).orElse(known);
    DataFile data = DataFile.opened(name, () -> new ByteArrayInputStream(bytes), layout);
    return layout.columns().containsKey("period")
        ? last(EmploymentTable.readPeriods(data))
        : new Latest(EmploymentTable.read(data), Optional.empty());
  }

  private static Latest last(FileRead<Map<FilePeriod, EmploymentTable>> read) {
    FilePeriod last = Collections.max(read.value().keySet());
    int periods = read.value().size();
    String when = last + (periods == 1 ? "" : ", the latest of " + periods + " periods");
    EmploymentTable counts = Check.notNull(read.value().get(last), "counts");
    return new Latest(new FileRead<>(counts, read.report()), Optional.of(when));
  }

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
