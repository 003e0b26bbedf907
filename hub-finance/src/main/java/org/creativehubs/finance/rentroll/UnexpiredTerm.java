package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** The weighted average unexpired term of some leases, in years. */
@HubValue
@Value.Immutable
public abstract class UnexpiredTerm implements ExplainedAnswer, ExplainedCells, Tabular {

  UnexpiredTerm() {}

  static Builder builder() {
    return new Builder();
  }

  /** The date from which terms are counted. */
  @IsoDate
  public abstract LocalDate on();

  /** The conventions. */
  public abstract RollPolicy policy();

  /** The mean of the years to the end of the terms, above zero; absent if nothing weighs. */
  public abstract Optional<Ratio> toExpiry();

  /**
   * The mean of the years to the first break, or the end; above zero, never more than to expiry.
   */
  public abstract Optional<Ratio> toFirstBreak();

  /** Why there is no mean; given only if {@link #toExpiry()} is absent. */
  public abstract Optional<Undefined> undefined();

  /** One for each unit, in the order in which they were given; those that do not count too. */
  public abstract List<UnexpiredLine> lines();

  /** How it was found; the last step is the mean to the first break. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.exactlyOne(toExpiry(), "toExpiry", undefined(), "undefined");
    Check.that(
        toFirstBreak().isPresent() == toExpiry().isPresent(),
        Fault.INCONSISTENT,
        "toFirstBreak",
        "be given if and only if toExpiry is given",
        toFirstBreak().map(Ratio::text).orElse("absent"));
  }

  /** One row for each unit. */
  @Override
  public final Table table() {
    return UnexpiredTable.of(this);
  }

  /**
   * How one cell of the table was found.
   *
   * @param row the id of a unit
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return UnexpiredTable.explain(this, row, column);
  }

  /** Both means in one line, or why there are none. */
  @Override
  public final String toString() {
    return UnexpiredTable.headline(toExpiry(), toFirstBreak(), undefined());
  }

  static final class Builder extends ImmutableUnexpiredTerm.Builder {}
}
