package org.creativehubs.core.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What was met when records of an open standard were read, or made into something else. Each record
 * is either used or left out, and of one that is left out at least one fault is told or counted.
 */
@HubValue
@Value.Immutable
public abstract class StandardReport {

  StandardReport() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The file or what else was read; not blank. */
  public abstract String file();

  /** The standard with its edition, such as {@code 360Giving 1.4}; not blank. */
  public abstract String standard();

  /** The records there are; zero or more. */
  public abstract int records();

  /** Those of them that were used; zero or more, at most {@link #records()}. */
  public abstract int used();

  /** What is wrong, by path; a record with a fault is not used. */
  public abstract List<RecordFault> faults();

  /** How many more faults there are than are listed; zero or more. */
  @Value.Default
  public int moreFaults() {
    return 0;
  }

  /** What was assumed or not carried over, each once with how often; none blank. */
  public abstract List<String> remarks();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(file(), "file");
    Check.notBlank(standard(), "standard");
    Check.notNegative(records(), "records");
    Check.between(used(), 0, records(), "used");
    Check.notNegative(moreFaults(), "moreFaults");
    Check.texts(remarks(), "remarks");
  }

  /** The records that were not used: all others. */
  public final int leftOut() {
    return records() - used();
  }

  /** The whole report, a line for each thing. */
  public final List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(toString());
    remarks().forEach(remark -> lines.add("To know: " + remark));
    faults().forEach(fault -> lines.add("Fault: " + fault));
    if (moreFaults() > 0) {
      lines.add("and " + Show.number(moreFaults()) + " more faults");
    }
    return List.copyOf(lines);
  }

  /** File, standard and numbers of records in one line. */
  @Override
  public final String toString() {
    String numbers =
        List.of(
                Show.number(records()) + (records() == 1 ? " record" : " records"),
                Show.number(used()) + " used",
                Show.number(leftOut()) + " left out")
            .stream()
            .collect(Collectors.joining(", "));
    return Show.line("{}: {}; {}", file(), standard(), numbers);
  }

  /** Builds a {@link StandardReport}. */
  public static final class Builder extends ImmutableStandardReport.Builder {
    Builder() {}
  }
}
