package org.creativehubs.finance.affordability;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.WorkedTables;
import org.creativehubs.finance.lease.AnyLease;
import org.creativehubs.finance.lease.LettingHubs;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RollPolicy;

class LeaseAffordabilityProperties {

  private static final Currency GBP = Currency.getInstance("GBP");

  /** A case in pounds: amounts per unit of area, some of them not known (below zero). */
  record Case(
      int rent,
      int charges,
      int share,
      int market,
      int area,
      int income,
      int limits,
      AreaUnit unit,
      RentPeriod period) {

    Studio studio() {
      Studio studio = new Studio();
      if (rent >= 0) {
        studio.rent(rate(rent));
      }
      if (charges >= 0) {
        studio.charges(rate(charges));
      }
      if (share >= 0) {
        studio.share(Ratio.of(share, 12).text());
      }
      if (market >= 0) {
        studio.market(rate(market));
      }
      if (area > 0) {
        studio.area(Area.of(area, AreaUnit.SQ_FT).in(unit));
      }
      if (income >= 0) {
        studio.income(Money.ofMinor(income, GBP), IncomeBasis.INCOME);
      }
      return limited(studio);
    }

    private Studio limited(Studio studio) {
      if ((limits & 1) != 0) {
        studio.atMostOfMarket("1/3");
      }
      if ((limits & 2) != 0) {
        studio.ceiling(RentRate.of(Ratio.of(8), GBP, AreaUnit.SQ_FT, RentPeriod.YEAR));
      }
      if ((limits & 4) != 0) {
        studio.atMostOfIncome("1/4");
      }
      return studio;
    }

    /** The same cost whatever unit and period it is written in. */
    private RentRate rate(int perSquareFootAndYear) {
      return RentRate.of(Ratio.of(perSquareFootAndYear), GBP, AreaUnit.SQ_FT, RentPeriod.YEAR)
          .per(unit)
          .every(period);
    }

    AffordabilityAssessment assessed() {
      return studio().assessed();
    }

    Case withRent(int other) {
      return new Case(other, charges, share, market, area, income, limits, unit, period);
    }

    Case withIncome(int other) {
      return new Case(rent, charges, share, market, area, other, limits, unit, period);
    }

    Case written(AreaUnit otherUnit, RentPeriod otherPeriod) {
      return new Case(rent, charges, share, market, area, income, limits, otherUnit, otherPeriod);
    }

    Case withCharges(int other) {
      return new Case(rent, other, share, market, area, income, limits, unit, period);
    }

    Case withLimits(int other) {
      return new Case(rent, charges, share, market, area, income, other, unit, period);
    }
  }

  @Property(tries = 300)
  void raisingTheRentNeverMakesALeaseAffordable(
      @ForAll("cases") Case lease, @ForAll @IntRange(min = 1, max = 40) int more) {
    Case low = lease.withRent(Math.max(lease.rent(), 0));
    AffordabilityState before = low.assessed().state();
    AffordabilityState after = low.withRent(low.rent() + more).assessed().state();
    assertThat(rank(after)).isLessThanOrEqualTo(rank(before));
  }

  @Property(tries = 300)
  void loweringTheIncomeNeverMakesALeaseAffordable(
      @ForAll("cases") Case lease, @ForAll @IntRange(min = 0, max = 100) int percent) {
    Case rich = lease.withIncome(Math.max(lease.income(), 0));
    int lower = (int) (rich.income() * (long) percent / 100);
    assertThat(rank(rich.withIncome(lower).assessed().state()))
        .isLessThanOrEqualTo(rank(rich.assessed().state()));
  }

  @Property(tries = 300)
  void theVerdictDoesNotDependOnTheUnitOfAreaOrThePeriod(
      @ForAll("cases") Case lease, @ForAll AreaUnit unit, @ForAll RentPeriod period) {
    AffordabilityAssessment one = lease.assessed();
    AffordabilityAssessment other = lease.written(unit, period).assessed();
    assertThat(other.state()).isEqualTo(one.state());
    assertThat(other.deciding()).isEqualTo(one.deciding());
    assertThat(other.annualCost()).isEqualTo(one.annualCost());
    assertThat(other.findings())
        .extracting(AffordabilityFinding::state)
        .isEqualTo(one.findings().stream().map(AffordabilityFinding::state).toList());
  }

