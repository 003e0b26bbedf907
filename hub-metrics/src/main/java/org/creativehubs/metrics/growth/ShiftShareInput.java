package org.creativehubs.metrics.growth;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts at two dates or more, what to compare with, and how. */
@HubValue
@Value.Immutable
public abstract class ShiftShareInput {

  ShiftShareInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** How the growth is taken apart. */
  public abstract ShiftShareMethod method();

  /**
   * The counts by date, oldest first, all of one measure with the same regions and industries in
   * any order: two tables, for {@link ShiftShareMethod#DYNAMIC} two or more.
   */
  public abstract List<EmploymentTable> tables();

  /**
   * The reference, one table for each of {@link #tables()} with the same industries, its regions
   * taken together; where it is empty, the regions of the tables together.
   */
  public abstract List<EmploymentTable> reference();

  /** The dates, such as {@code 2015}: one for each table, each once and none blank, or none. */
  public abstract List<String> times();

  /** The regions asked about, each once and in the tables; all of them where it is empty. */
  public abstract List<String> regions();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(tables(), "tables");
    boolean dynamic = method() == ShiftShareMethod.DYNAMIC;
    int count = tables().size();
    Check.that(
        dynamic ? count >= 2 : count == 2,
        Fault.INCONSISTENT,
        "tables",
        "be " + (dynamic ? "two or more" : "two") + " for " + method(),
        count);
    Check.that(
        reference().isEmpty() || reference().size() == count,
        Fault.INCONSISTENT,
        "reference",
        "be empty or one table for each of the " + count + " tables",
        reference().size());
    Check.that(
        times().isEmpty() || times().size() == count,
        Fault.INCONSISTENT,
        "times",
        "be empty or one for each of the " + count + " tables",
        times().size());
    Check.texts(times(), "times");
    checkLabels();
    TableLabels.checkAsked(regions(), tables().get(0), "tables[0]");
  }

  private void checkLabels() {
    EmploymentTable first = tables().get(0);
    for (int i = 1; i < tables().size(); i++) {
      TableLabels.checkSame(first, "tables[0]", tables().get(i), "tables[" + i + "]");
    }
    for (int i = 0; i < reference().size(); i++) {
      TableLabels.checkNames(
          "tables[0]",
          "industries",
          first.industries(),
          reference().get(i).industries(),
          "reference[" + i + "]");
    }
  }

  /** What the regions are compared with at a date. */
  final EmploymentTable referenceAt(int time) {
    return reference().isEmpty() ? tables().get(time) : reference().get(time);
  }

  /** The regions asked about or, where none is, all of them. */
  final List<String> asked() {
    return regions().isEmpty() ? tables().get(0).regions() : regions();
  }

  final String time(int time) {
    return times().isEmpty() ? "table " + (time + 1) : times().get(time);
  }

  /** Builds a {@link ShiftShareInput}. */
  public static final class Builder extends ImmutableShiftShareInput.Builder {
    Builder() {}
  }
}
