package org.creativehubs.finance.rentmix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.WorkedTables;
import org.creativehubs.finance.subsidy.Lettings;

class AbilityProperties {

  private static RentDemand demand(List<Integer> answers) {
    AbilityToPayInput.Builder survey = AbilityToPayInput.builder();
    answers.forEach(answer -> survey.addAnswers(RentAnswer.of(rate(answer))));
    return AbilityToPay.answer(survey.build());
  }

  private static RentRate rate(int pounds) {
    return Lettings.rate(String.valueOf(pounds));
  }

  @Property(tries = 200)
  void demandIsTheNumberOfAnswersAtOrOverThePriceAndFallsAsItRises(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 12) Integer> answers) {
    RentDemand demand = demand(answers);
    long before = answers.size();
    for (int price = 0; price <= 13; price++) {
      int at = price;
      long able = demand.able(rate(price));
      assertThat(able).isEqualTo(answers.stream().filter(answer -> answer >= at).count());
      assertThat(able).isLessThanOrEqualTo(before);
      before = able;
    }
  }

  @Property(tries = 200)
  void noPriceBringsInMoreThanTheBestBetweenAnswersToo(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 12) Integer> answers) {
    RentDemand demand = demand(answers);
    Ratio most =
        demand
            .bestPrice()
            .map(price -> price.amount().times(Ratio.of(demand.able(price))))
            .orElse(Ratio.ZERO);
    for (int sixths = 0; sixths <= 13 * 6; sixths++) {
      RentRate price = rate(1).times(Ratio.of(sixths, 6));
      Ratio revenue = price.amount().times(Ratio.of(demand.able(price)));
      assertThat(revenue).isLessThanOrEqualTo(most);
      if (sixths > 0 && revenue.equals(most) && !most.isZero()) {
        assertThat(demand.bestPrices()).contains(price);
      }
    }
  }

  @Property(tries = 100)
  void theOrderOfAnswersDoesNotMatter(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 12) Integer> answers,
      @ForAll long seed) {
    List<Integer> shuffled = new ArrayList<>(answers);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(demand(shuffled)).isEqualTo(demand(answers));
  }

  @Property(tries = 60)
  void explanationsAndCellsComeToWhatTheySay(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 12) Integer> answers,
      @ForAll("spaces") List<RentedSpace> spaces,
      @ForAll @LongRange(min = 0, max = 50_000_00) long pence) {
    RentBalance balance = balance(spaces, pence);
    WorkedTables.assertWorkedOut(balance.explanation());
    WorkedTables.assertTrue(balance);
    WorkedTables.assertTrue(demand(answers).explanation());
    WorkedTables.assertTrue(demand(answers));
  }

  @Property(tries = 300)
  void whatTenantsGiveAndReceiveAddsUpToThePenny(
      @ForAll("spaces") List<RentedSpace> spaces,
      @ForAll @LongRange(min = 0, max = 50_000_00) long pence) {
    RentBalance balance = balance(spaces, pence);
    assertThat(sum(balance.spaces().stream().map(SpaceBalance::received).toList()))
        .isEqualTo(balance.given());
    assertThat(sum(balance.spaces().stream().map(SpaceBalance::generated).toList()))
        .isEqualTo(balance.generated());
    assertThat(sum(balance.spaces().stream().map(SpaceBalance::annualRent).toList()))
        .isEqualTo(balance.income());
    assertThat(sum(balance.spaces().stream().map(SpaceBalance::costShare).toList()))
        .isEqualTo(balance.annualCost());
    assertThat(sum(balance.spaces().stream().map(SpaceBalance::net).toList()))
        .isEqualTo(balance.surplus());
    assertThat(balance.spaces()).noneMatch(line -> line.received().isNegative());
    assertThat(balance.spaces()).noneMatch(line -> line.generated().isNegative());
  }

  @Property(tries = 200)
  void givenEqualsGeneratedWhereTheMeanRentIsTheBreakEvenRent(
      @ForAll("spaces") List<RentedSpace> tenths) {
    List<RentedSpace> spaces =
        tenths.stream()
            .map(s -> RentedSpace.of(s.name(), s.area().times(Ratio.of(10)), s.rent()))
            .toList();
    Ratio income =
        Ratio.sum(spaces.stream().map(s -> s.rent().amount().times(s.area().amount())).toList());
    RentBalance balance = balance(spaces, income.times(Ratio.of(100)).floor().longValueExact());
    assertThat(balance.meanRent()).isEqualTo(balance.breakEvenRent());
    assertThat(balance.given()).isEqualTo(balance.generated());
    assertThat(balance.surplus().isZero()).isTrue();
  }

  @Property(tries = 200)
  void theFloorBlendedAtTheShareNeededPaysTheBreakEvenRent(
      @ForAll("spaces") List<RentedSpace> spaces,
      @ForAll @IntRange(min = 0, max = 120) int percent) {
    Ratio highest = spaces.stream().map(s -> s.rent().amount()).max(Ratio::compareTo).get();
    Ratio floor = Ratio.sum(spaces.stream().map(s -> s.area().amount()).toList());
    Ratio pence = highest.times(floor).times(Ratio.of(percent));
    RentBalance balance = balance(spaces, pence.floor().longValueExact());
    Ratio share = balance.marketShareNeeded().orElse(Ratio.ZERO);
    List<Ratio> rents = spaces.stream().map(s -> s.rent().amount()).sorted().toList();
    Ratio blended =
        rents.get(rents.size() - 1).times(share).plus(rents.get(0).times(Ratio.ONE.minus(share)));
    Ratio breakEven = balance.breakEvenRent().amount();
    if (balance.undefined().isPresent()) {
      boolean isOneRent = rents.get(0).equals(rents.get(rents.size() - 1));
      assertThat(isOneRent || breakEven.compareTo(rents.get(rents.size() - 1)) > 0).isTrue();
    } else if (share.isZero()) {
      assertThat(blended).isGreaterThanOrEqualTo(breakEven);
    } else {
      assertThat(blended).isEqualTo(breakEven);
      assertThat(share).isBetween(Ratio.ZERO, Ratio.ONE);
    }
  }

  @Provide
  Arbitrary<List<RentedSpace>> spaces() {
    Arbitrary<Integer> pence = Arbitraries.integers().between(0, 4_000);
    Arbitrary<Integer> tenths = Arbitraries.integers().between(1, 10_000);
    return Combinators.combine(tenths, pence)
        .as((area, rent) -> new int[] {area, rent})
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(AbilityProperties::named)
        .withoutEdgeCases();
  }

  private static List<RentedSpace> named(List<int[]> pairs) {
    List<RentedSpace> spaces = new ArrayList<>();
    for (int[] pair : pairs) {
      spaces.add(
          RentedSpace.of(
              "tenant " + spaces.size(),
              Area.of(Ratio.of(pair[0], 10), AreaUnit.SQ_FT),
              Lettings.rate(Ratio.of(pair[1], 100).text())));
    }
    return spaces;
  }

  private static RentBalance balance(List<RentedSpace> spaces, long pence) {
    Money cost = Money.ofMinor(pence, spaces.get(0).rent().currency());
    return CrossSubsidy.answer(
        CrossSubsidyInput.builder().addAllSpaces(spaces).annualCost(cost).build());
  }

  private static Money sum(List<Money> amounts) {
    return Money.sum(amounts.get(0).currency(), amounts);
  }
}
