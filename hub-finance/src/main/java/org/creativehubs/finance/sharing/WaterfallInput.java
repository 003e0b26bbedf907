package org.creativehubs.finance.sharing;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link Waterfall} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class WaterfallInput {

  static final String COSTS = "operating costs";
  private static final String INCOME = "income";
  private static final String COSTS_DUE = COSTS + ", due";

  WaterfallInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** All that came in, zero or more; given unless a period of the hub is. */
  public abstract Optional<Money> income();

  /** What is paid first, zero or more; given unless a period of the hub is. */
  public abstract Optional<Money> operatingCosts();

  /** What is paid then; absent where a head lease or a promise of the hub says it. */
  public abstract Optional<WaterfallPolicy> policy();

  /** The hub whose money is distributed, or that has promised who gets a share of it. */
  public abstract Optional<Hub> hub();

  /**
   * The days for which the statements of the hub say what came in and was spent, all their periods
   * together; given only with {@link #hub()}.
   */
  public abstract Optional<DateRange> period();

  /**
   * The id of a head lease of the hub whose landlord has a share of net profit; given only with
   * {@link #hub()}, and only without a policy.
   */
  public abstract Optional<String> headLease();

  /**
   * The id of an obligation of the hub to pay a share of what comes in, such as to a community
   * fund; given only with {@link #hub()}, and only without a policy.
   */
  public abstract Optional<String> fund();

  /** Whether the fund is paid before net profit or after it; given exactly with {@link #fund()}. */
  public abstract Optional<FundOrder> fundOrder();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenOnlyIf(period(), "period", hub().isPresent(), "hub is");
    Check.givenOnlyIf(headLease(), "headLease", hub().isPresent(), "hub is");
    Check.givenOnlyIf(fund(), "fund", hub().isPresent(), "hub is");
    Check.givenExactlyIf(fundOrder(), "fundOrder", fund().isPresent(), "fund is");
    boolean isAsked = period().isPresent() || headLease().isPresent() || fund().isPresent();
    Check.givenOnlyIf(hub(), "hub", isAsked, "period, headLease or fund is");
    boolean isSaid = headLease().isPresent() || fund().isPresent();
    Check.givenExactlyIf(policy(), "policy", !isSaid, "headLease and fund are absent");
    Check.givenExactlyIf(income(), "income", period().isEmpty(), "period is absent");
    Check.givenExactlyIf(
        operatingCosts(), "operatingCosts", period().isEmpty(), "period is absent");
    MoneyToShare money = money();
    Check.notNegative(money.income().money(), "income");
    Check.notNegative(money.costs().money(), "operatingCosts");
    MoneyCheck.sameCurrency(
        money.costs().money(), "operatingCosts", money.income().money(), "income");
    for (WaterfallTier tier : rule().tiers()) {
      Check.that(
          !tier.name().equals(COSTS),
          Fault.DUPLICATE,
          "tiers",
          "not be named as the costs that are paid first",
          tier.name());
    }
  }

  /**
   * What there is to share.
   *
   * @param income what came in
   * @param costs what is paid first
   * @param leftOut the statements that are not in them
   */
  record MoneyToShare(Term income, Term costs, List<LeftOut> leftOut) {}

  /** What there is to share, wherever it is said. */
  final MoneyToShare money() {
    if (period().isEmpty()) {
      return new MoneyToShare(
          Term.given(INCOME, income().orElseThrow()),
          Term.given(COSTS_DUE, operatingCosts().orElseThrow()),
          List.of());
    }
    HubResults found = HubResults.of(hub().orElseThrow(), period().orElseThrow());
    return new MoneyToShare(found.income(INCOME), found.spent(COSTS_DUE), found.leftOut());
  }

  /** The order of payments, wherever it is said. */
  final WaterfallPolicy rule() {
    return policy()
        .orElseGet(
            () -> new HubShares(hub().orElseThrow(), headLease(), fund(), fundOrder()).policy());
  }

  /** Builds a {@link WaterfallInput}. */
  public static final class Builder extends ImmutableWaterfallInput.Builder {
    Builder() {}
  }
}
