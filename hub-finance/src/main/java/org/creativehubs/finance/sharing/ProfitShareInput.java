package org.creativehubs.finance.sharing;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.money.Money;
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

  /** How profit is shared; absent where a head lease says it. */
  public abstract Optional<ProfitSharePolicy> policy();

  /**
   * The head lease whose landlord has a share of profit, without a threshold; given only without a
   * policy, and with a share.
   */
  public abstract Optional<HeadLease> headLease();

  /** Whether a loss lowers what is shared in later years; given with a head lease. */
  public abstract Optional<Boolean> carryLosses();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(policy(), "policy", headLease(), "headLease");
    Check.givenExactlyIf(carryLosses(), "carryLosses", headLease().isPresent(), "headLease is");
    Check.givenIf(
        headLease().flatMap(HeadLease::profitShare),
        "headLease.profitShare",
        headLease().isPresent(),
        "headLease is");
    Check.notEmpty(years(), "years");
    Check.ascending(years(), YearResult::yearEnd, "years", "yearEnd");
    Check.each(
        years(),
        "years",
        (year, at) ->
            MoneyCheck.sameCurrency(year.netProfit(), at, rule().threshold(), "threshold"));
  }

  /** How profit is shared, wherever it is said. */
  final ProfitSharePolicy rule() {
    return policy().orElseGet(() -> ofLease(headLease().orElseThrow()));
  }

  private ProfitSharePolicy ofLease(HeadLease lease) {
    return ProfitSharePolicy.builder()
        .share(lease.profitShare().orElseThrow())
        .threshold(Money.zero(years().get(0).netProfit().currency()))
        .carryLosses(carryLosses().orElseThrow())
        .source(lease.source())
        .build();
  }

  /** Builds a {@link ProfitShareInput}. */
  public static final class Builder extends ImmutableProfitShareInput.Builder {
    Builder() {}
  }
}
