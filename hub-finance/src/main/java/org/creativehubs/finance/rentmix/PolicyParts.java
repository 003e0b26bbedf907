package org.creativehubs.finance.rentmix;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.affordability.AffordabilityAssessment;
import org.creativehubs.finance.affordability.AffordabilityContext;
import org.creativehubs.finance.affordability.AffordabilityPolicy;
import org.creativehubs.finance.affordability.LeaseAffordability;
import org.creativehubs.finance.subsidy.BelowMarketLetting;
import org.creativehubs.finance.subsidy.RentSubsidy;
import org.creativehubs.finance.subsidy.SubsidyStatement;

/** The parts of a policy, each asked of its calculator. */
final class PolicyParts {

  private final RentPolicyInput input;
  private final List<RentTier> tiers;
  private final Money otherIncome;
  private final LeaseAffordability affordability;

  PolicyParts(RentPolicyInput input) {
    this.input = input;
    tiers = input.allTiers();
    otherIncome = input.otherIncome().orElse(Money.zero(input.annualCost().currency()));
    affordability =
        LeaseAffordability.under(
            AffordabilityPolicy.builder()
                .name("the policy")
                .maximumShareOfIncome(input.maximumShareOfIncome())
                .incomeBasis(input.incomeBasis())
                .build());
  }

  RentPolicyReport report() {
    List<BandAtTier> pairs = pairs();
    Term result = result();
    return RentPolicyReport.builder()
        .addAllPairs(pairs)
        .addAllTiers(tiers.stream().map(tier -> outcome(tier, pairs)).toList())
        .blend(blend())
        .balance(balance())
        .subsidies(subsidies())
        .result(result.money())
        .explanation(
            Explanation.of("Do the rents of the policy cover what the studios cost?", result))
        .build();
  }

  private List<BandAtTier> pairs() {
    List<BandAtTier> pairs = new ArrayList<>();
    for (TenantBand band : input.bands()) {
      tiers.forEach(tier -> pairs.add(pair(band, tier)));
    }
    return pairs;
  }

  private BandAtTier pair(TenantBand band, RentTier tier) {
    AffordabilityAssessment assessment =
        affordability.assess(letting(tier), input.on(), context(band));
    Money rent = rent(tier);
    return BandAtTier.builder()
        .band(band)
        .tier(tier.name())
        .rent(rent)
        .shareOfIncome(rent.ratioTo(band.annualIncome()))
        .state(assessment.state())
        .explanation(assessment.explanation())
        .build();
  }

  private Letting letting(RentTier tier) {
    return Letting.builder()
        .id("studio")
        .premises("a studio, " + tier.name())
        .area(input.studio())
        .rent(Rent.of(rate(tier)))
        .otherCharges(Rent.of(rate(Money.zero(input.annualCost().currency()))))
        .build();
  }

  private AffordabilityContext context(TenantBand band) {
    return AffordabilityContext.builder()
        .annualIncome(band.annualIncome())
        .incomeBasis(input.incomeBasis())
        .build();
  }

  private TierOutcome outcome(RentTier tier, List<BandAtTier> pairs) {
    Money rent = rent(tier);
    return TierOutcome.builder()
        .tier(tier)
        .rent(rent)
        .subsidy(input.market().minus(rent))
        .able(
            pairs.stream()
                .filter(pair -> pair.tier().equals(tier.name()) && pair.canPay())
                .mapToLong(pair -> pair.band().tenants())
                .sum())
        .mostStudios(
            Optional.of(changing(tier))
                .filter(studios -> isBelowMarket(tier) && studios > 0)
                .map(studios -> mostStudios(tier, studios)))
        .build();
  }

  private static boolean isBelowMarket(RentTier tier) {
    return tier.shareOfMarket().compareTo(Ratio.ONE) < 0;
  }

