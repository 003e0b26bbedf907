package org.creativehubs.finance.funding;

import java.util.List;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link FundingStack} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class FundingStackInput {

  FundingStackInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is to be paid for; at least one, each with a name of its own. */
  public abstract List<CostLine> costs();

  /** What pays for it, each with a label of its own; empty if nothing has been found yet. */
  public abstract List<FundingAward> awards();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(costs(), "costs");
    Check.distinct(costs(), CostLine::name, "costs", "name");
    Check.distinct(awards(), FundingAward::label, "awards", "label");
    MoneyCheck.oneCurrency(costs().stream().map(CostLine::amount).toList(), "costs");
    Money first = costs().get(0).amount();
    Check.each(
        awards(),
        "awards",
        (award, at) -> MoneyCheck.sameCurrency(award.amount(), at, first, "costs[0]"));
  }

  /** Builds a {@link FundingStackInput}. */
  public static final class Builder extends ImmutableFundingStackInput.Builder {
    Builder() {}
  }
}
