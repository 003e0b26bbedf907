package org.creativehubs.finance.funding;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link FinanceGap} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class FinanceGapInput {

  FinanceGapInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** How much is needed; above zero. */
  public abstract Money need();

  /** The bands from small to large, without overlap, each with a name of its own; at least one. */
  public abstract List<FinanceBand> bands();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.positive(need(), "need");
    Check.notEmpty(bands(), "bands");
    Check.distinct(bands(), FinanceBand::name, "bands", "name");
    for (int i = 0; i < bands().size(); i++) {
      MoneyCheck.sameCurrency(bands().get(i).from(), "bands[" + i + "]", need(), "need");
      Check.that(
          i == 0 || bands().get(i).from().compareTo(bands().get(i - 1).to()) > 0,
          Fault.INCONSISTENT,
          "bands[" + i + "]",
          "start above the one before",
          bands().get(i));
    }
  }

  /** Builds a {@link FinanceGapInput}. */
  public static final class Builder extends ImmutableFinanceGapInput.Builder {
    Builder() {}
  }
}
