package org.creativehubs.finance.feasibility;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.survey.SpaceNeed;
import org.creativehubs.finance.internal.Wilson;
import org.creativehubs.finance.rentmix.AbilityToPay;
import org.creativehubs.finance.rentmix.DemandPoint;
import org.creativehubs.finance.rentmix.RentAnswer;
import org.creativehubs.finance.rentmix.RentDemand;
import org.creativehubs.finance.viability.BreakEvenOccupancy;
import org.creativehubs.finance.viability.BreakEvenOccupancyInput;

/** Demand for space by size and by rent, and what sites make of it. */
final class DemandModel {

  private static final Ratio MONTHS = Ratio.of(12);

  private final HubFeasibilityInput input;
  private final AreaUnit unit;
  private final Currency currency;
  private final List<SizeDemand> sizes;
  private final List<PriceDemand> prices;

  DemandModel(HubFeasibilityInput input) {
    this.input = input;
    unit = input.sites().get(0).space().unit();
    currency = input.sites().get(0).rent().currency();
    sizes = input.survey().spaceNeeds().stream().map(this::size).toList();
    prices = hasCurve() ? prices(AbilityToPay.of(input.answers())) : List.of();
  }

  private boolean hasCurve() {
    return input.answers().stream().map(RentAnswer::maximum).anyMatch(this::differsFromFirst);
  }

  private boolean differsFromFirst(RentRate rent) {
    return rent.compareTo(input.answers().get(0).maximum()) != 0;
  }

  FeasibilityStudy study() {
    List<SiteAtRent> cases = new ArrayList<>();
    List<SiteOutcome> outcomes = new ArrayList<>();
    for (SiteOption site : input.sites()) {
      List<SiteAtRent> own = prices.stream().map(price -> at(site, price)).toList();
      cases.addAll(own);
      outcomes.add(outcome(site, own));
    }
    return FeasibilityStudy.builder()
        .title(input.survey().title())
        .unit(unit)
        .concerned(expected())
        .shareComing(input.shareComing())
        .addAllSizes(sizes)
        .addAllPrices(prices)
        .addAllCases(cases)
        .addAllSites(outcomes)
        .addAllUnknowns(unknowns())
        .explanation(explanation(outcomes))
        .build();
  }

  // demand

  private QualifiedNumber concerned() {
    return input.shareConcerned().map(input.businesses()::times).orElse(input.businesses());
  }

  /** The number, or the middle of the two that it lies between. */
  private Ratio expected() {
    QualifiedNumber all = concerned();
    return all.to().map(to -> all.value().plus(to).dividedBy(Ratio.of(2))).orElseGet(all::value);
  }

  private Ratio fewestConcerned() {
    QualifiedNumber all = concerned();
    return all.range().hasLowerBound() ? all.range().lowerEndpoint() : Ratio.ZERO;
  }

  private Ratio mostConcerned() {
    QualifiedNumber all = concerned();
    return all.range().hasUpperBound() ? all.range().upperEndpoint() : expected();
  }

  private SizeDemand size(SpaceNeed need) {
    Wilson interval = Wilson.of(need.share(), input.fewest(), input.confidence());
    Ratio low = need.from().map(area -> area.in(unit).amount()).orElse(Ratio.ZERO);
    Ratio high = need.below().map(area -> area.in(unit).amount()).orElse(low);
    Ratio middle = low.plus(high).dividedBy(Ratio.of(2));
    Ratio businesses = coming(expected(), need.share());
    Ratio least = coming(fewestConcerned(), interval.leastRounded());
    Ratio most = coming(mostConcerned(), interval.mostRounded());
    return SizeDemand.builder()
        .size(words(need))
        .share(need.share())
        .shareLeast(interval.leastRounded())
        .shareMost(interval.mostRounded())
        .businesses(businesses)
        .least(least)
        .most(most)
        .middle(middle)
        .space(businesses.times(middle))
        .spaceLeast(least.times(low))
        .spaceMost(most.times(high))
        .build();
  }

  private Ratio coming(Ratio concerned, Ratio share) {
    return concerned.times(share).times(input.shareComing());
  }

  private static String words(SpaceNeed need) {
    String from = need.from().map(area -> "from " + area).orElse("");
    String below = need.below().map(area -> "under " + area).orElse("");
    return (from + " " + below).strip();
  }

  private Ratio all(Function<SizeDemand, Ratio> figure) {
    return Ratio.sum(sizes.stream().map(figure).toList());
  }

  private List<PriceDemand> prices(RentDemand curve) {
    return curve.points().stream().map(point -> price(point, curve.respondents())).toList();
  }

  private PriceDemand price(DemandPoint point, long respondents) {
    Wilson interval = Wilson.of(point.share(), Ratio.of(respondents), input.confidence());
    return PriceDemand.builder()
        .rent(point.price())
        .able(point.share())
        .ableLeast(interval.leastRounded())
        .ableMost(interval.mostRounded())
        .businesses(all(SizeDemand::businesses).times(point.share()))
        .space(all(SizeDemand::space).times(point.share()))
        .spaceLeast(all(SizeDemand::spaceLeast).times(interval.leastRounded()))
        .spaceMost(all(SizeDemand::spaceMost).times(interval.mostRounded()))
        .build();
  }

  // sites

  private Ratio space(SiteOption site) {
    return site.wholeSpace().in(unit).amount();
  }

