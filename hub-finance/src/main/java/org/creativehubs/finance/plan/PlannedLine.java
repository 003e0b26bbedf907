package org.creativehubs.finance.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Income or a cost that a hub plans for each month of a period. */
@HubValue
@Value.Immutable
public abstract class PlannedLine {

  PlannedLine() {}

  /**
   * The same amount in every month.
   *
   * @param name the name of the line; not blank
   * @param kind what it is; not of a loan
   * @param monthly the amount of a month, zero or more
   * @return the line
   */
  public static PlannedLine of(String name, LineKind kind, Money monthly) {
    return builder().name(name).kind(kind).monthly(monthly).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the line; not blank. */
  public abstract String name();

  /** What it is; not of a loan, which is a {@link org.creativehubs.core.loan.Loan}. */
  public abstract LineKind kind();

  /** The amount of a month, zero or more, whichever way it goes. */
  public abstract Money monthly();

  /** The part of it that is the hub's, in [0, 1], such as of food and drink; absent means all. */
  public abstract Optional<Ratio> share();

  /** How it builds up from its first month on; absent means that it is full at once. */
  public abstract Optional<OccupancyRamp> takeUp();

  /** By how much it rises every twelve months of the model, in (-1, 1); absent means not at all. */
  public abstract Optional<Ratio> annualIncrease();

  /** The first month it falls in, from 1; absent means 1. */
  public abstract OptionalInt fromMonth();

  /** The first month it no longer falls in, above {@link #fromMonth()}; absent means never. */
  public abstract OptionalInt untilMonth();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.that(!kind().isOfLoan(), Fault.INCONSISTENT, "kind", "not be of a loan", kind());
    Check.notNegative(monthly(), "monthly");
    share().ifPresent(share -> Check.share(share, "share"));
    annualIncrease().ifPresent(increase -> Check.inside(increase, -1, 1, "annualIncrease"));
    Months.check(fromMonth(), untilMonth());
  }

  /**
   * Whether it is there in a month.
   *
   * @param month of the model, from 1
   * @return whether it lies from its first month to before its last
   */
  public final boolean holdsIn(int month) {
    return Months.hold(fromMonth(), untilMonth(), month);
  }

  /** The same line with another amount a month. */
  public final PlannedLine at(Money amount) {
    return builder()
        .name(name())
        .kind(kind())
        .monthly(amount)
        .share(share())
        .takeUp(takeUp())
        .annualIncrease(annualIncrease())
        .fromMonth(fromMonth())
        .untilMonth(untilMonth())
        .build();
  }

  /** Builds a {@link PlannedLine}. */
  public static final class Builder extends ImmutablePlannedLine.Builder {
    Builder() {}
  }
}
