package org.creativehubs.core.employment;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A total that the source of a table gives: of a region, of an industry, or of all. */
@HubValue
@Value.Immutable
public abstract class TableTotal {

  TableTotal() {}

  /**
   * The total of a region over all industries of the table.
   *
   * @param region the region; not blank
   * @param count the total; a count as {@link Counts} says
   * @return the total
   */
  public static TableTotal ofRegion(String region, double count) {
    return new Builder().region(region).count(count).build();
  }

  /**
   * The total of an industry over all regions of the table.
   *
   * @param industry the industry; not blank
   * @param count the total; a count as {@link Counts} says
   * @return the total
   */
  public static TableTotal ofIndustry(String industry, double count) {
    return new Builder().industry(industry).count(count).build();
  }

  /**
   * The total of the whole table.
   *
   * @param count the total; a count as {@link Counts} says
   * @return the total
   */
  public static TableTotal ofAll(double count) {
    return new Builder().count(count).build();
  }

  /** The region; not blank, absent for the total of an industry or of all. */
  public abstract Optional<String> region();

  /** The industry; not blank, absent for the total of a region or of all. */
  public abstract Optional<String> industry();

  /** The total; zero or more. */
  public abstract double count();

  @Value.Check
  void check() {
    region().ifPresent(region -> Check.notBlank(region, "region"));
    industry().ifPresent(industry -> Check.notBlank(industry, "industry"));
    Check.that(
        region().isEmpty() || industry().isEmpty(),
        Fault.INCONSISTENT,
        "industry",
        "be absent where a region is given",
        industry().orElse(""));
    Counts.checked(count(), "count");
  }

  /** What it is the total of. */
  final String subject() {
    return region().or(this::industry).orElse("all");
  }

  /** What it is the total of, and the total, in one line. */
  @Override
  public final String toString() {
    return "total of " + subject() + ": " + Show.number(count());
  }

  static final class Builder extends ImmutableTableTotal.Builder {
    Builder() {}
  }
}
