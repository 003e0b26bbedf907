package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** The weighted average unexpired term of some leases, in years. */
@HubValue
@Value.Immutable
public abstract class UnexpiredTerm implements ExplainedAnswer, ExplainedTable {

  UnexpiredTerm() {}

  static Builder builder() {
    return new Builder();
  }

  /** The date from which terms are counted. */
  @IsoDate
  public abstract LocalDate on();

  /** The conventions. */
  public abstract RollPolicy policy();

  /** The mean of the years to the end of the terms, zero or more; absent if nothing weighs. */
  public abstract Optional<Ratio> toExpiry();

  /**
   * The mean of the years to the first break, or the end; zero or more, never more than to expiry.
   */
  public abstract Optional<Ratio> toFirstBreak();

  /** Why there is no mean; given only if {@link #toExpiry()} is absent. */
  public abstract Optional<Undefined> undefined();

  /** One for each letting in force and each space that is vacant or shared. */
  public abstract List<UnexpiredLine> lines();

  /** How it was found; the last step is the mean to the first break. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.exactlyOne(toExpiry(), "toExpiry", undefined(), "undefined");
    Check.givenExactlyIf(toFirstBreak(), "toFirstBreak", toExpiry().isPresent(), "toExpiry is");
  }

  /** One row for each line. */
  @Override
  public final Sheet<?> sheet() {
    return UnexpiredTable.of(this);
  }

  /** Both means in one line, or why there are none. */
  @Override
  public final String toString() {
    return Show.noted(
        undefined()
            .map(Undefined::toString)
            .orElseGet(
                () ->
                    Show.line(
                        "{} years to expiry, {} to first break",
                        toExpiry().map(Show::number),
                        toFirstBreak().map(Show::number))),
        "on",
        on());
  }

  static final class Builder extends ImmutableUnexpiredTerm.Builder {}
}
