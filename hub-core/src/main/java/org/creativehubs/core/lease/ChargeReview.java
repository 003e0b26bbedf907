package org.creativehubs.core.lease;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * A review of a charge: the day from which it runs, and once it is settled, its outcome. Until then
 * the amount before it goes on being charged, and schedule and rent roll say so.
 */
@HubValue
@Value.Immutable
public abstract class ChargeReview {

  ChargeReview() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A review that is not settled.
   *
   * @param date the review date
   * @param clause what the lease says of it; not blank
   * @return the review
   */
  public static ChargeReview open(LocalDate date, String clause) {
    return builder().date(date).clause(clause).build();
  }

  /**
   * A review that is settled.
   *
   * @param date the review date
   * @param outcome the amount a year from that day, zero or more
   * @return the review
   */
  public static ChargeReview settled(LocalDate date, Money outcome) {
    return builder().date(date).outcome(outcome).build();
  }

  /** The review date: the first day of the amount that the review finds. */
  @IsoDate
  public abstract LocalDate date();

  /** What the lease says of it, such as {@code open market, upward only}; not blank. */
  public abstract Optional<String> clause();

  /** The amount a year from the review date, zero or more; absent until it is settled. */
  public abstract Optional<Money> outcome();

  /** The day on which it was settled; given only with an {@link #outcome()}. */
  @IsoDate
  public abstract Optional<LocalDate> settledOn();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    clause().ifPresent(words -> Check.notBlank(words, "clause"));
    outcome().ifPresent(amount -> Check.notNegative(amount, "outcome"));
    Check.givenOnlyIf(settledOn(), "settledOn", outcome().isPresent(), "outcome is");
  }

  /** The step that its outcome makes; empty until it is settled. */
  public final Optional<RentStep> step() {
    return outcome().map(amount -> RentStep.replace(date(), amount));
  }

  /** Such as {@code review of 2028-06-24 (open market), not settled}. */
  @Override
  public final String toString() {
    return Show.line(
        "review of {}{}, {}",
        date(),
        clause().map(words -> " (" + words + ")"),
        outcome().map(this::settled).orElse("not settled"));
  }

  private String settled(Money amount) {
    return "settled at " + amount + settledOn().map(day -> " on " + day).orElse("");
  }

  /** Builds a {@link ChargeReview}. */
  public static final class Builder extends ImmutableChargeReview.Builder {
    Builder() {}
  }
}
