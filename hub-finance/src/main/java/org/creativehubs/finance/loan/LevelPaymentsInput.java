package org.creativehubs.finance.loan;

import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.internal.FlowAmounts;
import org.immutables.value.Value;

/**
 * What {@link LevelPayments} takes: every part but the one that is looked for. Money received is
 * positive, money paid negative, all in one currency.
 */
@HubValue
@Value.Immutable
public abstract class LevelPaymentsInput {

  LevelPaymentsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The part that is looked for. */
  public abstract AnnuityUnknown find();

  /** The rate for a period, above -1; absent only if it is looked for. */
  public abstract Optional<Ratio> rate();

  /** The number of periods, from 1 to 1,000,000; absent only if it is looked for. */
  public abstract OptionalInt periods();

  /** The level payment; absent only if it is looked for. */
  public abstract Optional<Money> payment();

  /** What is received at the start; absent only if it is looked for. */
  public abstract Optional<Money> presentValue();

  /** What is received at the end; nothing if absent, and absent if it is looked for. */
  public abstract Optional<Money> futureValue();

  /** When payments are made. */
  public abstract FlowTiming timing();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    given(rate(), AnnuityUnknown.RATE, "rate");
    given(Check.boxed(periods()), AnnuityUnknown.PERIODS, "periods");
    given(payment(), AnnuityUnknown.PAYMENT, "payment");
    given(presentValue(), AnnuityUnknown.PRESENT_VALUE, "presentValue");
    Check.givenOnlyIf(
        futureValue(),
        "futureValue",
        find() != AnnuityUnknown.FUTURE_VALUE,
        "find is not " + AnnuityUnknown.FUTURE_VALUE);
    rate().ifPresent(rate -> FlowAmounts.checkRate(rate, "rate"));
    periods().ifPresent(n -> Check.between(n, 1, 1_000_000, "periods"));
    sameCurrency(payment(), "payment", presentValue(), "presentValue");
    sameCurrency(payment(), "payment", futureValue(), "futureValue");
    sameCurrency(presentValue(), "presentValue", futureValue(), "futureValue");
  }

  private static void sameCurrency(
      Optional<Money> first, String firstField, Optional<Money> second, String secondField) {
    if (first.isPresent() && second.isPresent()) {
      MoneyCheck.sameCurrency(second.get(), secondField, first.get(), firstField);
    }
  }

  private void given(Optional<?> value, AnnuityUnknown part, String field) {
    Check.givenExactlyIf(value, field, find() != part, "find is not " + part);
  }

  /** The one currency. */
  final Currency currency() {
    return amounts().findFirst().orElseThrow().currency();
  }

  private Stream<Money> amounts() {
    return Stream.of(payment(), presentValue(), futureValue()).flatMap(Optional::stream);
  }

  /** Builds a {@link LevelPaymentsInput}. */
  public static final class Builder extends ImmutableLevelPaymentsInput.Builder {
    Builder() {}
  }
}
