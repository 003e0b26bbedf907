package org.creativehubs.finance.rentmix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.subsidy.Lettings;
import org.junit.jupiter.api.Test;

class CrossSubsidyTest {

  @Test
  void lettingsOfAHubBearTheCostOfTheFloorThatIsLet() {
    Hub.Builder mill = Hub.builder().id("mill").name("Mill");
    for (String id : List.of("a", "b", "c", "d")) {
      mill.addSpaces(
          id.equals("d")
              ? Space.builder().id(id).kind(UnitKind.STUDIO).build()
              : Space.of(id, UnitKind.STUDIO, Area.parse("100 ft2")));
    }
    mill.addLettings(let("a", "2000"), let("b", "4000"), let("d", "1000"));
    RentBalance balance =
        CrossSubsidy.of(mill.build(), LocalDate.of(2026, 6, 1), Money.parse("GBP 5000"));
    assertThat(balance.income()).isEqualTo(Money.parse("GBP 6000"));
    assertThat(balance.given()).isEqualTo(Money.parse("GBP 500"));
    assertThat(balance.spaces()).extracting(SpaceBalance::name).containsExactly("a", "b");
    assertThat(balance.leftOut()).containsExactly("vacant c", "d");
    assertThatThrownBy(
            () -> CrossSubsidy.of(mill.build(), LocalDate.of(2020, 6, 1), Money.parse("GBP 5000")))
        .hasMessage(
            "hub.lettings must hold one in force with a rent and a floor area, but was none");
    assertThatThrownBy(
            () -> CrossSubsidy.of(mill.build(), LocalDate.of(2026, 6, 1), Money.parse("EUR 1")))
        .hasMessage("hub must be in EUR as annualCost is, but was GBP");
  }

  private static Letting let(String id, String rent) {
    RentCharge charge =
        RentCharge.of(ChargeKind.RENT, Money.parse("GBP " + rent), PaymentTerms.monthlyInAdvance());
    return Letting.of(id, id, LeaseTerms.of(OpenDateRange.parse("2026-01-01/.."), charge));
  }

  static RentedSpace space(String name, String squareFeet, String pounds) {
    return RentedSpace.of(name, Area.parse(squareFeet + " ft2"), Lettings.rate(pounds));
  }

