package org.creativehubs.finance.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.vat.PartialExemption;
import org.immutables.value.Value;

/**
 * Value added tax in a plan, quarter by quarter as {@link org.creativehubs.finance.vat.VatQuarter}
 * has it: tax is charged on income and borne on costs in the month in which they count, paid with
 * them, and settled with the tax office some months after each quarter. What is not recovered is a
 * cost of the last month of the quarter. A quarter that the plan cuts has fewer months; one that
 * ends with the plan is owed. Where the end of the tax year is given, partial exemption is worked
 * out again for each twelve months that the plan has, and the difference is made up in the quarter
 * that ends them.
 */
@HubValue
@Value.Immutable
public abstract class VatPlan {

  VatPlan() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** A month of the calendar in which a quarter ends, from 1 for January to 12. */
  public abstract int quarterEnd();

  /**
   * The month of the calendar in which tax years end, from 1 for January to 12, one in which a
   * quarter ends; absent means that no year is adjusted.
   */
  public abstract OptionalInt yearEnd();

  /**
   * How many months after its last month a quarter is paid, or paid back, from 0 to 12; 2 where it
   * is due a month and seven days after its end, as in the United Kingdom.
   */
  public abstract int paidAfterMonths();

  /**
   * How lines are treated, those named by themselves before those of a kind: every line of earned
   * income, and the costs with tax. A share of profit has none.
   */
  public abstract List<VatLine> lines();

  /** By what tax is recovered; absent in JSON means the standard method. */
  @Value.Default
  public PartialExemption method() {
    return PartialExemption.standardMethod();
  }

  /**
   * The part of residual tax that goes to taxable supplies in a quarter without supplies, in [0,
   * 1]; needed where there is one.
   */
  public abstract Optional<Ratio> intendedUse();

  /** What is owed from before month 1, below zero where it comes back; absent means nothing. */
  public abstract Optional<Money> opening();

  /** In which month that is paid, from 1; given only with {@link #opening()}, absent means 1. */
  public abstract OptionalInt openingMonth();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.between(quarterEnd(), 1, 12, "quarterEnd");
    Check.between(paidAfterMonths(), 0, 12, "paidAfterMonths");
    yearEnd()
        .ifPresent(
            month -> {
              Check.between(month, 1, 12, "yearEnd");
              Check.that(
                  Math.floorMod(month - quarterEnd(), 3) == 0,
                  Fault.INCONSISTENT,
                  "yearEnd",
                  "be a month in which a quarter ends",
                  month);
            });
    intendedUse().ifPresent(share -> Check.share(share, "intendedUse"));
    Check.givenOnlyIf(
        Check.boxed(openingMonth()), "openingMonth", opening().isPresent(), "opening is");
    openingMonth().ifPresent(month -> Check.atLeast(month, 1, "openingMonth"));
    Check.distinct(
        lines(),
        line -> line.line().orElseGet(() -> "kind " + line.kind().orElseThrow()),
        "lines",
        "line or kind");
  }

  /**
   * How a line is treated.
   *
   * @param name the name of the line
   * @param kind its kind
   * @return its treatment by name, else by kind; empty where it has none
   */
  public final Optional<VatLine> of(String name, LineKind kind) {
    return Stream.of(true, false)
        .flatMap(named -> lines().stream().filter(one -> one.line().isPresent() == named))
        .filter(one -> one.concerns(name, kind))
        .findFirst();
  }

  /** Builds a {@link VatPlan}. */
  public static final class Builder extends ImmutableVatPlan.Builder {
    Builder() {}
  }
}
