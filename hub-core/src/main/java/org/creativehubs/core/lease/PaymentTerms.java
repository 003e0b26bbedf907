package org.creativehubs.core.lease;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * When a charge is paid and how it is calculated: every convention by name. Those for steps and
 * concessions inside a payment period have a default, which is printed with the others.
 */
@HubValue
@Value.Immutable
public abstract class PaymentTerms {

  PaymentTerms() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Terms that count their periods from the start of the lease.
   *
   * @param frequency how the term is cut into payment periods
   * @param timing when they fall due
   * @param brokenPeriods what is charged for a part of one
   * @param wholePeriods what is charged for a whole one
   * @return the terms
   */
  public static PaymentTerms of(
      PaymentFrequency frequency,
      PaymentTiming timing,
      BrokenPeriodRule brokenPeriods,
      WholePeriodRule wholePeriods) {
    return builder()
        .frequency(frequency)
        .timing(timing)
        .brokenPeriods(brokenPeriods)
        .wholePeriods(wholePeriods)
        .build();
  }

  /**
   * Terms for calendar months, in advance: a twelfth of the year for a whole month, days of the
   * month for a part of one, as most licences of workspace have it.
   */
  public static PaymentTerms monthlyInAdvance() {
    return of(
        PaymentFrequency.MONTHLY_CALENDAR,
        PaymentTiming.IN_ADVANCE,
        BrokenPeriodRule.PERIOD_ACTUAL,
        WholePeriodRule.FRACTION_OF_YEAR);
  }

  /**
   * Terms for the usual quarter days of England, in advance: a quarter of the year for a whole
   * quarter, days of 365 for a part of one, as most English leases have it.
   */
  public static PaymentTerms quarterlyInAdvance() {
    return of(
        PaymentFrequency.ENGLISH_QUARTER_DAYS,
        PaymentTiming.IN_ADVANCE,
        BrokenPeriodRule.DAILY_365,
        WholePeriodRule.FRACTION_OF_YEAR);
  }

  /** How the term is cut into payment periods. */
  public abstract PaymentFrequency frequency();

  /** When the rent of a payment period falls due. */
  public abstract PaymentTiming timing();

  /** What is charged for a part of a payment period. */
  public abstract BrokenPeriodRule brokenPeriods();

  /** What is charged for a whole payment period. */
  public abstract WholePeriodRule wholePeriods();

  /**
   * What is charged for the payment period that the first day breaks; absent where it is by {@link
   * #brokenPeriods}. It rules too where both ends break one period by days.
   */
  public abstract Optional<EndRule> firstPeriod();

  /**
   * What is charged for the payment period that the end breaks; absent where it is by {@link
   * #brokenPeriods}, until a break ends the lease ({@link LeaseTerms#brokenAt}).
   */
  public abstract Optional<EndRule> lastPeriod();

  /**
   * What a step inside a payment period changes in it: by default the instalment stays, and the
   * difference counts by the days that {@link #brokenPeriods} names.
   */
  @Value.Default
  public StepRule stepsInPeriod() {
    return StepRule.DIFFERENCE_DAILY;
  }

  /**
   * What a concession for a part of a payment period takes off it: by default what {@link
   * #brokenPeriods} gives the days conceded, off an unchanged instalment.
   */
  @Value.Default
  public ConcessionRule concessionsInPeriod() {
    return ConcessionRule.CONCEDED_DAYS;
  }

  /**
   * The day from which payment periods are counted, on or before the start of the term; absent
   * where that is the start itself. So a lease that continues another keeps its payment days.
   */
  @IsoDate
  public abstract Optional<LocalDate> countedFrom();

  /** These terms, counted from a day instead. */
  final PaymentTerms countedFrom(LocalDate date) {
    return toBuilder().countedFrom(date).build();
  }

  @Value.Check
  void check() {
    checkEnd(firstPeriod(), "firstPeriod");
    checkEnd(lastPeriod(), "lastPeriod");
  }

  private void checkEnd(Optional<EndRule> rule, String field) {
    boolean whole = rule.filter(EndRule.WHOLE_NO_REFUND::equals).isPresent();
    Check.that(
        !whole || timing() == PaymentTiming.IN_ADVANCE,
        Fault.INCONSISTENT,
        field,
        "be WHOLE_NO_REFUND only if timing is IN_ADVANCE",
        EndRule.WHOLE_NO_REFUND);
  }

  /** These terms after a break: what was paid in advance is not apportioned, unless they say so. */
  final PaymentTerms broken() {
    return timing() == PaymentTiming.IN_ADVANCE && lastPeriod().isEmpty()
        ? toBuilder().lastPeriod(EndRule.WHOLE_NO_REFUND).build()
        : this;
  }

  /** The conventions in words, in one line. */
  @Override
  public final String toString() {
    return frequency().words()
        + countedFrom().map(date -> " (" + date + ")").orElse("")
        + ", "
        + Show.words(timing())
        + "; broken periods "
        + Show.words(brokenPeriods())
        + firstPeriod().map(rule -> ", first period " + Show.words(rule)).orElse("")
        + lastPeriod().map(rule -> ", last period " + Show.words(rule)).orElse("")
        + ", whole periods "
        + Show.words(wholePeriods())
        + "; inside a period steps by "
        + Show.words(stepsInPeriod())
        + ", concessions by "
        + Show.words(concessionsInPeriod());
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds {@link PaymentTerms}. */
  public static final class Builder extends ImmutablePaymentTerms.Builder {
    Builder() {}
  }
}
