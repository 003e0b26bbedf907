package org.creativehubs.finance.resilience;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What a hub earned and spent in a year. */
@HubValue
@Value.Immutable
public abstract class EarnedYear {

  EarnedYear() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The last day of the year. */
  @IsoDate
  public abstract LocalDate yearEnd();

  /** What it earned itself; any amount. */
  public abstract Money earnedIncome();

  /** What running it cost; zero or more. */
  public abstract Money operatingCosts();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(operatingCosts(), "operatingCosts");
    MoneyCheck.sameCurrency(earnedIncome(), "earnedIncome", operatingCosts(), "operatingCosts");
  }

  /**
   * What a hub earned and spent in a year.
   *
   * @param yearEnd the last day of the year
   * @param earnedIncome what it earned itself; any amount
   * @param operatingCosts what running it cost; zero or more
   * @return the year
   */
  public static EarnedYear of(LocalDate yearEnd, Money earnedIncome, Money operatingCosts) {
    return builder()
        .yearEnd(yearEnd)
        .earnedIncome(earnedIncome)
        .operatingCosts(operatingCosts)
        .build();
  }

  /** Builds an {@link EarnedYear}. */
  public static final class Builder extends ImmutableEarnedYear.Builder {
    Builder() {}
  }
}
