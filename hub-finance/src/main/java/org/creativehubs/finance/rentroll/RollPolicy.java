package org.creativehubs.finance.rentroll;

import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * The conventions of a rent roll and of unexpired terms. Firms differ in each of them, so none is
 * chosen here.
 */
@HubValue
@Value.Immutable
public abstract class RollPolicy {

  RollPolicy() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The conventions in which a weighted average unexpired term is mostly quoted: contracted rent
   * alone, years of 365.25 days, the last day counted, nothing left of lettings that can end at any
   * time. There is no statute; firms that count otherwise change what differs by {@link
   * #toBuilder()}.
   *
   * @param areaUnit the unit in which areas are added up
   * @return the conventions
   */
  public static RollPolicy marketPractice(AreaUnit areaUnit) {
    return builder()
        .addKinds(ChargeKind.RENT)
        .rentBasis(RentBasis.CONTRACTED)
        .weight(UnexpiredWeight.RENT)
        .dayCount(DayCount.ACT_365_25)
        .countsLastDay(true)
        .areaUnit(areaUnit)
        .build();
  }

  /** The kinds of charge that are rent; at least one. */
  public abstract List<ChargeKind> kinds();

  /** What counts as the rent that passes. */
  public abstract RentBasis rentBasis();

  /** By what unexpired terms are weighted. */
  public abstract UnexpiredWeight weight();

  /** How the days left become years; a count that asks for no payment period. */
  public abstract DayCount dayCount();

  /**
   * Whether the last day of a term, or before a break, counts; the date of the roll always does.
   */
  public abstract boolean countsLastDay();

  /** The unit in which areas are added up. */
  public abstract AreaUnit areaUnit();

  /** How much is left of a letting that has no end or is held over; absent in JSON means ZERO. */
  @Value.Default
  public OpenTermRule openTerms() {
    return OpenTermRule.ZERO;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(kinds(), "kinds");
    Check.that(
        !dayCount().needsPeriod(),
        Fault.INCONSISTENT,
        "dayCount",
        "be one that asks for no payment period",
        dayCount());
  }

  /** The kinds of charge, such as {@code rent, desks}. */
  final String kindsInWords() {
    return kinds().stream().map(Show::words).collect(Collectors.joining(", "));
  }

  /** The conventions in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "rent "
            + rentBasis().words()
            + " for "
            + kindsInWords()
            + ", weighted by "
            + Show.words(weight())
            + ", "
            + dayCount().words()
            + (countsLastDay() ? " with" : " without")
            + " the last day, "
            + openTerms().words(),
        "area unit",
        areaUnit());
  }

  /** Builds a {@link RollPolicy}. */
  public static final class Builder extends ImmutableRollPolicy.Builder {
    Builder() {}
  }
}