  @Property(tries = 300)
  void togetherIsAffordableJustIfEachChosenTestIs(@ForAll("cases") Case lease) {
    boolean each = true;
    boolean broken = false;
    for (int limit : new int[] {1, 2, 4}) {
      if ((lease.limits() & limit) != 0) {
        AffordabilityState alone = lease.withLimits(limit).assessed().state();
        each &= alone == AffordabilityState.AFFORDABLE;
        broken |= alone == AffordabilityState.NOT_AFFORDABLE;
      }
    }
    AffordabilityAssessment together = lease.assessed();
    assertThat(together.isAffordable()).isEqualTo(each);
    assertThat(together.state() == AffordabilityState.NOT_AFFORDABLE).isEqualTo(broken);
  }

  @Property(tries = 500)
  void headroomIsNotNegativeJustWhenAffordable(@ForAll("cases") Case lease) {
    AffordabilityAssessment assessment = lease.assessed();
    for (AffordabilityFinding finding : assessment.findings()) {
      if (finding.headroom().isDefined()) {
        assertThat(isNegative(finding.headroom())).isEqualTo(!finding.isAffordable());
      }
    }
    if (assessment.headroom().isDefined()) {
      assertThat(isNegative(assessment.headroom())).isEqualTo(!assessment.isAffordable());
    }
  }

  @Property(tries = 500)
  void whatIsNotKnownTurnsAtItsTippingPoint(
      @ForAll("cases") Case lease, @ForAll("limit") int limit) {
    Case alone = lease.withLimits(limit);
    AffordabilityFinding finding = alone.studio().finding();
    boolean open = finding.state() == AffordabilityState.NOT_KNOWN;
    assertThat(finding.missing().isEmpty()).isEqualTo(!open);
    finding
        .tippingPoint()
        .ifPresent(
            tip -> {
              boolean most = tip.comparison() == Comparison.AT_MOST;
              assertThat(learned(alone, tip, Ratio.parse("0.999"), Ratio.ZERO).isAffordable())
                  .isEqualTo(most);
              assertThat(
                      learned(alone, tip, Ratio.parse("1.001"), Ratio.parse("0.001"))
                          .isAffordable())
                  .isNotEqualTo(most);
            });
  }

  /**
   * What is found once the missing fact is known to be its tipping point times and plus something.
   */
  private static AffordabilityFinding learned(
      Case lease, TippingPoint tip, Ratio factor, Ratio more) {
    Studio studio = lease.studio();
    if (tip.onlyWithoutOtherCharges()) {
      studio.charges("GBP 0 per m2 per year");
    }
    Answer value = tip.value();
    Ratio number =
        value
            .money()
            .map(Money::toRatio)
            .orElseGet(() -> Ratio.of(new BigDecimal(value.number().orElseThrow())));
    Ratio known = number.times(factor).plus(more);
    String unit = value.unit().orElse("");
    return switch (tip.fact()) {
      case RENT -> studio.rent(rate(known, unit)).finding();
      case OTHER_CHARGES -> studio.charges(rate(known, unit)).finding();
      case MARKET_RENT -> studio.market(rate(known, unit)).finding();
      case AREA -> studio.area(Area.of(known, AreaUnit.parse(unit))).finding();
      case ANNUAL_INCOME, ANNUAL_TURNOVER ->
          studio.income(Money.round(known, GBP, RoundingMode.FLOOR), IncomeBasis.INCOME).finding();
    };
  }

  private static RentRate rate(Ratio amount, String unit) {
    List<String> parts = Splitter.on(" per ").splitToList(unit);
    return RentRate.of(amount, GBP, AreaUnit.parse(parts.get(1)), RentPeriod.parse(parts.get(2)));
  }

  @Property(tries = 300)
  void learningAFactNeverTurnsAProvenVerdict(@ForAll("cases") Case lease) {
    AffordabilityState before = lease.assessed().state();
    if (before != AffordabilityState.NOT_KNOWN && lease.charges() < 0) {
      assertThat(lease.withCharges(3).assessed().state()).isEqualTo(before);
    }
    if (before != AffordabilityState.NOT_KNOWN && lease.income() < 0) {
      assertThat(lease.withIncome(1_000_000).assessed().state()).isEqualTo(before);
    }
  }

  @Property(tries = 300)
  void explanationAndCellsComeToWhatTheySay(@ForAll("cases") Case lease) {
    AffordabilityAssessment assessment = lease.assessed();
    WorkedTables.assertTrue(assessment.explanation());
    WorkedTables.assertTrue(assessment);
  }

