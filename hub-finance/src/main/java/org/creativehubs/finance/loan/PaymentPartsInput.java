package org.creativehubs.finance.loan;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FlowAmounts;
import org.immutables.value.Value;

/** What {@link PaymentParts} takes. */
@HubValue
@Value.Immutable
public abstract class PaymentPartsInput {

  PaymentPartsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rate for a period, above -1. */
  public abstract Ratio rate();

  /** The number of payments, one or more. */
  public abstract int periods();

  /** What is received at the start; positive for a loan. */
  public abstract Money presentValue();

  /** What is received at the end, in the same currency; nothing if absent. */
  public abstract Optional<Money> futureValue();

  /** When payments are made. */
  public abstract FlowTiming timing();

  /** The first payment asked about, one or more. */
  public abstract int from();

  /** The last payment asked about, at least one; from {@link #from()} to {@link #periods()}. */
  public abstract int to();

  /**
   * Of which loan the parts are; absent means the unrounded loan. The rounded schedule is one of a
   * loan: present value above zero, rate zero or more, at most 5000 periods, no future value.
   */
  public abstract Optional<PartsRule> rule();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    FlowAmounts.checkRate(rate(), "rate");
    Check.atLeast(periods(), 1, "periods");
    futureValue()
        .ifPresent(f -> MoneyCheck.sameCurrency(f, "futureValue", presentValue(), "presentValue"));
    Check.atLeast(from(), 1, "from");
    Check.that(
        to() >= from() && to() <= periods(),
        Fault.INCONSISTENT,
        "to",
        "be in [" + from() + ", " + periods() + "]",
        to());
    if (rule().filter(PartsRule.ROUNDED_SCHEDULE::equals).isPresent()) {
      checkScheduled();
    }
  }

  private void checkScheduled() {
    Check.together(
        () -> Check.positive(presentValue(), "presentValue"),
        () -> Check.notNegative(rate(), "rate"),
        () -> Check.atMost(Ratio.of(periods()), AmortisationScheduleInput.MOST_PERIODS, "periods"),
        () ->
            Check.givenOnlyIf(
                futureValue().filter(sum -> !sum.isZero()),
                "futureValue",
                false,
                "rule is UNROUNDED_LOAN"));
  }

  /** The loan of level payments. */
  final AmortisationScheduleInput loan() {
    return AmortisationScheduleInput.builder()
        .principal(presentValue())
        .annualRate(rate())
        .periodsPerYear(1)
        .periods(periods())
        .timing(timing())
        .build();
  }

  /** Builds a {@link PaymentPartsInput}. */
  public static final class Builder extends ImmutablePaymentPartsInput.Builder {
    Builder() {}
  }
}
