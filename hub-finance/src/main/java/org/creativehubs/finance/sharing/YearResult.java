package org.creativehubs.finance.sharing;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What a year came to. */
@HubValue
@Value.Immutable
public abstract class YearResult {

  YearResult() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The last day of the year. */
  @IsoDate
  public abstract LocalDate yearEnd();

  /** Net profit; below zero in a loss year. */
  public abstract Money netProfit();

  /**
   * The result of a year.
   *
   * @param yearEnd the last day of the year
   * @param netProfit net profit; below zero in a loss year
   * @return the result
   */
  public static YearResult of(LocalDate yearEnd, Money netProfit) {
    return builder().yearEnd(yearEnd).netProfit(netProfit).build();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds a {@link YearResult}. */
  public static final class Builder extends ImmutableYearResult.Builder {
    Builder() {}
  }
}
