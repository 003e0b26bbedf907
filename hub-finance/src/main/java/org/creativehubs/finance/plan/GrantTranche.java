package org.creativehubs.finance.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A part of a grant and its condition. It is income of the month in which the condition is met, and
 * of its first month where there is none; one whose condition is not known to be met is no income.
 */
@HubValue
@Value.Immutable
public abstract class GrantTranche {

  GrantTranche() {}

  /**
   * A tranche without a condition.
   *
   * @param name what it is called; not blank
   * @param amount zero or more
   * @param month the month in which it is income and paid, from 1
   * @return the tranche
   */
  public static GrantTranche of(String name, Money amount, int month) {
    return builder().name(name).amount(amount).fromMonth(month).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is called; not blank. */
  public abstract String name();

  /** The amount; zero or more. */
  public abstract Money amount();

  /** The first month in which it can be due, from 1; absent means 1. */
  public abstract OptionalInt fromMonth();

  /** Its condition in words, such as {@code lease signed}; not blank, absent where it has none. */
  public abstract Optional<String> condition();

  /**
   * The month in which {@link #condition()} is met or expected to be, zero or more: 0 if it was
   * before month 1; absent means that this is not known, or that {@link #spend()} decides.
   */
  public abstract OptionalInt metMonth();

  /**
   * It is met once this much of the grant's costs has been paid, value added tax apart; zero or
   * more, given only if {@link #metMonth()} is absent.
   */
  public abstract Optional<Money> spend();

  /** How many months after it is due it is paid, from 0 to 24; absent means 0. */
  public abstract OptionalInt paidAfterMonths();

  /**
   * Whether it is paid in {@link #fromMonth()}, before its condition is met: until then it is owed.
   * Absent in JSON means no.
   */
  @Value.Default
  public boolean isInAdvance() {
    return false;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(amount(), "amount");
    fromMonth().ifPresent(month -> Check.atLeast(month, 1, "fromMonth"));
    condition().ifPresent(words -> Check.notBlank(words, "condition"));
    metMonth().ifPresent(month -> Check.atLeast(month, 0, "metMonth"));
    Check.givenOnlyIf(Check.boxed(metMonth()), "metMonth", condition().isPresent(), "condition is");
    Check.givenOnlyIf(spend(), "spend", metMonth().isEmpty(), "metMonth is absent");
    spend().ifPresent(amount -> Check.notNegative(amount, "spend"));
    paidAfterMonths().ifPresent(months -> Check.between(months, 0, 24, "paidAfterMonths"));
    Check.givenOnlyIf(
        Check.boxed(paidAfterMonths()), "paidAfterMonths", !isInAdvance(), "isInAdvance is false");
  }

  /** Whether nothing says when its condition is met. */
  public final boolean isUnknown() {
    return condition().isPresent() && metMonth().isEmpty() && spend().isEmpty();
  }

  /** What it is called and its condition, in words. */
  public final String words() {
    return Show.line(
        "{}{}{}",
        name(),
        condition().map(words -> ", if " + words),
        spend().map(amount -> ", once " + amount + " is spent"));
  }

  /** Name, condition, amount and months in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "{}: {}{}{}{}{}",
        words(),
        amount(),
        number(fromMonth()).map(month -> ", from month " + month),
        number(metMonth()).map(month -> ", met in month " + month),
        number(paidAfterMonths())
            .map(months -> ", paid " + Show.counted(months, "months") + " later"),
        isInAdvance() ? ", in advance" : "");
  }

  private static Optional<Integer> number(OptionalInt number) {
    return Check.boxed(number);
  }

  /** Builds a {@link GrantTranche}. */
  public static final class Builder extends ImmutableGrantTranche.Builder {
    Builder() {}
  }
}