  /** Those of the tier and at market rent change places; the others stay as they are. */
  private RentSolution mostStudios(RentTier tier, int changing) {
    List<Money> kept =
        tiers.stream()
            .filter(other -> !changes(other, tier))
            .map(other -> rent(other).times(other.size(), RoundingMode.UNNECESSARY))
            .toList();
    Money rents = Money.sum(otherIncome.currency(), kept);
    Ratio share = Ratio.ONE.minus(input.shareLost());
    RentSolverInput.Builder solver = RentSolverInput.builder();
    solver.unknown(RentUnknown.SUBSIDISED_STUDIOS).studios(changing);
    solver.marketRent(input.market()).shareOfMarket(tier.shareOfMarket());
    solver.annualCost(input.annualCost()).shareLost(input.shareLost());
    solver.otherIncome(otherIncome.plus(rents.times(share, RoundingMode.FLOOR)));
    return RentSolver.answer(solver.build());
  }

  private static boolean changes(RentTier other, RentTier tier) {
    return other.equals(tier) || other.shareOfMarket().equals(Ratio.ONE);
  }

  /** How many studios are of a tier or at market rent. */
  private int changing(RentTier tier) {
    return Ratio.sum(
            tiers.stream().filter(other -> changes(other, tier)).map(RentTier::size).toList())
        .floor()
        .intValueExact();
  }

  private Ratio studios() {
    return Ratio.sum(tiers.stream().map(RentTier::size).toList());
  }

  private RentBlend blend() {
    Money market = input.market().times(studios(), RoundingMode.UNNECESSARY);
    return BlendedRent.across(
        tiers.stream().map(this::toThePenny).toList(), TierWeight.UNITS, market);
  }

  /** A tier by the rent that a studio of it pays, so that all answers add up to the penny. */
  private RentTier toThePenny(RentTier tier) {
    Ratio share = rent(tier).ratioTo(input.market()).orElseThrow();
    return tier.toBuilder().shareOfMarket(share).build();
  }

  private Money rent(RentTier tier) {
    return input.rent(tier.shareOfMarket());
  }

  private RentBalance balance() {
    List<RentedSpace> floors =
        tiers.stream()
            .filter(tier -> tier.size().signum() > 0)
            .map(tier -> RentedSpace.of(tier.name(), input.studio().times(tier.size()), rate(tier)))
            .toList();
    Money left = input.annualCost().minus(otherIncome);
    Ratio share = Ratio.ONE.minus(input.shareLost());
    Money needed = left.dividedBy(share, RoundingMode.CEILING);
    return CrossSubsidy.among(floors, needed.isNegative() ? Money.zero(left.currency()) : needed);
  }

  private RentRate rate(RentTier tier) {
    return rate(rent(tier));
  }

  /** The rate of a studio that pays an amount a year. */
  private RentRate rate(Money yearly) {
    Ratio amount = yearly.toRatio().dividedBy(input.studio().amount());
    return RentRate.of(amount, yearly.currency(), input.studio().unit(), RentPeriod.YEAR);
  }

  private Optional<SubsidyStatement> subsidies() {
    List<BelowMarketLetting> lettings =
        tiers.stream()
            .filter(tier -> input.term().isPresent() && isBelowMarket(tier))
            .map(this::belowMarket)
            .toList();
    return lettings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            RentSubsidy.of(
                lettings, input.on(), BrokenPeriodRule.DAILY_365, input.dating().orElseThrow()));
  }

  private BelowMarketLetting belowMarket(RentTier tier) {
    return BelowMarketLetting.builder()
        .tenant("a tenant at " + tier.name())
        .space("a studio at " + tier.name())
        .term(input.term().orElseThrow())
        .area(input.studio())
        .marketRent(rate(input.market()))
        .rent(rate(tier))
        .build();
  }

  private Term result() {
    List<Term> rents = tiers.stream().map(this::rents).toList();
    Term kept = Term.of(1).minus(Term.share(input.shareLost()));
    return Term.sum(rents)
        .named("rents of all tiers")
        .times(kept)
        .plus(Term.given("other income", otherIncome))
        .minus(Term.given("cost a year", input.annualCost()))
        .rounded(RoundingMode.FLOOR)
        .named("result a year");
  }

  private Term rents(RentTier tier) {
    Term rent = Term.given("rent of a studio, " + tier.name(), rent(tier));
    return Term.of(tier.size()).times(rent).named("rents, " + tier.name());
  }
}
