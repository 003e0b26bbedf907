package org.creativehubs.core.lease;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** An agreed change of an annual amount from a day on, also inside a payment period. */
@HubValue
@Value.Immutable
public abstract class RentStep {

  RentStep() {}

  /**
   * Another annual amount.
   *
   * @param from the first day it runs
   * @param annual the amount per year, zero or more
   * @return the step
   */
  public static RentStep replace(LocalDate from, Money annual) {
    return new Builder().from(from).kind(StepKind.REPLACE).amount(annual).build();
  }

  /**
   * A change by an amount.
   *
   * @param from the first day it runs
   * @param change the change of the amount per year, of either sign
   * @return the step
   */
  public static RentStep delta(LocalDate from, Money change) {
    return new Builder().from(from).kind(StepKind.DELTA).amount(change).build();
  }

  /**
   * A change by a factor.
   *
   * @param from the first day it runs
   * @param factor zero or more, such as 1.03 for an uplift of 3 %
   * @return the step
   */
  public static RentStep multiply(LocalDate from, Ratio factor) {
    return new Builder().from(from).kind(StepKind.MULTIPLY).factor(factor).build();
  }

  /** The first day on which the new amount runs. */
  @IsoDate
  public abstract LocalDate from();

  /** What the step does. */
  public abstract StepKind kind();

  /** Per year: the new amount, zero or more, or the change; absent only for a factor. */
  public abstract Optional<Money> amount();

  /** The factor, zero or more; present only for {@link StepKind#MULTIPLY}. */
  public abstract Optional<Ratio> factor();

  @Value.Check
  void check() {
    boolean multiplies = kind() == StepKind.MULTIPLY;
    boolean fits = factor().isPresent() == multiplies && amount().isPresent() != multiplies;
    Check.together(
        () ->
            Check.that(
                fits,
                Fault.INCONSISTENT,
                "kind",
                multiplies ? "go with a factor alone" : "go with an amount alone",
                kind()),
        () -> factor().ifPresent(factor -> Check.notNegative(factor, "factor")));
    if (kind() == StepKind.REPLACE) {
      Money annual = amount().orElseThrow();
      Check.notNegative(annual, "amount");
    }
  }

  /** The annual amount after this step. */
  final Money after(Money before) {
    return switch (kind()) {
      case REPLACE -> amount().orElseThrow();
      case DELTA -> before.plus(amount().orElseThrow());
      case MULTIPLY -> before.times(factor().orElseThrow(), RoundingMode.HALF_UP);
    };
  }

  /**
   * The step in figures, to be read after the amount that ran until then.
   *
   * @return such as {@code x 1.03}, {@code + GBP 100.00} or {@code to GBP 9000.00}
   */
  public final String words() {
    return switch (kind()) {
      case REPLACE -> "to " + amount().orElseThrow();
      case DELTA -> (isCut() ? "- " : "+ ") + amount().orElseThrow().abs();
      case MULTIPLY -> "x " + factor().orElseThrow();
    };
  }

  private boolean isCut() {
    return amount().filter(Money::isNegative).isPresent();
  }

  /** Such as {@code from 2028-04-01 x 1.03}. */
  @Override
  public final String toString() {
    return "from " + from() + " " + words();
  }

  static final class Builder extends ImmutableRentStep.Builder {}
}
