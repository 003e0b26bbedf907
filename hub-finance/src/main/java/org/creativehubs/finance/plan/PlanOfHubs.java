package org.creativehubs.finance.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.GrantClaim;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** The plan of some hubs: what each of them brings, and what is assumed for all. */
final class PlanOfHubs {

  private final List<Hub> hubs;
  private final PlanAssumptions assumptions;
  private final OperatingModel.Builder model = OperatingModel.builder();

  /** How the lines of lettings are taxed. */
  private final Map<String, VatLine> taxed = new LinkedHashMap<>();

  private PlanOfHubs(List<Hub> hubs, PlanAssumptions assumptions) {
    this.hubs = hubs;
    this.assumptions = assumptions;
    model.name(assumptions.name()).start(assumptions.start()).months(assumptions.months());
    model.openingCash(assumptions.openingCash());
  }

  static OperatingModel of(List<Hub> hubs, PlanAssumptions assumptions) {
    Check.notEmpty(hubs, "hubs");
    PlanOfHubs plan = new PlanOfHubs(hubs, assumptions);
    hubs.forEach(plan::add);
    return Check.inPlace("assumptions", plan::assumed);
  }

  private void add(Hub hub) {
    HubPlan plan = new HubPlan(hub, hubs.size() > 1 ? hub.id() + " / " : "", assumptions);
    plan.addTo(model);
    taxed.putAll(plan.taxed());
  }

  /** The plan with what is assumed. */
  private OperatingModel assumed() {
    Check.each(assumptions.optedSpaces(), "optedSpaces", this::checkSpace);
    model.addAllTerms(assumptions.terms()).addAllDeposits(assumptions.deposits());
    model.vat(assumptions.vat().map(vat -> withLettings(vat, taxed)));
    Check.each(assumptions.grants(), "grants", (grant, at) -> model.addGrants(ofAward(grant, at)));
    model.addAllUnits(assumptions.units());
    model.addAllLines(assumptions.lines()).addAllLoans(assumptions.loans());
    model.addAllRules(assumptions.rules()).addAllBasis(assumptions.basis());
    assumptions.units().forEach(unit -> HubPlan.addAssumed(unit, model));
    assumptions.lines().forEach(line -> model.addAssumed(line.name()));
    assumptions.rules().forEach(rule -> model.addAssumed(rule.name()));
    assumptions.loans().forEach(loan -> model.addAllAssumed(OperatingModel.linesOf(loan)));
    return model.build();
  }

  private void checkSpace(String id, String at) {
    Check.that(
        hubs.stream()
            .flatMap(hub -> hub.spaces().stream())
            .anyMatch(space -> space.id().equals(id)),
        Fault.UNKNOWN_CODE,
        at,
        "be a space of a hub",
        id);
  }

  /** Tax with the lettings that it does not name. */
  private static VatPlan withLettings(VatPlan vat, Map<String, VatLine> taxed) {
    VatPlan.Builder all = vat.toBuilder();
    taxed.forEach(
        (name, line) -> {
          if (vat.lines().stream().noneMatch(one -> one.line().equals(Optional.of(name)))) {
            all.addLines(line);
          }
        });
    return all.build();
  }

  /** A grant within its award, with what was spent before the plan by its claims. */
  private PlannedGrant ofAward(PlannedGrant grant, String at) {
    if (grant.award().isEmpty()) {
      return grant;
    }
    Optional<FundingAward> found =
        hubs.stream()
            .flatMap(hub -> hub.awards().stream())
            .filter(award -> award.id().equals(grant.award()))
            .findFirst();
    Check.that(
        found.isPresent(),
        Fault.UNKNOWN_CODE,
        at + ".award",
        "be an award of a hub",
        grant.award().get());
    FundingAward award = found.orElseThrow();
    MoneyCheck.sameCurrency(grant.amount(), at + ".tranches", award.amount(), "award");
    Check.that(
        grant.amount().compareTo(award.amount()) <= 0,
        Fault.INCONSISTENT,
        at + ".tranches",
        "come to at most the award of " + award.amount(),
        grant.amount());
    List<Money> spent =
        award.claims().stream()
            .filter(claim -> claim.on().isBefore(assumptions.start()))
            .map(GrantClaim::spend)
            .toList();
    boolean counts = grant.spentBefore().isEmpty() && !grant.costs().isEmpty() && !spent.isEmpty();
    return counts
        ? grant.toBuilder().spentBefore(Money.sum(award.amount().currency(), spent)).build()
        : grant;
  }
}
