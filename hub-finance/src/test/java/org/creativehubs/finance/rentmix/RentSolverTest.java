package org.creativehubs.finance.rentmix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.rentmix.AffordabilityExamples.solver;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.SharingHub;
import org.creativehubs.finance.WorkedTables;
import org.junit.jupiter.api.Test;

class RentSolverTest {

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static RentSolverInput.Builder levels(RentUnknown unknown) {
    RentSolverInput.Builder input = RentSolverInput.builder();
    input.unknown(unknown).studios(50).marketRent(gbp("6000"));
    input.annualCost(gbp("255000")).otherIncome(gbp("10000")).shareLost(Ratio.parse("3%"));
    return input;
  }

  private static RentSolution rest(int subsidised) {
    return RentSolver.answer(
        levels(RentUnknown.RENT_OF_THE_REST)
            .shareOfMarket(Ratio.of(1, 3))
            .subsidised(subsidised)
            .build());
  }

  private static RentSolution share(int subsidised) {
    return RentSolver.answer(levels(RentUnknown.SHARE_OF_MARKET).subsidised(subsidised).build());
  }

  @Test
  void elevenOfFiftyStudiosCanPayAThirdAndTwelveCannot() {
    RentSolution solution =
        RentSolver.answer(
            levels(RentUnknown.SUBSIDISED_STUDIOS).shareOfMarket(Ratio.of(1, 3)).build());
    assertThat(solution.subsidised()).hasValue(11);
    assertThat(solution.subsidisedRent()).contains(gbp("2000"));
    assertThat(solution.rentOfTheRest()).contains(gbp("6000"));
    assertThat(solution.income()).contains(gbp("258320"));
    assertThat(solution.incomeOneStepFurther()).contains(gbp("254440"));
    assertThat(solution)
        .hasToString(
            "11 (subsidised 11, subsidised rent GBP 2000.00, share of market 1/3, rent of the rest"
                + " GBP 6000.00, income one step further GBP 254440.00, unknown subsidised"
                + " studios)");
    assertThat(solution.explanation().toString())
        .contains(
            "(50 x GBP 6000.00 - 252,577.3196 GBP) / (GBP 6000.00 - GBP 2000.00), rounded down");
  }

  @Test
  void theRestMustPayWhatTwentySubsidisedStudiosLeaveOpen() {
    RentSolution solution = rest(20);
    // 255000 - 10000 over 97 %, less 20 x 2000, over 30 studios
    assertThat(solution.rentOfTheRest()).contains(gbp("7085.92"));
    assertThat(solution.income()).contains(gbp("255000.27"));
    assertThat(solution.incomeOneStepFurther()).contains(gbp("254999.98"));
    assertThat(solution.shareOfMarket()).contains(Ratio.of(1, 3));
  }

  @Test
  void theCheaperStudiosMayPayTheLeastShareThatBreaksEven() {
    RentSolution solution = share(10);
    assertThat(solution.subsidisedRent()).contains(gbp("1257.74"));
    assertThat(solution.shareOfMarket().orElseThrow().times(Ratio.of(6000)))
        .isEqualTo(Ratio.parse("1257.74"));
  }

  private static final LocalDate ON = LocalDate.of(2026, 11, 29);

  private static RentSolverInput.Builder ofHub(RentUnknown unknown) {
    RentSolverInput.Builder input = RentSolverInput.builder().hub(SharingHub.hub());
    input.unknown(unknown).kind(UnitKind.STUDIO).tier("low");
    return input.annualCost(gbp("3000")).otherIncome(gbp("0")).shareLost(Ratio.ZERO);
  }

  @Test
  void spacesLettingsAndHeadLeasesSayTheRest() {
    RentSolution solution =
        RentSolver.spacesAtTier(SharingHub.hub(), ON, UnitKind.STUDIO, "low", gbp("3000"));
    // 3 x 6000, less 3000 + 9000 of costs and 1200 from the members, over 4000 a studio
    assertThat(solution.subsidised()).hasValue(1);
    assertThat(solution.subsidisedRent()).contains(gbp("2000"));
    assertThat(solution.annualCost()).isEqualTo(gbp("12000"));
    assertThat(solution.income()).contains(gbp("15200"));
    assertThat(solution.leftOut())
        .containsExactly(LeftOut.of("space s4", "no market rent is known"));
    WorkedTables.assertWorkedOut(solution.explanation());
    assertThat(solution.explanation().toString())
        .contains("left out, space s4: no market rent is known")
        .contains("cost a year: GBP 3000.00 + GBP 9000.00")
        .contains("other income a year: GBP 0.00 + GBP 1200.00");
  }

  @Test
  void thoseWhoPayTheLowerRentAreThoseInTheTier() {
    RentSolution rest = RentSolver.answer(ofHub(RentUnknown.RENT_OF_THE_REST).on(ON).build());
    assertThat(rest.subsidised()).hasValue(1);
    assertThat(rest.rentOfTheRest()).contains(gbp("4400"));
    RentSolution two =
        RentSolver.answer(ofHub(RentUnknown.RENT_OF_THE_REST).on(ON).subsidised(2).build());
    assertThat(two.rentOfTheRest()).contains(gbp("6800"));
    assertThat(
            RentSolver.answer(
                    ofHub(RentUnknown.SHARE_OF_MARKET).on(ON).annualCost(gbp("6000")).build())
                .subsidisedRent())
        .contains(gbp("1800"));
  }

