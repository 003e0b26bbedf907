package org.creativehubs.finance.sharing;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.time.DateRange;
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

  /** The years by date; at least one, unless a period of the hub is given. */
  public abstract List<YearResult> years();

  /** How profit is shared; absent where a head lease of a hub says it. */
  public abstract Optional<ProfitSharePolicy> policy();

  /** The hub that holds the head lease; given only without a policy. */
  public abstract Optional<Hub> hub();

  /**
   * The id of the head lease whose landlord has a share of profit, without a threshold; given
   * exactly with {@link #hub()}.
   */
  public abstract Optional<String> headLease();

  /**
   * The days for which the statements of the hub say what came in and was spent, each of their
   * periods for itself; given only with {@link #hub()}, and only without years.
   */
  public abstract Optional<DateRange> period();

  /** Whether a loss lowers what is shared in later years; given exactly with {@link #hub()}. */
  public abstract Optional<Boolean> carryLosses();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(policy(), "policy", hub(), "hub");
    Check.givenExactlyIf(headLease(), "headLease", hub().isPresent(), "hub is");
    Check.givenExactlyIf(carryLosses(), "carryLosses", hub().isPresent(), "hub is");
    Check.givenOnlyIf(period(), "period", hub().isPresent(), "hub is");
    if (hub().isEmpty()) {
      Check.notEmpty(years(), "years");
    } else {
      Check.exactlyOne(years(), "years", period(), "period");
    }
    Check.ascending(years(), YearResult::yearEnd, "years", "yearEnd");
    Check.each(
        all(),
        "years",
        (year, at) ->
            MoneyCheck.sameCurrency(year.netProfit(), at, rule().threshold(), "threshold"));
  }

  /** What the statements of the hub say, if they are asked. */
  final Optional<HubResults> results() {
    return period().map(days -> HubResults.of(hub().orElseThrow(), days));
  }

  /** The years, wherever they are said. */
  final List<YearResult> all() {
    return results()
        .map(found -> found.periods().stream().map(HubResults.Result::year).toList())
        .orElseGet(this::years);
  }

  /** Their net profits, as far as they are made of two sides. */
  final List<Term> profits() {
    return results()
        .map(found -> found.periods().stream().map(HubResults.Result::profit).toList())
        .orElseGet(() -> years().stream().map(year -> Term.of(year.netProfit())).toList());
  }

  /** How profit is shared, wherever it is said. */
  final ProfitSharePolicy rule() {
    return policy()
        .orElseGet(
            () -> ofLease(HubResults.sharing(hub().orElseThrow(), headLease().orElseThrow())));
  }

  private ProfitSharePolicy ofLease(HeadLease lease) {
    return ProfitSharePolicy.builder()
        .share(lease.profitShare().orElseThrow())
        .threshold(Money.zero(all().get(0).netProfit().currency()))
        .carryLosses(carryLosses().orElseThrow())
        .source(lease.source())
        .build();
  }

  /** Builds a {@link ProfitShareInput}. */
  public static final class Builder extends ImmutableProfitShareInput.Builder {
    Builder() {}
  }
}