  @Property(tries = 300)
  void theLastStepIsTheStateAndEveryAssessmentRoundTrips(@ForAll("cases") Case lease) {
    AffordabilityAssessment assessment = lease.assessed();
    assertThat(assessment.explanation().answer())
        .isEqualTo(Answer.text(assessment.state().words()));
    assertThat(HubJson.read(HubJson.write(assessment), AffordabilityAssessment.class))
        .isEqualTo(assessment);
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<int[]> facts =
        Combinators.combine(
                numbers(-1, 14),
                numbers(-1, 4),
                numbers(-1, 14),
                numbers(-1, 40),
                numbers(0, 300),
                numbers(-1, 1_600_000),
                Arbitraries.integers().between(1, 7))
            .as(
                (rent, charges, share, market, area, income, limits) ->
                    new int[] {rent, charges, share, market, area, income, limits});
    return Combinators.combine(
            facts.withoutEdgeCases(),
            Arbitraries.of(AreaUnit.class),
            Arbitraries.of(RentPeriod.class))
        .as((f, unit, period) -> new Case(f[0], f[1], f[2], f[3], f[4], f[5], f[6], unit, period));
  }

  @Provide
  Arbitrary<Integer> limit() {
    return Arbitraries.of(1, 2, 4);
  }

  /** Often not known, sometimes zero. */
  private static Arbitrary<Integer> numbers(int unknown, int most) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(unknown)),
        Tuple.of(1, Arbitraries.just(0)),
        Tuple.of(5, Arbitraries.integers().between(1, most)));
  }

  private static int rank(AffordabilityState state) {
    return switch (state) {
      case NOT_AFFORDABLE -> 0;
      case NOT_KNOWN -> 1;
      case AFFORDABLE -> 2;
    };
  }

  private static boolean isNegative(Answer headroom) {
    return headroom
        .money()
        .map(Money::isNegative)
        .orElseGet(() -> headroom.number().orElseThrow() < 0);
  }

  @Property(tries = 200)
  void whatDecidesOfThoseNotAffordableDecidesAmongAll(
      @ForAll(supplier = AnyLease.class) LeaseTerms first,
      @ForAll(supplier = AnyLease.class) LeaseTerms second,
      @ForAll @IntRange(min = -100, max = 2000) int days,
      @ForAll @IntRange(max = 900) int rate) {
    LocalDate on = first.term().start().plusDays(days);
    Hub hub = LettingHubs.let(first, second);
    AffordabilityPolicy.Builder ceiling = AffordabilityPolicy.builder().name("any");
    RentRate most = RentRate.parse("GBP " + rate + " per m2 per year");
    LeaseAffordability any =
        LeaseAffordability.under(ceiling.maximumAllInRate(RateLimit.chosen(most, "any")).build());

    Map<String, AffordabilityFinding> among = new LinkedHashMap<>();
    any.assess(hub, on).lettings().stream()
        .filter(letting -> letting.state() == AffordabilityState.NOT_AFFORDABLE)
        .forEach(letting -> among.put(letting.letting(), decisive(letting)));
    assertThat(any.notAffordable(hub, on)).containsExactlyEntriesOf(among);
  }

  private static AffordabilityFinding decisive(AffordabilityAssessment letting) {
    return letting.deciding().flatMap(letting::finding).orElseThrow();
  }

  @Property(tries = 300)
  void theCostOfAHubIsThePassingRentOfItsRoll(
      @ForAll(supplier = AnyLease.class) LeaseTerms first,
      @ForAll(supplier = AnyLease.class) LeaseTerms second,
      @ForAll @IntRange(min = -100, max = 2000) int days) {
    LocalDate on = first.term().start().plusDays(days);
    Hub hub = LettingHubs.let(first, second);
    Rent none = Rent.parse("GBP 0 per month");
    List<Letting> lettings =
        hub.lettings().stream()
            .map(letting -> letting.toBuilder().otherCharges(none).build())
            .toList();
    AffordabilityPolicy.Builder ceiling = AffordabilityPolicy.builder().name("any");
    ceiling.maximumAllInRate(RateLimit.chosen(RentRate.parse("GBP 1 per m2 per year"), "any"));
    HubAssessment assessment =
        LeaseAffordability.under(ceiling.build())
            .assess(hub.toBuilder().lettings(lettings).build(), on);
    Money cost =
        assessment.lettings().stream()
            .flatMap(letting -> letting.annualCost().stream())
            .reduce(Money.zero(GBP), Money::plus);
    RollPolicy every =
        RollPolicy.marketPractice(AreaUnit.SQ_M).toBuilder()
            .kinds(List.of(ChargeKind.values()))
            .build();
    DateRange year = DateRange.of(on, on.plusYears(1));
    Assume.that(
        assessment.lettings().stream().allMatch(letting -> letting.annualCost().isPresent()));
    assertThat(RentRoll.of(List.of(hub), on, year, every).totals().passingRent()).isEqualTo(cost);
  }
}
