package org.creativehubs.core.files;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What was met when a file was read. */
@HubValue
@Value.Immutable
public abstract class ReadReport {

  ReadReport() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The file; not blank. */
  public abstract String file();

  /** The rows below the headings, without blank ones; zero or more. */
  public abstract long rows();

  /** Those of them that another text of a column sets aside; zero or more. */
  public abstract long notAskedFor();

  /** The rows or columns' cells with labels that are left out; zero or more. */
  public abstract long leftOut();

  /** The numbers read, known or not, without totals; zero or more. */
  public abstract long numbers();

  /** Those of them that are not known; zero or more. */
  public abstract long unknown();

  /** The marks and flags that the file has, in the order in which they came. */
  public abstract List<MarkMet> marks();

  /** The totals that were set aside, and whether they agree. */
  public abstract List<TotalMet> totals();

  /** What else a reader of the result should know; none blank. */
  public abstract List<String> remarks();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(file(), "file");
    Check.notNegative(rows(), "rows");
    Check.notNegative(notAskedFor(), "notAskedFor");
    Check.notNegative(leftOut(), "leftOut");
    Check.notNegative(numbers(), "numbers");
    Check.notNegative(unknown(), "unknown");
    Check.texts(remarks(), "remarks");
  }

  /** The totals that differ from their sums, or do not fit what is known of them. */
  public final List<TotalMet> disagreeing() {
    return totals().stream()
        .filter(total -> total.misfit().isPresent() || (total.sum().isPresent() && !total.agrees()))
        .toList();
  }

  /** The whole report, a line for each thing. */
  public final List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(toString());
    marks().forEach(mark -> lines.add(mark.toString()));
    totals().forEach(total -> lines.add(total.toString()));
    lines.addAll(remarks());
    return List.copyOf(lines);
  }

  /** The file, its rows, its numbers and its totals in one line. */
  @Override
  public final String toString() {
    return file()
        + ": "
        + counted(rows(), "row read", "rows read")
        + (notAskedFor() == 0 ? "" : ", " + counted(notAskedFor(), "not asked for"))
        + (leftOut() == 0 ? "" : ", " + counted(leftOut(), "left out"))
        + ", "
        + counted(numbers(), "number", "numbers")
        + (unknown() == 0 ? "" : ", " + counted(unknown(), "not known"))
        + totalsInWords();
  }

  private String totalsInWords() {
    int differing = disagreeing().size();
    return totals().isEmpty()
        ? ""
        : ", "
            + counted(totals().size(), "total set aside", "totals set aside")
            + (differing == 0
                ? ""
                : " of which "
                    + counted(differing, "differs from its sum", "differ from their sums"));
  }

  private static String counted(long number, String words) {
    return counted(number, words, words);
  }

  private static String counted(long number, String one, String several) {
    return Show.number((double) number) + " " + (number == 1 ? one : several);
  }

  /** Builds a {@link ReadReport}. */
  public static final class Builder extends ImmutableReadReport.Builder {
    Builder() {}
  }
}
