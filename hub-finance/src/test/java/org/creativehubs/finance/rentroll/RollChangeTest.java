package org.creativehubs.finance.rentroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class RollChangeTest {

  private static final RollChangeInput EXAMPLE = JsonCatalog.example(RollChange.ENTRY);
  private static final LocalDate SINCE = EXAMPLE.since();
  private static final LocalDate ON = EXAMPLE.on();

  private static RollMove only(RollMovement year, RollMoveKind kind) {
    assertThat(year.of(kind)).hasSize(1);
    return year.of(kind).get(0);
  }

  private static Money pounds(String amount) {
    return Money.parse("GBP " + amount);
  }

  @Test
  void everyChangeOfTheExampleIsOfItsKindAndTheyAddUp() {
    RollMovement year = RollChange.answer(EXAMPLE);

    assertThat(only(year, RollMoveKind.STEPPED).change()).isEqualTo(pounds("180.00"));
    assertThat(only(year, RollMoveKind.REVIEWED).change()).isEqualTo(pounds("800.00"));
    assertThat(only(year, RollMoveKind.REVIEWED).from()).contains(LocalDate.parse("2026-06-24"));
    assertThat(only(year, RollMoveKind.RENEWED).letting()).isEqualTo("3 again");
    assertThat(only(year, RollMoveKind.RENEWED).change()).isEqualTo(pounds("300.00"));
    assertThat(only(year, RollMoveKind.ENDED).change()).isEqualTo(pounds("-3900.00"));
    assertThat(only(year, RollMoveKind.ENDED).from()).contains(LocalDate.parse("2026-02-01"));
    assertThat(only(year, RollMoveKind.STARTED).change()).isEqualTo(pounds("4200.00"));
    assertThat(only(year, RollMoveKind.HELD_OVER).change()).isEqualTo(pounds("0.00"));
    assertThat(only(year, RollMoveKind.HELD_OVER).from()).contains(LocalDate.parse("2026-10-01"));
    assertThat(year.moves()).hasSize(6);
    assertThat(year.unchanged()).isEqualTo(1);
    assertThat(year.before()).isEqualTo(pounds("33900.00"));
    assertThat(year.after()).isEqualTo(pounds("35480.00"));
    assertThat(year.change()).isEqualTo(pounds("1580.00"));
    assertThat(year.toString())
        .isEqualTo(
            "rent GBP 33900.00 on 2025-11-30 -> GBP 35480.00 on 2026-11-30, 6 changes, 1 letting"
                + " unchanged");
  }

  @Test
  void theRentsAreThoseOfTheRollsOnBothDays() {
    RollMovement year = RollChange.answer(EXAMPLE);

    assertThat(year.before()).isEqualTo(RentRoll.of(EXAMPLE.hub(), SINCE).totals().passingRent());
    assertThat(year.after()).isEqualTo(RentRoll.of(EXAMPLE.hub(), ON).totals().passingRent());
    Explanation working = year.explanation();
    assertThat(working.answer().money()).contains(year.after());
  }

  @Test
  void twoRollsOfOneUnitWithAnotherTenantAreTwoLettings() {
    RollMovement year =
        RollChange.of(
            roll("a", "ada", "6000", "2020-01-01/.."),
            SINCE,
            roll("a", "bo", "7000", "2026-01-01/.."),
            ON);

    assertThat(only(year, RollMoveKind.ENDED).change()).isEqualTo(pounds("-6000.00"));
    assertThat(only(year, RollMoveKind.ENDED).from()).isEmpty();
    assertThat(only(year, RollMoveKind.STARTED).change()).isEqualTo(pounds("7000.00"));
    assertThat(year.sheets()).hasSize(2);
  }

  @Test
  void aNewTermOfTheSameTenantIsARenewalAndAnotherRentAloneIsToldAsSuch() {
    Hub old = roll("a", "ada", "6000", "2020-01-01/2026-01-01");
    RollMovement renewed = RollChange.of(old, SINCE, roll("a", "ada", "7000", "2026-01-01/.."), ON);
    RollMovement other =
        RollChange.of(old, SINCE, roll("a", "ada", "7000", "2020-01-01/2030-01-01"), ON);

    assertThat(only(renewed, RollMoveKind.RENEWED).change()).isEqualTo(pounds("1000.00"));
    assertThat(only(other, RollMoveKind.UNEXPLAINED).change()).isEqualTo(pounds("1000.00"));
    assertThat(only(other, RollMoveKind.UNEXPLAINED).from()).isEmpty();
  }

  @Test
  void aLettingThatNamesNobodyOnOneDayIsTheSame() {
    Hub named = roll("a", "ada", "6000", "2020-01-01/..");
    Letting nobody = named.lettings().get(0).toBuilder().tenant(Optional.empty()).build();
    Hub unnamed = named.toBuilder().lettings(List.of(nobody)).build();

    assertThat(RollChange.of(unnamed, SINCE, named, ON).moves()).isEmpty();
    assertThat(RollChange.of(named, SINCE, unnamed, ON).unchanged()).isEqualTo(1);
    assertThat(RollChange.of(named, SINCE, unnamed, ON).sheets()).hasSize(1);
  }

  @Test
  void aRentThatIsNotKnownOnOneDayIsNamedAndAConcessionShowsWhereRentsArePayable() {
    Hub known = roll("a", "ada", "6000", "2020-01-01/..");
    Hub unknown =
        changed(
            known,
            letting ->
                letting.toBuilder()
                    .terms(Optional.empty())
                    .start(PartialDate.parse("2020-01-01"))
                    .build());
    unknown =
        unknown.toBuilder()
            .addSpaces(
                Space.builder()
                    .id("b")
                    .kind(UnitKind.STUDIO)
                    .marketRent(Rent.annual(pounds("1.00")))
                    .build())
            .build();

    assertThat(only(RollChange.of(unknown, SINCE, known, ON), RollMoveKind.NOT_KNOWN).change())
        .isEqualTo(pounds("6000.00"));
    RollChangeInput free =
        RollChangeInput.builder()
            .hub(JsonCatalog.example(WhatIf.ENTRY).hub())
            .since(LocalDate.parse("2026-06-01"))
            .on(LocalDate.parse("2026-09-01"))
            .policy(
                RollPolicy.marketPractice(AreaUnit.SQ_M).toBuilder()
                    .rentBasis(RentBasis.PAYABLE)
                    .build())
            .build();
    assertThat(only(RollChange.answer(free), RollMoveKind.CONCEDED).change())
        .isEqualTo(pounds("12000.00"));
  }

  @Test
  void daysOutOfOrderAndTwoCurrenciesAreRefused() {
    Hub pounds = roll("a", "ada", "6000", "2020-01-01/..");
    Hub euros =
        changed(
            pounds, letting -> letting.toBuilder().terms(terms("EUR 10", "2020-01-01/..")).build());

    assertThatThrownBy(() -> RollChange.of(pounds, ON, ON))
        .hasMessageContaining("since must be before on");
    assertThatThrownBy(() -> RollChange.of(euros, SINCE, pounds, ON))
        .hasMessage("earlier must have its rents in the currency of hub, but was EUR");
  }

  @Test
  void whatIsWrongWithTheEarlierHubIsNamedThere() {
    Hub pounds = roll("a", "ada", "6000", "2020-01-01/..");
    Letting euros =
        Letting.builder()
            .id("b")
            .premises("the yard")
            .terms(terms("EUR 10", "2020-01-01/.."))
            .build();
    Hub mixed = pounds.toBuilder().addLettings(euros).build();
    Hub silent = pounds.toBuilder().lettings(List.of()).build();

    assertThatThrownBy(() -> RollChange.of(mixed, SINCE, pounds, ON))
        .hasMessage(
            "earlier.lettings[1].terms must be in GBP as earlier.lettings[0] is, but was EUR");
    assertThatThrownBy(() -> RollChange.of(pounds, SINCE, mixed, ON))
        .hasMessage("hub.lettings[1].terms must be in GBP as hub.lettings[0] is, but was EUR");
    assertThatThrownBy(() -> RollChange.of(silent, SINCE, pounds, ON))
        .hasMessage("earlier must hold a letting with a rent or a market rent, but was none");
    assertThatThrownBy(() -> RollChange.of(silent, SINCE, ON))
        .hasMessage("hub must hold a letting with a rent or a market rent, but was none");
  }

  private static Hub roll(String unit, String tenant, String rent, String term) {
    Letting letting = Letting.of(unit, unit, tenant, terms("GBP " + rent, term));
    return Hub.builder()
        .id("mill")
        .name("The Mill")
        .addSpaces(Space.builder().id(unit).kind(UnitKind.STUDIO).build())
        .addMembers(Organisation.of(tenant, tenant))
        .addLettings(letting)
        .build();
  }

  private static LeaseTerms terms(String rent, String term) {
    RentCharge charge =
        RentCharge.of(ChargeKind.RENT, Money.parse(rent), PaymentTerms.monthlyInAdvance());
    return LeaseTerms.of(OpenDateRange.parse(term), charge);
  }

  private static Hub changed(Hub hub, UnaryOperator<Letting> change) {
    return hub.toBuilder().lettings(hub.lettings().stream().map(change).toList()).build();
  }
}
