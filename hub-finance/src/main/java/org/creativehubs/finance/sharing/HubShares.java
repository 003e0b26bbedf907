package org.creativehubs.finance.sharing;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * Who has a share of what a hub earns, as its head lease and its agreements say.
 *
 * @param hub the hub
 * @param headLease the id of the head lease whose landlord has a share of profit
 * @param fund the id of the obligation to pay a share of what comes in
 * @param order where the fund stands
 */
record HubShares(
    Hub hub, Optional<String> headLease, Optional<String> fund, Optional<FundOrder> order) {

  WaterfallPolicy policy() {
    Optional<WaterfallTier> landlord = headLease.map(this::landlord);
    Optional<WaterfallTier> paid = fund.map(this::fund);
    WaterfallPolicy.Builder policy = WaterfallPolicy.builder();
    if (order.equals(Optional.of(FundOrder.COST_BEFORE_PROFIT))) {
      paid.ifPresent(policy::addTiers);
      landlord.ifPresent(policy::addTiers);
    } else {
      landlord.ifPresent(policy::addTiers);
      paid.ifPresent(policy::addTiers);
    }
    return policy.source(headLease.flatMap(id -> HubResults.sharing(hub, id).source())).build();
  }

  private WaterfallTier landlord(String id) {
    HeadLease lease = HubResults.sharing(hub, id);
    return WaterfallTier.of(
        lease.landlord(),
        TierTreatment.DISTRIBUTION,
        TierBasis.PROFIT,
        lease.profitShare().orElseThrow());
  }

  private WaterfallTier fund(String id) {
    List<Obligation> all =
        hub.agreements().stream().flatMap(agreement -> agreement.obligations().stream()).toList();
    Obligation promised = Check.named(all, Obligation::id, id, "fund");
    Check.that(
        all.stream().filter(one -> one.id().equals(id)).count() == 1,
        Fault.DUPLICATE,
        "fund",
        "be an obligation of one agreement",
        id);
    Check.that(
        promised.basis().isPresent(),
        Fault.INCONSISTENT,
        "fund",
        "be an obligation of a share",
        promised.promise());
    boolean isFirst = order.orElseThrow() == FundOrder.COST_BEFORE_PROFIT;
    return WaterfallTier.of(
        promised.promise(),
        isFirst ? TierTreatment.COST : TierTreatment.DISTRIBUTION,
        TierBasis.INCOME,
        promised.target());
  }
}
