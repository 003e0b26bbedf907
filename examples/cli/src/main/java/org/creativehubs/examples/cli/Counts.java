package org.creativehubs.examples.cli;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.FilePeriod;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.files.Offices;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Finds which office hands out a file of counts, and reads it. */
public final class Counts {

  private static final String PERIOD = "period";

  /**
   * A layout of an office.
   *
   * @param java how it is said in Java
   * @param layout the layout
   * @param told headings that such a file has besides those of its columns
   */
  public record Office(String java, FileLayout layout, List<String> told) {}

  private static final List<Office> KNOWN =
      List.of(
          office("businessCounts()", Offices.businessCounts(), "EMPLOYMENT_SIZEBAND_NAME"),
          office("bres()", Offices.bres(), "EMPLOYMENT_STATUS_NAME"),
          office("nomis()", Offices.nomis()),
          office(
              "nomis().column(\"region\", \"GEOGRAPHY_CODE\").column(\"industry\","
                  + " \"INDUSTRY_CODE\").column(\"period\", \"DATE\")",
              Offices.nomis()
                  .column("region", "GEOGRAPHY_CODE")
                  .column("industry", "INDUSTRY_CODE")
                  .column("period", "DATE")),
          office("nomisWeb()", Offices.nomisWeb()),
          office("onsWide()", Offices.onsWide()),
          office("sdmxCsv()", Offices.sdmxCsv()),
          office("eurostat()", Offices.eurostat()),
          office("insee()", Offices.insee()),
          office("oecd()", Offices.oecd()),
          office("genesis()", Offices.genesis()),
          office("qcew()", Offices.qcew()));

  private Counts() {}

  private static Office office(String java, FileLayout layout, String... told) {
    return new Office("Offices." + java, layout, List.of(told));
  }

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
    checkTable(name, bytes);
    FileLayout known =
        known(file)
            .map(Office::layout)
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        Fault.UNKNOWN_CODE,
                        "file",
                        "be counts as an office that is known hands them out",
                        name));
    FileLayout layout = counting.map(known::measuring).orElse(known);
    return latest(DataFile.opened(name, () -> new ByteArrayInputStream(bytes), layout));
  }

  /** Refuses what is no table as text, such as an archive or a page of the web under its name. */
  private static void checkTable(String name, byte[] bytes) {
    try {
      DataFile.opened(name, () -> new ByteArrayInputStream(bytes), FileLayout.csv()).headings();
    } catch (InvalidFileException refused) {
      if (refused.code() == Fault.UNREADABLE) {
        String what = name + ", " + refused.value();
        throw new InvalidValueException(
            refused.code(), "file", "be a table as text, such as CSV", what);
      }
    }
  }

  /** Reads the counts of a file, of its last period where it has several. */
  static Latest latest(DataFile data) {
    return hasPeriods(data.layout())
        ? last(EmploymentTable.readPeriods(data))
        : new Latest(EmploymentTable.read(data), Optional.empty());
  }

  /** Whether such a file says of what period its numbers are. */
  public static boolean hasPeriods(FileLayout layout) {
    return layout.columns().containsKey(PERIOD) || layout.acrossBy().contains(PERIOD);
  }

  private static Latest last(FileRead<Map<FilePeriod, EmploymentTable>> read) {
    FilePeriod last = Collections.max(read.value().keySet());
    int periods = read.value().size();
    String when = last + (periods == 1 ? "" : ", the latest of " + periods + " periods");
    EmploymentTable counts = Check.notNull(read.value().get(last), "counts");
    return new Latest(new FileRead<>(counts, read.report()), Optional.of(when));
  }

  /** The first office all of whose columns the file has; empty where none has them. */
  public static Optional<Office> known(Path file) {
    return KNOWN.stream()
        .filter(office -> fits(file, office.layout(), office.told()))
        .findFirst()
        .or(() -> cbp(file));
  }

  /** County Business Patterns of the first level that the file holds. */
  private static Optional<Office> cbp(Path file) {
    if (!fits(file, Offices.cbp(2), List.of())) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(2, 6)
        .mapToObj(digits -> office("cbp(" + digits + ")", Offices.cbp(digits)))
        .filter(office -> holds(DataFile.of(file, office.layout())))
        .findFirst();
  }

  private static boolean holds(DataFile file) {
    try {
      EmploymentTable.read(file);
      return true;
    } catch (InvalidFileException refused) {
      return refused.code() != Fault.EMPTY;
    }
  }

  private static boolean fits(Path file, FileLayout layout, List<String> told) {
    List<String> named = new ArrayList<>(told);
    layout.columns().values().forEach(named::addAll);
    layout.flags().stream()
        .filter(flag -> !flag.ifThere())
        .forEach(flag -> flag.column().ifPresent(named::add));
    try {
      List<String> headings = DataFile.of(file, layout).headings();
      boolean isPeriodThere =
          !layout.acrossBy().contains(PERIOD) || headings.stream().anyMatch(Counts::isPeriod);
      return isPeriodThere && named.stream().allMatch(name -> holds(headings, name));
    } catch (InvalidValueException another) {
      return false;
    }
  }

  private static boolean holds(List<String> headings, String name) {
    return headings.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** Whether a heading is a year, a quarter or a month. */
  public static boolean isPeriod(String heading) {
    try {
      return FilePeriod.parse(heading).year() > 0;
    } catch (InvalidValueException none) {
      return false;
    }
  }
}