  @Test
  void theMeanMarketRentIsRoundedDown() {
    Hub hub = SharingHub.hub();
    Space third = hub.space("s3").toBuilder().marketRents(List.of()).build();
    Space dearer = third.toBuilder().marketRent(Rent.parse("GBP 7000.02 per year")).build();
    Hub odd =
        hub.toBuilder()
            .spaces(List.of(hub.space("s1"), hub.space("s2"), dearer, hub.space("hall")))
            .build();
    assertThat(
            RentSolver.spacesAtTier(odd, ON, UnitKind.STUDIO, "low", gbp("3000")).rentOfTheRest())
        .contains(gbp("6000"));
  }

  @Test
  void aSpaceWithoutAMarketRentCountsForNothing() {
    Hub hub = SharingHub.hub();
    Letting low = hub.letting("ash").toBuilder().spaces(List.of("s1", "s4")).build();
    Hub wide = hub.toBuilder().lettings(List.of(low, hub.letting("bo"), hub.letting("cy"))).build();
    RentSolution rest =
        RentSolver.answer(ofHub(RentUnknown.RENT_OF_THE_REST).hub(wide).on(ON).build());
    assertThat(rest.subsidised()).hasValue(1);
  }

  @Test
  void aCountThatIsNotExactIsNoNumberOfStudios() {
    Hub hub = SharingHub.hub();
    UnitGroup over = hub.units().get(0).toBuilder().count(QualifiedNumber.parse("over 50")).build();
    Hub vague = hub.toBuilder().units(List.of(over)).build();
    RentSolverInput.Builder asked = ofHub(RentUnknown.RENT_OF_THE_REST).hub(vague);
    assertThatThrownBy(() -> asked.marketRent(gbp("6000")).build())
        .hasMessage("hub.units must have an exact count, but was over 50");
  }

  @Test
  void aLettingOfOtherSpacesTooIsLeftOut() {
    Hub hub = SharingHub.hub();
    Letting wide = hub.letting("bo").toBuilder().spaces(List.of("s2", "loft")).build();
    Space loft = Space.of("loft", UnitKind.OFFICE, Area.parse("9 m2"));
    Hub mixed =
        hub.toBuilder()
            .addSpaces(loft)
            .lettings(List.of(hub.letting("ash"), wide, hub.letting("cy")))
            .build();
    assertThat(RentSolver.spacesAtTier(mixed, ON, UnitKind.STUDIO, "low", gbp("3000")).leftOut())
        .contains(LeftOut.of("letting bo", "what it pays for its other spaces is not known"));
  }

  @Test
  void withoutADayUnitsAndTiersCountAsTheyAreStated() {
    RentSolverInput.Builder asked =
        ofHub(RentUnknown.SUBSIDISED_STUDIOS).marketRent(gbp("6000")).shareLost(Ratio.parse("3%"));
    RentSolution most =
        RentSolver.answer(asked.annualCost(gbp("255000")).otherIncome(gbp("10000")).build());
    assertThat(most.subsidised()).hasValue(11);
    RentSolverInput.Builder ten = ofHub(RentUnknown.RENT_OF_THE_REST).marketRent(gbp("6000"));
    RentSolution rest = RentSolver.answer(ten.annualCost(gbp("100000")).build());
    assertThat(rest.subsidised()).hasValue(10);
    assertThat(rest.rentOfTheRest()).contains(gbp("2000"));
  }

  @Test
  void aHubIsRefusedWhatItDoesNotSay() {
    assertThatThrownBy(() -> ofHub(RentUnknown.RENT_OF_THE_REST).on(ON).tier("high").build())
        .hasMessage("tier must be one of low, but was high");
    assertThatThrownBy(() -> ofHub(RentUnknown.RENT_OF_THE_REST).on(ON).kind(UnitKind.DESK).build())
        .hasMessage(
            "hub.spaces must hold a desk with a market rent on 2026-11-29, but was 0 without");
    assertThatThrownBy(
            () ->
                ofHub(RentUnknown.RENT_OF_THE_REST)
                    .kind(UnitKind.DESK)
                    .marketRent(gbp("1"))
                    .build())
        .hasMessage("hub.units must be in [1, 1000000], but was 0");
    assertThatThrownBy(() -> ofHub(RentUnknown.RENT_OF_THE_REST).on(ON).studios(3).build())
        .hasMessageContaining("studios must be given only if hub is absent");
    assertThatThrownBy(
            () ->
                ofHub(RentUnknown.RENT_OF_THE_REST)
                    .on(ON)
                    .annualCost(Money.parse("EUR 1"))
                    .otherIncome(Money.parse("EUR 1"))
                    .build())
        .hasMessage(
            "hub.spaces[s1].marketRents must be in EUR as annualCost is, but was GBP 5000.00");
  }

