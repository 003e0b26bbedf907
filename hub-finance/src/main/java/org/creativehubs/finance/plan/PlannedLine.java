package org.creativehubs.finance.plan;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Income or a cost that a hub plans: the same amount every month, or an amount of a year whose
 * parts fall as a calendar says, and amounts that fall once.
 *
 * <p>Of a yearly amount, each twelve months of the model have the amount with its increases,
 * rounded half up to the minor unit once; a month has the change of the running total by the
 * weights, so rounded, and the twelve add up to the year to the minor unit.
 */
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

  /**
   * An amount of a year whose parts fall as a calendar says.
   *
   * @param name the name of the line; not blank
   * @param kind what it is; not of a loan
   * @param annual the amount of a year, zero or more
   * @param calendar when its parts fall
   * @return the line
   */
  public static PlannedLine of(String name, LineKind kind, Money annual, PaymentCalendar calendar) {
    return builder().name(name).kind(kind).annual(annual).calendar(calendar).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the line; not blank. */
  public abstract String name();

  /** What it is; not of a loan, which is a {@link org.creativehubs.core.loan.Loan}. */
  public abstract LineKind kind();

  /**
   * The amount of a month, zero or more, whichever way it goes; given only if {@link #annual()} is
   * absent.
   */
  public abstract Optional<Money> monthly();

  /**
   * The amount of twelve months, zero or more, whichever way it goes; {@link #monthly()}, this or
   * {@link #oneOffs()} is given.
   */
  public abstract Optional<Money> annual();

  /**
   * When the parts of {@link #annual()} fall, given only with it; absent means in equal parts every
   * month.
   */
  public abstract Optional<PaymentCalendar> calendar();

  /**
   * What falls once, beside the rest, at most one in a month; neither raised, built up nor shared.
   * Given only if {@link #takeUp()} is absent; in the months of the line, and those after the plan
   * fall out of it.
   */
  public abstract List<OneOff> oneOffs();

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
    Months.checkPlanned(kind());
    checkAmounts();
    share().ifPresent(share -> Check.share(share, "share"));
    annualIncrease().ifPresent(increase -> Check.inside(increase, -1, 1, "annualIncrease"));
    Months.check(fromMonth(), untilMonth());
  }

  private void checkAmounts() {
    if (oneOffs().isEmpty() || monthly().isPresent()) {
      Check.exactlyOne(monthly(), "monthly", annual(), "annual");
    }
    monthly().ifPresent(amount -> Check.notNegative(amount, "monthly"));
    annual().ifPresent(amount -> Check.notNegative(amount, "annual"));
    Check.givenOnlyIf(calendar(), "calendar", annual().isPresent(), "annual is given");
    Check.givenOnlyIf(takeUp(), "takeUp", oneOffs().isEmpty(), "oneOffs are not");
    Check.distinct(oneOffs(), OneOff::month, "oneOffs", "month");
    Check.each(
        oneOffs(),
        "oneOffs",
        (one, at) -> {
          Check.that(
              holdsIn(one.month()), Fault.INCONSISTENT, at, "be in the months of the line", one);
          MoneyCheck.inCurrency(one.amount(), at + ".amount", currency());
        });
  }

  /** The currency of its amounts. */
  public final Currency currency() {
    return monthly().or(this::annual).orElseGet(() -> oneOffs().get(0).amount()).currency();
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

  /** The same line with another amount a month, or a year where it has one of a year. */
  public final PlannedLine at(Money amount) {
    Builder line = toBuilder();
    return annual().isPresent() ? line.annual(amount).build() : line.monthly(amount).build();
  }

  /** Builds a {@link PlannedLine}. */
  public static final class Builder extends ImmutablePlannedLine.Builder {
    Builder() {}
  }
}
