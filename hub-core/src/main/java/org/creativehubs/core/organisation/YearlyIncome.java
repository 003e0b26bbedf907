package org.creativehubs.core.organisation;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What an organisation or a person had, or took, in one year. */
@HubValue
@Value.Immutable
public abstract class YearlyIncome {

  YearlyIncome() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What was had or taken in a year.
   *
   * @param period the year
   * @param basis which of the two the amount is
   * @param amount how much it was, zero or more
   * @return the income
   */
  public static YearlyIncome of(DateRange period, IncomeBasis basis, Money amount) {
    return builder().period(period).basis(basis).amount(amount).build();
  }

  /** The year: twelve whole months. */
  public abstract DateRange period();

  /** Which of the two the amount is. */
  public abstract IncomeBasis basis();

  /** How much it was; zero or more. */
  public abstract Money amount();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(amount(), "amount");
    Check.that(
        period().months().orElse(0) == 12,
        Fault.OUT_OF_RANGE,
        "period",
        "be twelve whole months",
        period());
  }

  /** Builds a {@link YearlyIncome}. */
  public static final class Builder extends ImmutableYearlyIncome.Builder {
    Builder() {}
  }
}
