package org.creativehubs.finance.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.finance.feasibility.HubFeasibilityTest.answer;
import static org.creativehubs.finance.feasibility.HubFeasibilityTest.money;
import static org.creativehubs.finance.feasibility.HubFeasibilityTest.need;
import static org.creativehubs.finance.feasibility.HubFeasibilityTest.site;
import static org.creativehubs.finance.feasibility.HubFeasibilityTest.survey;
import static org.creativehubs.finance.feasibility.HubFeasibilityTest.town;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.WorkedTables;
import org.creativehubs.finance.rentmix.RentAnswer;

class HubFeasibilityProperties {

  private static List<RentAnswer> answers(List<Integer> rents) {
    return rents.stream().map(rent -> answer(rent, 3)).toList();
  }

  private static HubFeasibilityInput.Builder asked(List<Integer> rents, int share) {
    return town()
        .survey(
            survey("120")
                .addSpaceNeeds(need("0." + share, "10", "30"), need("0.05", "30", "90"))
                .build())
        .businesses(QualifiedNumber.parse("300"))
        .answers(answers(rents));
  }

  @Property(tries = 150)
  void lessRentNeverMeansLessDemandAndTheRangeHoldsIt(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 300) Integer> rents,
      @ForAll @IntRange(min = 10, max = 90) int share) {
    FeasibilityStudy study =
        HubFeasibility.answer(
            asked(rents, share).addSites(site("mill", "500", "25000").build()).build());
    for (int i = 1; i < study.prices().size(); i++) {
      PriceDemand less = study.prices().get(i - 1);
      PriceDemand more = study.prices().get(i);
      assertThat(less.rent()).isLessThan(more.rent());
      assertThat(less.space()).isGreaterThanOrEqualTo(more.space());
      assertThat(less.spaceLeast()).isGreaterThanOrEqualTo(more.spaceLeast());
      assertThat(less.spaceMost()).isGreaterThanOrEqualTo(more.spaceMost());
    }
    for (PriceDemand price : study.prices()) {
      assertThat(price.space()).isBetween(price.spaceLeast(), price.spaceMost());
    }
    for (SiteAtRent one : study.cases()) {
      assertThat(one.result()).isBetween(one.resultLeast(), one.resultMost());
    }
  }

  @Property(tries = 150)
  void moreCostNeverMeansAnEarlierBreakEvenOrLessSubsidy(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 300) Integer> rents,
      @ForAll @IntRange(max = 40000) int running,
      @ForAll @IntRange(max = 40000) int more) {
    FeasibilityStudy study =
        HubFeasibility.answer(
            asked(rents, 50)
                .addSites(
                    site("less", "300", "" + running).build(),
                    site("more", "300", "" + (running + more)).build())
                .build());
    SiteOutcome less = study.site("less");
    SiteOutcome dear = study.site("more");
    assertThat(dear.rentWhenFull()).isGreaterThanOrEqualTo(less.rentWhenFull());
    if (study.prices().isEmpty()) {
      return;
    }
    assertThat(dear.subsidy().orElseThrow()).isGreaterThanOrEqualTo(less.subsidy().orElseThrow());
    int half = study.cases().size() / 2;
    for (int i = 0; i < half; i++) {
      int early = study.cases().get(i).breakEvenMonth().orElse(Integer.MAX_VALUE);
      int late = study.cases().get(half + i).breakEvenMonth().orElse(Integer.MAX_VALUE);
      assertThat(late).isGreaterThanOrEqualTo(early);
    }
  }

  @Property(tries = 100)
  void theOrderOfAnswersDoesNotMatter(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 300) Integer> rents,
      @ForAll Random random) {
    List<Integer> shuffled = new ArrayList<>(rents);
    Collections.shuffle(shuffled, random);
    SiteOption mill = site("mill", "500", "25000").build();
    assertThat(HubFeasibility.answer(asked(shuffled, 40).addSites(mill).build()))
        .isEqualTo(HubFeasibility.answer(asked(rents, 40).addSites(mill).build()));
  }

  @Property(tries = 100)
  void manySmallSitesAreOneLargeOneUntilEachCostsSomethingOfItsOwn(
      @ForAll @IntRange(min = 2, max = 8) int sites,
      @ForAll @IntRange(max = 5000) int fixed,
      @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 300) Integer> rents) {
    SiteOption large =
        site("large", "" + 100 * sites, "" + 3000 * sites).rent(money("" + 2000 * sites)).build();
    SiteOption small = site("small", "100", "3000").rent(money("2000")).sites(sites).build();
    SiteOption own =
        site("own", "100", "" + (3000 + fixed)).rent(money("2000")).sites(sites).build();
    FeasibilityStudy study =
        HubFeasibility.answer(asked(rents, 40).addSites(large, small, own).build());
    int each = study.prices().size();
    for (int i = 0; i < each; i++) {
      Money result = study.cases().get(i).result();
      assertThat(study.cases().get(each + i).result()).isEqualTo(result);
      assertThat(study.cases().get(2 * each + i).result())
          .isEqualTo(result.minus(money("" + fixed).times(sites)));
    }
  }

  @Property(tries = 100)
  void monthsBeforeBreakEvenAddUpToTheLosses(
      @ForAll @IntRange(min = 1, max = 40) int months,
      @ForAll @IntRange(min = 1, max = 60000) int running,
      @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 300) Integer> rents) {
    SiteOption mill = site("mill", "400", "" + running).monthsToFill(months).build();
    FeasibilityStudy study = HubFeasibility.answer(asked(rents, 40).addSites(mill).build());
    for (SiteAtRent one : study.cases()) {
      Ratio cost = mill.annualCost().toRatio().dividedBy(Ratio.of(12));
      Ratio full = one.rents().toRatio().dividedBy(Ratio.of(12));
      Ratio lost = Ratio.ZERO;
      int month = 1;
      while (month <= months && full.times(Ratio.of(month, months)).compareTo(cost) < 0) {
        lost = lost.plus(cost).minus(full.times(Ratio.of(month, months)));
        month++;
      }
      assertThat(one.breakEvenMonth().isPresent()).isEqualTo(month <= months);
      one.breakEvenMonth().ifPresent(found -> assertThat(found).isLessThanOrEqualTo(months));
      if (month <= months) {
        assertThat(one.breakEvenMonth()).hasValue(month);
      }
      assertThat(one.lossesBefore())
          .isEqualTo(Money.round(lost, one.rents().currency(), RoundingMode.CEILING));
    }
    WorkedTables.assertTrue(study);
  }
}
