package org.creativehubs.finance.leaseend;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.lease.RentSchedule;
import org.immutables.value.Value;

/** A lease, its renewals and what is due while the tenant holds over. */
@HubValue
@Value.Immutable
public abstract class RenewalChain implements ExplainedAnswer, ExplainedTable {

  private static final Grid<ChainedTerm> GRID =
      Grid.by("term", ChainedTerm::label)
          .with(Column.<ChainedTerm>day("from", term -> term.dates().start()))
          .with(Column.<ChainedTerm>day("to", term -> term.dates().lastDay()))
          .with(
              Column.<ChainedTerm>text(
                  "held over", term -> term.heldOver().map(RenewalChain::days).orElse("none")));

  RenewalChain() {}

  static Builder builder() {
    return new Builder();
  }

  /** On what footing the tenant stays between two terms; absent where it does not. */
  public abstract Optional<HoldingOver> holdingOver();

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
    Check.exactlyOne(due(), "due", undefined(), "undefined");
  }

  static String days(DateRange range) {
    return range.start() + " to " + range.lastDay();
  }

  /** One row for the lease and each renewal, named {@code lease}, {@code renewal 1} and so on. */
  @Override
  public final Sheet<ChainedTerm> sheet() {
    return GRID.sheet(toString(), terms());
  }

  /** {@link #sheet()}, then what is payable while the tenant holds over, if anything is. */
  @Override
  public final List<Sheet<?>> sheets() {
    ImmutableList.Builder<Sheet<?>> sheets = ImmutableList.builder();
    sheets.add(sheet());
    schedule().map(RentSchedule::sheet).ifPresent(sheets::add);
    return sheets.build();
  }

  /** The renewal chain in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Lease to " + lastDayWithoutRenewal() + ", with renewals to " + lastDayWithRenewals(),
        "holding over",
        holdingOver(),
        "counted from",
        countedFrom(),
        "held over",
        heldOver());
  }

  static final class Builder extends ImmutableRenewalChain.Builder {}
}
