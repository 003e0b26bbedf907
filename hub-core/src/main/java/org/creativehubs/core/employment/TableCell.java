package org.creativehubs.core.employment;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.CellFlagKind;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A cell of a table: a count, or unknown with the flag of its source. Unknown is not zero. */
@HubValue
@Value.Immutable
public abstract class TableCell {

  TableCell() {}

  /**
   * A cell whose count is known.
   *
   * @param region the region; not blank
   * @param industry the industry; not blank
   * @param count how many; a count as {@link Counts} says
   * @return the cell
   */
  public static TableCell of(String region, String industry, double count) {
    return builder().region(region).industry(industry).count(count).build();
  }

  /**
   * A cell whose count is not known.
   *
   * @param region the region; not blank
   * @param industry the industry; not blank
   * @param flag what the source says of it; of any kind but {@link CellFlagKind#ESTIMATED}
   * @return the cell
   */
  public static TableCell unknown(String region, String industry, CellFlag flag) {
    return builder().region(region).industry(industry).flag(flag).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The region; not blank. */
  public abstract String region();

  /** The industry; not blank. */
  public abstract String industry();

  /** How many; zero or more, absent exactly where it is unknown. */
  public abstract OptionalDouble count();

  /** What the source says of the cell; absent for a plain count. */
  public abstract Optional<CellFlag> flag();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(region(), "region");
    Check.notBlank(industry(), "industry");
    count().ifPresent(count -> Counts.checked(count, "count"));
    boolean isKnown = flag().map(CellFlag::isKnown).orElse(true);
    Check.givenExactlyIf(
        Check.boxed(count()), "count", isKnown, "the flag is absent or of kind ESTIMATED");
  }

  /** Whether the count is known. */
  public final boolean isKnown() {
    return count().isPresent();
  }

  /** Industry, region and the count, or why it is not known, in one line. */
  @Override
  public final String toString() {
    String what = industry() + " in " + region() + ": ";
    return count().isEmpty()
        ? what + flag().map(CellFlag::toString).orElse("")
        : Show.noted(what + Show.number(count().getAsDouble()), "flag", flag());
  }

  /** Builds a {@link TableCell}. */
  public static final class Builder extends ImmutableTableCell.Builder {
    Builder() {}
  }
}
