package org.creativehubs.core.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What was met when a sheet was read. */
@HubValue
@Value.Immutable
public abstract class SheetReport {

  SheetReport() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The file; not blank. */
  public abstract String file();

  /** The name of the sheet in a workbook; not blank. */
  public abstract Optional<String> sheet();

  /** What it was taken for. */
  public abstract SheetKind kind();

  /** Why; not blank. */
  public abstract String why();

  /** The line of the headings, from 1; of two the second. */
  public abstract int headings();

  /** The columns, and what each was read as. */
  public abstract List<SheetColumn> columns();

  /** The rows below the headings, without blank ones; zero or more. */
  public abstract int rows();

  /** Those of them that were read and used; zero or more. */
  public abstract int used();

  /** Those that were left out, and why. */
  public abstract List<LeftOutRow> leftOut();

  /** What was assumed, and what else a reader of the result should know; none blank. */
  public abstract List<String> remarks();

  /** What is wrong, by line; a row with a fault is not used. */
  public abstract List<FileFault> faults();

  /** How many more faults there are than are listed; zero or more. */
  @Value.Default
  public int moreFaults() {
    return 0;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(file(), "file");
    sheet().ifPresent(sheet -> Check.notBlank(sheet, "sheet"));
    Check.notBlank(why(), "why");
    Check.atLeast(headings(), 1, "headings");
    Check.notNegative(rows(), "rows");
    Check.notNegative(used(), "used");
    Check.texts(remarks(), "remarks");
    Check.notNegative(moreFaults(), "moreFaults");
  }

  /** The whole report, a line for each thing. */
  public final List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(toString());
    lines.add("Why: " + why());
    lines.add("Headings on line " + headings() + ":");
    columns().forEach(column -> lines.add("  " + column));
    add(lines, "Left out:", leftOut());
    add(lines, "To know:", remarks());
    add(lines, "Faults; rows that have one are not used:", faults());
    if (moreFaults() > 0) {
      lines.add("  and " + Show.number(moreFaults()) + " more faults");
    }
    return List.copyOf(lines);
  }

  private static void add(List<String> lines, String title, List<?> things) {
    if (!things.isEmpty()) {
      lines.add(title);
      things.forEach(thing -> lines.add("  " + thing));
    }
  }

  /** File, kind and numbers of rows in one line. */
  @Override
  public final String toString() {
    String numbers =
        List.of(
                Show.number(rows()) + (rows() == 1 ? " row" : " rows"),
                Show.number(used()) + " used",
                Show.number(leftOut().size()) + " left out",
                Show.number(faults().size() + (double) moreFaults())
                    + (faults().size() == 1 ? " fault" : " faults"))
            .stream()
            .collect(Collectors.joining(", "));
    return Show.line(
        "{}{}: {}; {}", file(), sheet().map(name -> ", sheet " + name), kind().words(), numbers);
  }

  /** Builds a {@link SheetReport}. */
  public static final class Builder extends ImmutableSheetReport.Builder {
    Builder() {}
  }
}