  private SiteAtRent at(SiteOption site, PriceDemand price) {
    Ratio yearly = price.rent().per(unit).every(RentPeriod.YEAR).amount();
    Money rents = rents(site, yearly, price.space());
    SiteAtRent.Builder found = SiteAtRent.builder().site(site.name()).rent(price.rent());
    found.yearly(yearly).demand(price.space().times(site.reach())).space(space(site));
    found.rents(rents).result(result(site, rents));
    found.resultLeast(result(site, rents(site, yearly, price.spaceLeast())));
    found.resultMost(result(site, rents(site, yearly, price.spaceMost())));
    OptionalInt month = breakEvenMonth(site, rents);
    int before = month.orElse(site.monthsToFill() + 1) - 1;
    return found.breakEvenMonth(month).lossesBefore(losses(site, rents, before)).build();
  }

  private Money rents(SiteOption site, Ratio yearly, Ratio space) {
    Ratio demand = space.times(site.reach());
    Ratio let = demand.compareTo(space(site)) < 0 ? demand : space(site);
    return Money.round(yearly.times(let), currency, RoundingMode.HALF_UP);
  }

  private static Money result(SiteOption site, Money rents) {
    return rents.plus(site.income()).minus(site.annualCost());
  }

  /** What rents must cover in a year. */
  private static Ratio needed(SiteOption site) {
    return site.annualCost().minus(site.income()).toRatio();
  }

  /** The least t in [1, months] with rents x t / months >= needed. */
  private static OptionalInt breakEvenMonth(SiteOption site, Money rents) {
    Ratio needed = needed(site);
    if (needed.signum() <= 0) {
      return OptionalInt.of(1);
    }
    if (needed.compareTo(rents.toRatio()) > 0) {
      return OptionalInt.empty();
    }
    BigInteger month =
        needed.times(Ratio.of(site.monthsToFill())).dividedBy(rents.toRatio()).ceiling();
    return OptionalInt.of(month.max(BigInteger.ONE).intValueExact());
  }

  /** What the first months lose: needed / 12 each, less rents / 12 x t / months. */
  private Money losses(SiteOption site, Money rents, int before) {
    Ratio steps = Ratio.of((long) before * (before + 1), 2L * site.monthsToFill());
    Ratio lost = needed(site).times(Ratio.of(before)).minus(rents.toRatio().times(steps));
    return Money.round(lost.dividedBy(MONTHS), currency, RoundingMode.CEILING);
  }

  private SiteOutcome outcome(SiteOption site, List<SiteAtRent> cases) {
    Optional<SiteAtRent> best =
        cases.stream()
            .max(
                Comparator.comparing(SiteAtRent::rents)
                    .thenComparing(SiteAtRent::rent, Comparator.reverseOrder()));
    Optional<RentRate> rent = best.map(SiteAtRent::rent).or(() -> input.survey().affordableRent());
    return SiteOutcome.builder()
        .site(site)
        .rentWhenFull(rentWhenFull(site))
        .fillingRent(filling(site, PriceDemand::space))
        .fillingRentLeast(filling(site, PriceDemand::spaceLeast))
        .fillingRentMost(filling(site, PriceDemand::spaceMost))
        .rent(rent)
        .breakEvenOccupancy(rent.flatMap(asked -> occupancy(site, asked)))
        .best(best)
        .build();
  }

  private RentRate rentWhenFull(SiteOption site) {
    Ratio needed = needed(site);
    Ratio covered = needed.signum() > 0 ? needed : Ratio.ZERO;
    return RentRate.of(covered.dividedBy(space(site)), currency, unit, RentPeriod.YEAR);
  }

  private Optional<RentRate> filling(SiteOption site, Function<PriceDemand, Ratio> demand) {
    return prices.stream()
        .filter(price -> demand.apply(price).times(site.reach()).compareTo(space(site)) >= 0)
        .map(PriceDemand::rent)
        .max(Comparator.naturalOrder());
  }

  private static Optional<Ratio> occupancy(SiteOption site, RentRate rent) {
    return BreakEvenOccupancy.answer(
            BreakEvenOccupancyInput.builder()
                .fixedCosts(site.annualCost())
                .lettableArea(site.wholeSpace())
                .rent(rent)
                .otherIncome(site.income())
                .build())
        .occupancy();
  }

  // what is said of it

  private List<String> unknowns() {
    List<String> unknowns = new ArrayList<>();
    if (prices.isEmpty()) {
      unknowns.add(
          "how many would come at which rent: "
              + input
                  .survey()
                  .affordableRent()
                  .map(rent -> rent + " is one point and no curve")
                  .orElse("fewer than two different answers say what can be paid"));
    }
    for (SpaceNeed need : input.survey().spaceNeeds()) {
      if (need.below().isEmpty()) {
        unknowns.add(words(need) + " has no largest size: more space than is counted is possible");
      }
    }
    Ratio told = all(SizeDemand::share);
    if (told.compareTo(Ratio.ONE) < 0) {
      unknowns.add(
          Show.percent(Ratio.ONE.minus(told)) + " of those asked gave none of these sizes");
    }
    if (!concerned().range().hasUpperBound()) {
      unknowns.add(
          concerned() + " businesses have no upper end: the most that is shown may be exceeded");
    }
    unknowns.add("whether those who answered are like those who did not");
    return unknowns;
  }

  private Explanation explanation(List<SiteOutcome> outcomes) {
    Explanation.Builder steps = Explanation.answering("Can a new hub carry itself?");
    Term concerned = Term.given("businesses that the survey stands for", expected());
    Term coming = Term.share(input.shareComing()).named("part that would come, assumed");
    for (SizeDemand size : sizes) {
      Term share = Term.share(size.share()).named("share who need " + size.size());
      steps.terms(concerned.times(share).times(coming).named("businesses for " + size.size()));
    }
    for (SiteOutcome outcome : outcomes) {
      steps.terms(FeasibilityStudy.last(outcome, unit));
    }
    return steps.build();
  }
}
