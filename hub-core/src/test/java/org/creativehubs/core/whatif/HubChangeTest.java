package org.creativehubs.core.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
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
import org.creativehubs.core.lease.RentTier;
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

  /** Rooms of 10, 20, 30 and 40 m2, let until 2027, 2028, without an end and as it is quoted. */
  private static Hub quarter() {
    Hub.Builder hub = Hub.builder();
    hub.id("quarter").name("The Quarter");
    for (int i = 1; i <= 4; i++) {
      hub.addSpaces(Space.of("room-" + i, UnitKind.STUDIO, Area.parse(i + "0 m2")));
    }
    hub.addLettings(
        until("a", "room-1", "2024-03-01/2027-01-01"),
        until("b", "room-2", "2024-02-01/2028-01-01"),
        until("c", "room-3", "2024-01-01/.."),
        Letting.builder().id("d").addSpaces("room-4").build());
    return hub.build();
  }

  private static Letting until(String id, String space, String term) {
    RentCharge rent = RentCharge.of(ChargeKind.RENT, gbp("1000"), PaymentTerms.monthlyInAdvance());
    return Letting.of(id, space, LeaseTerms.of(OpenDateRange.parse(term), rent));
  }

  private static HubChange most(String share, LetMeasure measure, EndingOrder order) {
    return HubChange.occupancy("less let", Ratio.parse(share), measure, order, DAY);
  }

  private static List<String> ended(HubChange change) {
    return HubChange.apply(quarter(), List.of(change)).facts().stream()
        .map(fact -> Splitter.on('/').splitToList(fact.path()).get(2))
        .toList();
  }

  @Test
  void lessIsLetOnceThoseWhoseTermsRunOutFirstHaveLeft() {
    assertThat(ended(most("0.9", LetMeasure.AREA, EndingOrder.NEXT_TO_END))).containsExactly("a");
    assertThat(ended(most("0.85", LetMeasure.AREA, EndingOrder.NEXT_TO_END)))
        .containsExactly("a", "b");
    assertThat(ended(most("0.4", LetMeasure.AREA, EndingOrder.NEXT_TO_END)))
        .containsExactly("a", "b", "c");
    assertThat(ended(most("0.75", LetMeasure.SPACES, EndingOrder.LAST_IN))).containsExactly("a");
    assertThat(ended(most("0.5", LetMeasure.SPACES, EndingOrder.LAST_IN)))
        .containsExactly("a", "b");
    assertThat(ended(most("1", LetMeasure.AREA, EndingOrder.LAST_IN))).isEmpty();
  }

  @Test
  void lettingsThatAreListedEndInTheirOrderAndNoOthers() {
    HubChange listed =
        HubChange.occupancy(
            "less let", Ratio.parse("0.7"), LetMeasure.AREA, List.of("c", "a"), DAY);
    ChangedHub changed = HubChange.apply(quarter(), List.of(listed));
    assertThat(changed)
        .hasToString("/lettings/c/terms/term: 2024-01-01/.. -> 2024-01-01/2026-01-01");
    assertThat(JacksonLines.roundTrip(listed)).isEqualTo(listed);
    HubChange few = listed.toBuilder().factor(Ratio.parse("0.5")).build();
    assertThatThrownBy(() -> HubChange.apply(quarter(), List.of(few)))
        .hasMessage(
            "changes[0].factor must be at least what is still let once all have ended that can,"
                + " 0.6, but was 0.5");
  }

  @Test
  void whatIsLetIsCountedBySpacesWhereOneHasNoArea() {
    Hub hub = quarter().toBuilder().addSpaces(desk()).build();
    HubChange byArea = most("0.5", LetMeasure.AREA, EndingOrder.LAST_IN);
    assertThatThrownBy(() -> HubChange.apply(hub, List.of(byArea)))
        .hasMessage("changes[0].measure must be SPACES where a space has no area, but was desk");
    Hub none = Hub.builder().id("n").name("N").build();
    assertThatThrownBy(() -> HubChange.apply(none, List.of(byArea)))
        .hasMessage("changes[0] must be of a hub that has spaces, but was n");
  }

  private static Space desk() {
    return Space.builder().id("desk").kind(UnitKind.DESK).build();
  }

  @Property
  void noMoreEndThanItTakes(@ForAll @IntRange(min = 40, max = 100) int percent) {
    HubChange change = most(percent + "%", LetMeasure.AREA, EndingOrder.NEXT_TO_END);
    List<String> ended = ended(change);
    int let = 100 - 10 * ended.stream().mapToInt(id -> id.charAt(0) - 'a' + 1).sum();
    assertThat(let).isLessThanOrEqualTo(percent);
    if (!ended.isEmpty()) {
      int last = 10 * (ended.get(ended.size() - 1).charAt(0) - 'a' + 1);
      assertThat(let + last).isGreaterThan(percent);
    }
  }

  @Test
  void theShareOfATierIsSetAndTheRentsUnderItFollow() {
    Letting low = until("low", "room-1", "2024-01-01/..").toBuilder().tier("artists").build();
    Letting quoted =
        Letting.builder()
            .id("quoted")
            .tier("artists")
            .rent(Rent.parse("GBP 100 per month"))
            .shareOfMarket(Ratio.of(1, 3))
            .build();
    Hub hub =
        quarter().toBuilder()
            .lettings(List.of(low, quoted, until("other", "room-2", "2024-01-01/..")))
            .addRentTiers(
                RentTier.builder()
                    .name("artists")
                    .size(Ratio.ONE)
                    .shareOfMarket(Ratio.of(1, 3))
                    .build())
            .build();
    HubChange half = HubChange.tierShare("half", "artists", Ratio.of(1, 2), DAY);
    ChangedHub changed = HubChange.apply(hub, List.of(half));
    assertThat(charge(changed.hub(), "low").annualOn(DAY)).isEqualTo(gbp("1500"));
    assertThat(charge(changed.hub(), "low").annualOn(DAY.minusDays(1))).isEqualTo(gbp("1000"));
    assertThat(charge(changed.hub(), "other").annualOn(DAY)).isEqualTo(gbp("1000"));
    assertThat(changed.facts())
        .extracting(ChangedFact::toString)
        .contains(
            "/rentTiers/artists/shareOfMarket: 1/3 -> 0.5",
            "/lettings/quoted/rent: GBP 100 per month -> GBP 150 per month",
            "/lettings/quoted/shareOfMarket: 1/3 -> 0.5")
        .hasSize(4);
    assertThatThrownBy(() -> HubChange.apply(quarter(), List.of(half)))
        .hasMessage("changes[0].tier must be a rent tier of the hub, but was artists");
    HubChange none = HubChange.tierShare("none", "artists", Ratio.ZERO, DAY);
    assertThatThrownBy(() -> HubChange.apply(hub, List.of(none, half)))
        .hasMessage(
            "changes[1].tier must be one whose share is above zero, so that rents can follow, but"
                + " was artists");
  }

  private static RentCharge charge(Hub hub, String letting) {
    return hub.letting(letting).requireTerms().charges().get(0);
  }

  @Test
  void aChargeIsSetWhateverStepsWereToCome() {
    HubChange set = HubChange.charge("service up", "rent", gbp("1300"), DAY);
    RentCharge rent = charge(HubChange.apply(MILL, List.of(set)).hub(), 0);
    assertThat(rent.annualOn(DAY.minusDays(1))).isEqualTo(gbp("1100"));
    assertThat(rent.annualOn(LocalDate.of(2028, 1, 1))).isEqualTo(gbp("1300"));
    HubChange early = HubChange.charge("from the start", "rent", gbp("1"), DAY.minusYears(5));
    assertThat(charge(HubChange.apply(MILL, List.of(early)).hub(), 0).annual()).isEqualTo(gbp("1"));
    HubChange unknown = HubChange.charge("x", "parking", gbp("1"), DAY);
    assertThatThrownBy(() -> HubChange.apply(MILL, List.of(unknown)))
        .hasMessage("changes[0].charge must be a charge of a letting, but was parking");
  }

  @Test
  void theRentOfAHeadLeaseIsMultiplied() {
    LeaseTerms terms =
        LeaseTerms.of(
            OpenDateRange.parse("2024-01-01/.."),
            RentCharge.of(ChargeKind.RENT, gbp("500"), PaymentTerms.monthlyInAdvance()));
    Hub held =
        MILL.toBuilder()
            .headLeases(List.of(MILL.headLeases().get(0).toBuilder().terms(terms).build()))
            .build();
    HubChange twice = HubChange.headRent("doubles", "head", Ratio.of(2), DAY);
    ChangedHub changed = HubChange.apply(held, List.of(twice));
    assertThat(changed.facts())
        .extracting(ChangedFact::path)
        .containsExactly("/headLeases/head/terms/charges/rent/steps");
    LeaseTerms doubled = changed.hub().headLeases().get(0).terms().orElseThrow();
    assertThat(doubled.charges().get(0).annualOn(DAY)).isEqualTo(gbp("1000"));
    assertThatThrownBy(() -> HubChange.apply(MILL, List.of(twice)))
        .hasMessage("changes[0].headLease must name one that has terms, but was head");
  }

  @Test
  void whatAKindDoesNotTakeIsRefused() {
    HubChange.Builder up = HubChange.rents("up", Ratio.ONE, DAY).toBuilder();
    assertThatThrownBy(() -> up.measure(LetMeasure.AREA).build())
        .hasMessageContaining("measure must be given only if the kind needs it, but kind is rents");
    HubChange.Builder market = HubChange.marketRents("up", Ratio.ONE, DAY).toBuilder();
    assertThatThrownBy(() -> market.addLettings("a").build())
        .hasMessage("lettings must be empty where the kind takes none, but was [a]");
    assertThatThrownBy(() -> most("0.5", LetMeasure.AREA, EndingOrder.AS_LISTED))
        .hasMessage("lettings must be those that end, but was []");
    assertThatThrownBy(() -> most("1.5", LetMeasure.AREA, EndingOrder.LAST_IN))
        .hasMessage("factor must be in [0, 1], but was 1.5");
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
