package org.creativehubs.finance.sharing;

import java.util.List;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link ProfitShare} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class ProfitShareInput {

  ProfitShareInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The years by date; at least one. */
  public abstract List<YearResult> years();

  /** How profit is shared. */
  public abstract ProfitSharePolicy policy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(years(), "years");
    Check.ascending(years(), YearResult::yearEnd, "years", "yearEnd");
    Check.each(
        years(),
        "years",
        (year, at) ->
            MoneyCheck.sameCurrency(year.netProfit(), at, policy().threshold(), "threshold"));
  }

  /** Builds a {@link ProfitShareInput}. */
  public static final class Builder extends ImmutableProfitShareInput.Builder {
    Builder() {}
  }
}
