package org.creativehubs.finance.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Income or a cost that follows from other lines, whatever is changed about them: a management fee
 * or a community fund as a share of income, a landlord's share of profit, a turnover rent.
 *
 * <p>Amount of a period = base + share x max(0, sum - losses brought forward - threshold), rounded
 * half up to the minor unit once. The sum is that of the lines it is a share of, over the months of
 * the period in which the rule holds. A period is a month, or a year that is settled as {@link
 * #settlement()} says; the first year of a plan may be shorter, threshold and base are not cut for
 * it. A year that ends, or is paid, after the plan is not in it. Losses brought forward are those
 * of earlier periods less the profit they have met, as in {@code profit-share}.
 *
 * <p>A rule takes in the lines of units, schedules, plans and loans and rules listed before it;
 * shares of profit come last, each of the profit before any of them. Adjustments change the lines
 * and never a rule itself.
 */
@HubValue
@Value.Immutable
public abstract class RuleLine {

  RuleLine() {}

  /**
   * A share of the earned income of every month.
   *
   * @param name the name of the line; not blank
   * @param kind what it is; not of a loan
   * @param share in [0, 1]
   * @return the rule
   */
  public static RuleLine ofIncome(String name, LineKind kind, Ratio share) {
    return builder().name(name).kind(kind).basis(RuleBasis.EARNED_INCOME).share(share).build();
  }

  /**
   * A share of the amounts of lines in every month.
   *
   * @param name the name of the line; not blank
   * @param kind what it is; not of a loan
   * @param share in [0, 1]
   * @param lines the names of the lines; at least one
   * @return the rule
   */
  public static RuleLine ofLines(String name, LineKind kind, Ratio share, List<String> lines) {
    return builder().name(name).kind(kind).basis(RuleBasis.LINES).share(share).lines(lines).build();
  }

  /**
   * A landlord's share of the profit of each year; losses are carried forward.
   *
   * @param name the name of the line; not blank
   * @param share in [0, 1]
   * @param settlement when it is paid
   * @return the rule
   */
  public static RuleLine ofProfit(String name, Ratio share, Settlement settlement) {
    return builder()
        .name(name)
        .kind(LineKind.HEAD_RENT)
        .basis(RuleBasis.PROFIT)
        .share(share)
        .settlement(settlement)
        .carriesLosses(true)
        .build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the line; not blank. */
  public abstract String name();

  /** What it is; one that is planned, not of a loan or a balance. */
  public abstract LineKind kind();

  /** Of what it is a share. */
  public abstract RuleBasis basis();

  /** The names of the lines it is a share of; given only where {@link #basis()} is LINES. */
  public abstract List<String> lines();

  /** It is a share of all lines of these kinds; given only where {@link #basis()} is LINES. */
  public abstract List<LineKind> kinds();

  /** The share, in [0, 1]. */
  public abstract Ratio share();

  /** What no share is taken of in each period, zero or more; absent means nothing. */
  public abstract Optional<Money> threshold();

  /** What is payable in each period whatever the sum, zero or more; absent means nothing. */
  public abstract Optional<Money> base();

  /** When each year is settled; absent means that every month is, by itself. */
  public abstract Optional<Settlement> settlement();

  /** Whether losses lower the profit of later periods; given exactly where the basis is PROFIT. */
  public abstract Optional<Boolean> carriesLosses();

  /** Losses from before month 1, zero or more; given only where losses are carried. */
  public abstract Optional<Money> lossBroughtForward();

  /** The first month it counts, from 1; absent means 1. */
  public abstract OptionalInt fromMonth();

  /** The first month it no longer counts, above {@link #fromMonth()}; absent means never. */
  public abstract OptionalInt untilMonth();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Months.checkPlanned(kind());
    boolean ofLines = basis() == RuleBasis.LINES;
    Check.that(
        ofLines == (!lines().isEmpty() || !kinds().isEmpty()),
        Fault.INCONSISTENT,
        "lines",
        "be given, or kinds, exactly if basis is LINES",
        lines());
    Check.distinct(lines(), name -> name, "lines", "name");
    Check.distinct(kinds(), kind -> kind, "kinds", "kind");
    Check.each(
        kinds(),
        "kinds",
        (kind, at) ->
            Check.that(
                kind.isPlanned() || kind.isOfLoan(),
                Fault.INCONSISTENT,
                at,
                "be planned, or of a loan",
                kind));
    Check.share(share(), "share");
    threshold().ifPresent(amount -> Check.notNegative(amount, "threshold"));
    base().ifPresent(amount -> Check.notNegative(amount, "base"));
    Check.givenExactlyIf(carriesLosses(), "carriesLosses", isOfProfit(), "basis is PROFIT");
    Check.givenOnlyIf(
        lossBroughtForward(),
        "lossBroughtForward",
        carriesLosses().orElse(false),
        "carriesLosses is true");
    lossBroughtForward().ifPresent(loss -> Check.notNegative(loss, "lossBroughtForward"));
    Months.check(fromMonth(), untilMonth());
  }

  /** Whether it is a share of profit. */
  public final boolean isOfProfit() {
    return basis() == RuleBasis.PROFIT;
  }

  /** Whether it counts in a month, from 1. */
  public final boolean holdsIn(int month) {
    return Months.hold(fromMonth(), untilMonth(), month);
  }

  /** Whether it is a share of a line that comes before it. */
  public final boolean takesIn(String line, LineKind of) {
    return switch (basis()) {
      case LINES -> lines().contains(line) || kinds().contains(of);
      case EARNED_INCOME -> of.isEarned();
      case PROFIT -> of.isOfSurplus();
    };
  }

  /** Builds a {@link RuleLine}. */
  public static final class Builder extends ImmutableRuleLine.Builder {
    Builder() {}
  }
}
