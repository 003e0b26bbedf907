package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.receivable.AgedBill;
import org.immutables.value.Value;

/** The rent roll of a hub on a date and for a year. */
@HubValue
@Value.Immutable
public abstract class HubRentRoll implements ExplainedAnswer, ExplainedTable {

  HubRentRoll() {}

  static Builder builder() {
    return new Builder();
  }

  /** The date on which rents pass and terms are left. */
  @IsoDate
  public abstract LocalDate on();

  /** The year for which rent due is added up. */
  public abstract DateRange year();

  /** The conventions. */
  public abstract RollPolicy policy();

  /** What the roll leaves out. */
  public abstract List<RollExclusion> notIncluded();

  /**
   * One for each letting in force, after its first space, for each space that is vacant or shared,
   * and for each letting that is not in force and has something due in the year.
   */
  public abstract List<RollLine> lines();

  /** The bills that are in arrears on the date; none where there is no ledger. */
  public abstract List<AgedBill> overdue();

  /** The sums of each hub, where the roll is of several; they add up to {@link #totals()}. */
  public abstract List<HubTotals> hubs();

  /** The sums of the lines. */
  public abstract RollTotals totals();

  /** Weighted average unexpired term to expiry in years, zero or more; absent if nothing weighs. */
  public abstract Optional<Ratio> waultToExpiry();

  /** The same to the first break, or the end where there is none; zero or more. */
  public abstract Optional<Ratio> waultToBreak();

  /** Why there is no mean term; given only if {@link #waultToExpiry()} is absent. */
  public abstract Optional<Undefined> undefined();

  /** How the totals were calculated; the last step is the mean term to the first break. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(lines(), "lines");
    Check.that(
        totals().lettings() == lines().stream().filter(line -> line.state().isInForce()).count(),
        Fault.INCONSISTENT,
        "totals",
        "be those of " + lines().size() + " lines",
        totals().lettings());
    arrearsElsewhere().ifPresent(HubRentRoll::checkElsewhere);
    if (!hubs().isEmpty()) {
      checkSum(RollTotals::passingRent);
      checkSum(RollTotals::dueInYear);
    }
    Check.exactlyOne(waultToExpiry(), "waultToExpiry", undefined(), "undefined");
    Check.givenExactlyIf(
        waultToBreak(), "waultToBreak", waultToExpiry().isPresent(), "waultToExpiry is");
  }

  /**
   * What is open of overdue bills under no letting of the roll, zero or more; it is not in the
   * totals.
   *
   * @return empty where there is no ledger
   */
  public final Optional<Money> arrearsElsewhere() {
    return totals().arrears().map(open -> OverdueBills.sum(overdue(), open.currency()).minus(open));
  }

  private static void checkElsewhere(Money open) {
    Check.that(
        !open.isNegative(), Fault.INCONSISTENT, "overdue", "hold all arrears of the totals", open);
  }

  private void checkSum(Function<RollTotals, Money> amount) {
    Money all = amount.apply(totals());
    Money sum =
        Money.sum(all.currency(), hubs().stream().map(hub -> amount.apply(hub.totals())).toList());
    Check.that(all.equals(sum), Fault.INCONSISTENT, "totals", "be those of the hubs, " + sum, all);
  }

  /** One row for each line, and their totals. */
  @Override
  public final Sheet<?> sheet() {
    return RollTable.of(this);
  }

  /** The lines, the hubs if there are several, then the years in which lettings end. */
  @Override
  public final List<Sheet<?>> sheets() {
    return hubs().isEmpty()
        ? List.of(sheet(), RollTable.profile(this))
        : List.of(sheet(), RollTable.hubs(this), RollTable.profile(this));
  }

  /** One row for each calendar year in which lettings expire, beside those that may break. */
  public final Table profile() {
    return RollTable.profile(this).table();
  }

  /** Date and totals in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "rent roll on "
            + on()
            + ": "
            + totals()
            + (totals().arrears().isPresent() ? "" : ", arrears not included"),
        "wault to expiry",
        waultToExpiry().map(Show::number),
        "wault to break",
        waultToBreak().map(Show::number),
        "arrears elsewhere",
        arrearsElsewhere().filter(Money::isPositive));
  }

  static final class Builder extends ImmutableHubRentRoll.Builder {}
}
