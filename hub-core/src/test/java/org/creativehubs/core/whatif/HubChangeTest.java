package org.creativehubs.core.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class HubChangeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Hub MILL = mill();

  private static Hub mill() {
    RentCharge rent =
        RentCharge.of(ChargeKind.RENT, gbp("1000"), PaymentTerms.monthlyInAdvance()).toBuilder()
            .addSteps(
                RentStep.replace(LocalDate.of(2025, 1, 1), gbp("1100")),
                RentStep.multiply(LocalDate.of(2027, 1, 1), Ratio.parse("1.5")))
            .build();
    RentCharge service =
        RentCharge.of(ChargeKind.SERVICE_CHARGE, gbp("200"), PaymentTerms.monthlyInAdvance());
    LeaseTerms terms =
        LeaseTerms.builder()
            .term(OpenDateRange.parse("2024-01-01/2029-01-01"))
            .addCharges(rent, service)
            .build();
    Space studio =
        Space.builder()
            .id("studio")
            .kind(UnitKind.STUDIO)
            .area(Area.parse("10 m2"))
            .marketRent(Rent.parse("GBP 120 per m2 per year"))
            .build();
    HeadLease head =
        HeadLease.builder()
            .id("head")
            .premises("the mill")
            .landlord("The council")
            .tenant("The trust")
            .profitShare(Ratio.of(1, 4))
            .build();
    return Hub.builder()
        .id("mill")
        .name("The Mill")
        .addSpaces(studio)
        .addMembers(Organisation.of("bo", "Bo"))
        .addLettings(
            Letting.of("studio", "studio", "bo", terms),
            Letting.builder().id("desk").rent(Rent.parse("GBP 100 per month")).build())
        .addHeadLeases(head)
        .build();
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static RentCharge charge(Hub hub, int index) {
    return hub.letting("studio").terms().orElseThrow().charges().get(index);
  }

  @Test
  void rentsRiseFromADayOnAndWithThemTheStepsToCome() {
    ChangedHub changed =
        HubChange.apply(MILL, List.of(HubChange.rents("up", Ratio.parse("1.1"), DAY)));
    RentCharge rent = charge(changed.hub(), 0);
    assertThat(rent.annualOn(DAY.minusDays(1))).isEqualTo(gbp("1100"));
    assertThat(rent.annualOn(DAY)).isEqualTo(gbp("1210"));
    assertThat(rent.annualOn(LocalDate.of(2027, 1, 1))).isEqualTo(gbp("1815"));
    assertThat(charge(changed.hub(), 1)).isEqualTo(charge(MILL, 1));
    assertThat(changed.hub().letting("desk").rent()).contains(Rent.parse("GBP 110 per month"));
    assertThat(changed.facts())
        .extracting(ChangedFact::path)
        .containsExactly("/lettings/studio/terms/charges/rent/steps", "/lettings/desk/rent");
    assertThat(changed.facts().get(1))
        .hasToString("/lettings/desk/rent: GBP 100 per month -> GBP 110 per month");
    assertThat(JacksonLines.roundTrip(changed)).isEqualTo(changed);
  }

  @Test
  void aChangeMayBeOfOneLettingAndOfOtherCharges() {
    HubChange one =
        HubChange.rents("up", Ratio.of(2), DAY).toBuilder()
            .addLettings("studio")
            .addCharges(ChargeKind.SERVICE_CHARGE)
            .build();
    Hub hub = HubChange.apply(MILL, List.of(one)).hub();
    assertThat(charge(hub, 0)).isEqualTo(charge(MILL, 0));
    assertThat(charge(hub, 1).annualOn(DAY)).isEqualTo(gbp("400"));
    assertThat(hub.letting("desk")).isEqualTo(MILL.letting("desk"));
  }

  @Test
  void marketRentsHaveTheirDays() {
    Hub hub =
        HubChange.apply(MILL, List.of(HubChange.marketRents("up", Ratio.of(3, 2), DAY))).hub();
    assertThat(hub.space("studio").marketRents())
        .hasToString("[GBP 120 per m2 per year, GBP 180 per m2 per year from 2026-01-01]");
  }

  @Test
  void aLettingEndsAndAnotherFollows() {
    LeaseTerms next =
        LeaseTerms.builder()
            .term(OpenDateRange.from(DAY))
            .addCharges(RentCharge.of(ChargeKind.RENT, gbp("900"), PaymentTerms.monthlyInAdvance()))
            .build();
    List<HubChange> changes =
        List.of(
            HubChange.endLetting("moves out", "studio", DAY.minusDays(1)),
            HubChange.newLetting("moves in", Letting.of("next", "studio", "bo", next)));
    ChangedHub changed = HubChange.apply(MILL, changes);
    assertThat(changed.hub().letting("studio").occupied())
        .hasToString("Optional[2024-01-01/2026-01-01]");
    assertThat(changed.facts())
        .extracting(ChangedFact::path)
        .containsExactly(
            "/lettings/studio/terms/term",
            "/lettings/studio/terms/charges/rent/steps",
            "/lettings/studio/terms/charges/rent/payment/lastPeriod",
            "/lettings/studio/terms/charges/service charge/payment/lastPeriod",
            "/lettings/next");
    assertThatThrownBy(() -> HubChange.apply(MILL, changes.subList(1, 2)))
        .hasMessageStartingWith("lettings[2].terms must leave studio free while studio has it");
  }

  @Test
  void theShareOfProfitIsSet() {
    ChangedHub changed =
        HubChange.apply(MILL, List.of(HubChange.profitShare("half", "head", Ratio.of(1, 2))));
    assertThat(changed.hub().headLeases().get(0).profitShare()).contains(Ratio.of(1, 2));
    assertThat(changed).hasToString("/headLeases/head/profitShare: 0.25 -> 0.5");
  }

  @Test
  void whatTheHubDoesNotHoldIsNamedByItsPath() {
    HubChange unknown = HubChange.endLetting("x", "attic", DAY);
    assertThatThrownBy(() -> HubChange.apply(MILL, List.of(unknown)))
        .hasMessage("changes[0].lettings must be of lettings of the hub, but was attic");
    HubChange quoted = HubChange.endLetting("x", "desk", DAY);
    assertThatThrownBy(() -> HubChange.apply(MILL, List.of(quoted)))
        .hasMessage("changes[0].lettings must name one that has terms, but was desk");
    HubChange late = HubChange.endLetting("x", "studio", LocalDate.of(2029, 1, 1));
    assertThatThrownBy(() -> HubChange.apply(MILL, List.of(late)))
        .hasMessage(
            "changes[0].from must follow a day on which the letting runs, 2024-01-01/2029-01-01,"
                + " but was 2029-01-02");
    HubChange lease = HubChange.profitShare("x", "attic", Ratio.ONE);
    assertThatThrownBy(() -> HubChange.apply(MILL, List.of(lease)))
        .hasMessage("changes[0].headLease must be a head lease of the hub, but was attic");
    HubChange twice = HubChange.newLetting("x", MILL.letting("desk"));
    assertThatThrownBy(() -> HubChange.apply(MILL, List.of(twice)))
        .hasMessage("changes[0].letting.id must be of no letting of the hub, but was desk");
    assertThatThrownBy(() -> HubChange.rents("x", Ratio.of(-1), DAY))
        .hasMessage("factor must be >= 0, but was -1");
    assertThatThrownBy(() -> HubChange.profitShare("x", "head", Ratio.of(2)))
        .hasMessage("factor must be in [0, 1], but was 2");
    assertThatThrownBy(() -> HubChange.builder().name("x").kind(ChangeKind.RENTS).build())
        .hasMessageContaining("factor must be given if kind is rents, but was absent");
  }

  @Test
  void noChangeLeavesTheHubAsItIs() {
    assertThat(HubChange.apply(MILL, List.of()).hub()).isEqualTo(MILL);
  }

  @Property
  void everyAmountFromTheDayOnIsTheOldOneTimesTheFactor(
      @ForAll @IntRange(max = 300) int percent, @ForAll @IntRange(max = 2500) int days) {
    LocalDate from = LocalDate.of(2023, 1, 1).plusDays(days);
    Ratio factor = Ratio.of(percent, 100);
    Hub hub = HubChange.apply(MILL, List.of(HubChange.rents("x", factor, from))).hub();
    for (LocalDate day = LocalDate.of(2024, 1, 1);
        day.isBefore(LocalDate.of(2029, 1, 1));
        day = day.plusDays(17)) {
      Money before = charge(MILL, 0).annualOn(day);
      Money expected = day.isBefore(from) ? before : before.times(factor, RoundingMode.HALF_UP);
      assertThat(charge(hub, 0).annualOn(day)).isEqualTo(expected);
    }
  }
}
