package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.lease.RentSchedule;
import org.immutables.value.Value;

/** A lease, its renewals and what is due while the tenant holds over. */
@HubValue
@Value.Immutable
public abstract class RenewalChain implements ExplainedAnswer, ExplainedCells, Tabular {

  private static final Grid<ChainedTerm> GRID =
      Grid.by("term", ChainedTerm::label)
          .given("from", term -> Answer.text(term.dates().start().toString()))
          .given("to", term -> Answer.text(term.dates().lastDay().toString()))
          .given(
              "held over",
              term -> Answer.text(term.heldOver().map(RenewalChain::days).orElse("none")));

  RenewalChain() {}

  static Builder builder() {
    return new Builder();
  }

  /** On what footing the tenant stays between two terms. */
  public abstract HoldingOver holdingOver();

  /** From which day a late renewal runs. */
  public abstract RenewalCount countedFrom();

  /** The lease and its renewals, in order. */
  public abstract List<ChainedTerm> terms();

  /** The last day of the lease without any renewal. */
  @IsoDate
  public abstract LocalDate lastDayWithoutRenewal();

  /** The last day of the last renewal; of the lease where there is none. */
  @IsoDate
  public abstract LocalDate lastDayWithRenewals();

  /** The days after the lease that are held over; absent if there are none. */
  public abstract Optional<DateRange> heldOver();

  /** What is payable on these days, line by line; absent without such days or a right to stay. */
  public abstract Optional<RentSchedule> schedule();

  /** What is due for these days before tax, zero or more; absent without a right to stay. */
  public abstract Optional<Money> due();

  /** Why there is no amount; absent where there is one. */
  public abstract Optional<Undefined> undefined();

  /** How it was found; the last step is what is due. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    boolean fits = due().isPresent() == undefined().isEmpty();
    Check.that(fits, Fault.INCONSISTENT, "due", "be given unless undefined", due().isPresent());
  }

  static String days(DateRange range) {
    return range.start() + " to " + range.lastDay();
  }

  /** One row for the lease and each renewal. */
  @Override
  public final Table table() {
    return GRID.table(toString(), terms());
  }

  /**
   * How one cell of the table was found.
   *
   * @param row {@code lease}, {@code renewal 1} and so on
   * @param column the heading of a column
   * @return its explanation; the last step is the cell
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is no such row or column
   */
  @Override
  public final Explanation explain(String row, String column) {
    return GRID.explain(terms(), row, column);
  }

  /** The renewal chain in one line. */
  @Override
  public final String toString() {
    return "Lease to " + lastDayWithoutRenewal() + ", with renewals to " + lastDayWithRenewals();
  }

  static final class Builder extends ImmutableRenewalChain.Builder {}
}