  private static RentBalance balance(String cost, RentedSpace... spaces) {
    return CrossSubsidy.answer(
        CrossSubsidyInput.builder()
            .addSpaces(spaces)
            .annualCost(Money.parse("GBP " + cost))
            .build());
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  @Test
  void fiveAndThirtyPoundsCarryOneAnotherAtTwentyOneAndAQuarterPerCentOfTheFloor() {
    RentBalance balance =
        balance("165000", space("arts", "12000", "5"), space("digital", "4000", "30"));
    assertThat(balance.breakEvenRent()).isEqualTo(Lettings.rate("10.3125"));
    assertThat(balance.marketShareNeeded()).contains(Ratio.parse("21.25%"));
    SpaceBalance arts = balance.spaces().get(0);
    SpaceBalance digital = balance.spaces().get(1);
    assertThat(arts.role()).isEqualTo(SubsidyRole.RECEIVES);
    assertThat(arts.received()).isEqualTo(gbp("63750"));
    assertThat(digital.role()).isEqualTo(SubsidyRole.GIVES);
    assertThat(digital.generated()).isEqualTo(gbp("78750"));
    assertThat(arts.costShare().plus(digital.costShare())).isEqualTo(gbp("165000"));
    assertThat(balance)
        .hasToString(
            "Break-even at 10.3125 GBP per ft2 per year: GBP 78750.00 generated, GBP 63750.00"
                + " given, surplus GBP 15000.00 (market share needed 0.2125)");
    assertThat(balance.explain("arts", "received").answer()).hasToString("GBP 63750.00");
    assertThat(balance.explain("arts", "role").answer()).hasToString("receives");
  }

  @Test
  void whoPaysJustTheCostNeitherGivesNorReceivesAPenny() {
    RentBalance balance = balance("0.01", space("a", "1", "0.01"), space("b", "2", "0"));
    assertThat(balance.spaces().get(1).role()).isEqualTo(SubsidyRole.RECEIVES);
    RentBalance even =
        balance(
            "30.03", space("a", "1", "10.01"), space("b", "1", "9.01"), space("c", "1", "11.01"));
    assertThat(even.spaces().get(0).role()).isEqualTo(SubsidyRole.NEITHER);
    assertThat(even.spaces().get(0).received()).isEqualTo(gbp("0"));
    assertThat(even.spaces().get(0).generated()).isEqualTo(gbp("0"));
    assertThat(even.given()).isEqualTo(even.generated());
  }

  @Test
  void unitsAndPeriodsMayDiffer() {
    RentedSpace metric =
        RentedSpace.of("m", Area.parse("92.90304 m2"), RentRate.parse("GBP 1 per ft2 per month"));
    RentBalance balance = balance("12000", metric);
    assertThat(balance.income()).isEqualTo(gbp("12000"));
    assertThat(balance.meanRent()).isEqualTo(Lettings.rate("12"));
    assertThat(balance.breakEvenRent()).isEqualTo(Lettings.rate("12"));
  }

  @Test
  void theShareNeededIsNoughtIfTheLowestRentCoversTheCost() {
    assertThat(balance("1", space("a", "10", "5"), space("b", "10", "6")).marketShareNeeded())
        .contains(Ratio.ZERO);
  }

  @Test
  void theShareNeededIsUndefinedWithOneRentOrACostOutOfReach() {
    RentBalance one = balance("1", space("a", "10", "5"), space("b", "10", "5"));
    assertThat(one.undefined().orElseThrow().code()).isEqualTo("ONE_RENT");
    RentBalance dear = balance("121", space("a", "10", "5"), space("b", "10", "6"));
    assertThat(dear.marketShareNeeded()).isEmpty();
    assertThat(dear.undefined().orElseThrow().code()).isEqualTo("NOT_REACHED");
    RentBalance just = balance("120", space("a", "10", "5"), space("b", "10", "6"));
    assertThat(just.marketShareNeeded()).contains(Ratio.ONE);
  }

  private static String steps(String cost) {
    RentedSpace low = space("low", "100", "20");
    return balance(cost, low, space("high", "100", "40")).explanation().toString();
  }

  @Test
  void whatIsLeftStaysWithTheHubAndWhatIsMissingItPays() {
    assertThat(steps("5000"))
        .contains("stays with the hub: GBP 1500.00 - GBP 500.00 = GBP 1000.00");
    assertThat(steps("20000"))
        .contains("the hub pays: GBP 14000.00 - GBP 0.00 = GBP 14000.00")
        .doesNotContain("stays with the hub")
        .contains(" / 200 ft2 = ");
  }

  @Test
  void badRentRollsAreRefused() {
    CrossSubsidyInput.Builder empty = CrossSubsidyInput.builder();
    assertThatThrownBy(() -> empty.annualCost(gbp("1")).build())
        .hasMessage("spaces must hold at least one element, but was none");
    assertThatThrownBy(() -> space("a", "0", "1")).hasMessage("area must be > 0, but was 0 ft2");
    assertThatThrownBy(() -> space("a", "1", "-1")).hasMessage("amount must be >= 0, but was -1");
    assertThatThrownBy(() -> balance("-1", space("a", "1", "1")))
        .hasMessage("annualCost must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> balance("1", space("a", "1", "1"), space("a", "1", "2")))
        .hasMessage("spaces[1] must have a name of its own, but was a");
    RentedSpace tenge =
        RentedSpace.of("b", Area.parse("1 m2"), RentRate.parse("KZT 1 per m2 per year"));
    assertThatThrownBy(() -> balance("1", space("a", "1", "1"), tenge))
        .hasMessage("spaces[1].rent must be in GBP as annualCost is, but was KZT");
  }
}