  @Test
  void everyExpressionComesToItsValueWhateverIsLookedFor() {
    for (RentUnknown unknown : RentUnknown.values()) {
      for (String cost : List.of("33.33", "99.99", "100", "250.01", "300", "300.01")) {
        WorkedTables.assertWorkedOut(RentSolver.answer(solver(unknown, cost)).explanation());
      }
    }
    WorkedTables.assertWorkedOut(rest(20).explanation());
    WorkedTables.assertWorkedOut(share(10).explanation());
  }

  @Test
  void allStudiosMayBeSubsidisedWhereThatStillBreaksEven() {
    RentSolution solution = RentSolver.answer(solver(RentUnknown.SUBSIDISED_STUDIOS, "99.99"));
    assertThat(solution.subsidised()).hasValue(3);
    assertThat(solution.incomeOneStepFurther()).isEmpty();
    RentSolution penny = RentSolver.answer(solver(RentUnknown.SUBSIDISED_STUDIOS, "100.00"));
    assertThat(penny.subsidised()).hasValue(2);
    assertThat(penny.incomeOneStepFurther()).contains(gbp("99.99"));
  }

  @Test
  void exactlyAtBreakEvenIsNotMissed() {
    RentSolution all = RentSolver.answer(solver(RentUnknown.SUBSIDISED_STUDIOS, "300"));
    assertThat(all.subsidised()).hasValue(0);
    RentSolution over = RentSolver.answer(solver(RentUnknown.SUBSIDISED_STUDIOS, "300.01"));
    assertThat(over.undefined().orElseThrow().code()).isEqualTo("MISSED_AT_MARKET");
    assertThat(over.isSolved()).isFalse();
    assertThat(over.explanation().answer().isDefined()).isFalse();
  }

  @Test
  void whatCannotBeSolvedSaysWhy() {
    assertThat(rest(50).undefined().orElseThrow().code()).isEqualTo("NO_REST");
    assertThat(share(0).undefined().orElseThrow().code()).isEqualTo("NO_SUBSIDISED_STUDIO");
    RentSolution dear = RentSolver.answer(solver(RentUnknown.SHARE_OF_MARKET, "300.01"));
    assertThat(dear.undefined().orElseThrow().code()).isEqualTo("MISSED_AT_MARKET");
  }

  @Test
  void nothingIsNeededWhereOtherIncomeCoversTheCost() {
    RentSolution rest = RentSolver.answer(solver(RentUnknown.RENT_OF_THE_REST, "33.33"));
    assertThat(rest.rentOfTheRest()).contains(gbp("0"));
    assertThat(rest.incomeOneStepFurther()).isEmpty();
  }

  @Test
  void badQuestionsAreRefused() {
    RentSolverInput.Builder none = levels(RentUnknown.SUBSIDISED_STUDIOS);
    assertThatThrownBy(none::build)
        .hasMessage(
            "shareOfMarket must be given if unknown is not SHARE_OF_MARKET, but was absent");
    RentSolverInput.Builder both = levels(RentUnknown.SUBSIDISED_STUDIOS);
    assertThatThrownBy(() -> both.shareOfMarket(Ratio.ONE).subsidised(3).build())
        .hasMessage(
            "subsidised must be given only if unknown is not SUBSIDISED_STUDIOS, but was 3");
    assertThatThrownBy(() -> rest(51)).hasMessage("subsidised must be in [0, 50], but was 51");
    RentSolverInput.Builder over = levels(RentUnknown.SUBSIDISED_STUDIOS);
    assertThatThrownBy(() -> over.shareOfMarket(Ratio.parse("1.01")).build())
        .hasMessage("shareOfMarket must be in [0, 1], but was 1.01");
    RentSolverInput.Builder tenge = RentSolverInput.builder();
    tenge.unknown(RentUnknown.SHARE_OF_MARKET).studios(1).marketRent(gbp("1")).subsidised(1);
    tenge.annualCost(Money.parse("KZT 1")).otherIncome(gbp("0")).shareLost(Ratio.ZERO);
    assertThatThrownBy(tenge::build)
        .hasMessage("annualCost must be in GBP as marketRent is, but was KZT 1.00");
    assertThatThrownBy(() -> lost("1")).hasMessage("shareLost must be in [0, 1), but was 1");
    assertThatThrownBy(() -> market("-1")).hasMessage("marketRent must be > 0, but was GBP -1.00");
  }

  private static RentSolverInput lost(String share) {
    RentSolverInput.Builder input = RentSolverInput.builder();
    input.unknown(RentUnknown.SHARE_OF_MARKET).studios(1).marketRent(gbp("1")).subsidised(1);
    input.annualCost(gbp("1")).otherIncome(gbp("0")).shareLost(Ratio.parse(share));
    return input.build();
  }

  private static RentSolverInput market(String rent) {
    RentSolverInput.Builder input = RentSolverInput.builder();
    input.unknown(RentUnknown.SHARE_OF_MARKET).studios(1).marketRent(gbp(rent)).subsidised(1);
    input.annualCost(gbp("1")).otherIncome(gbp("0")).shareLost(Ratio.ZERO);
    return input.build();
  }
}
