package org.creativehubs.finance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.GrantClaim;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

/** What each kind of thing in a hub, told more or less exactly, puts into its calendar. */
class CalendarSubjectsTest {

  private static final HubCalendarInput INPUT = JsonCatalog.example(HubCalendar.ENTRY);
  private static final Hub HUB = INPUT.hub().orElseThrow();
  private static final LeaseTerms TERMS = HUB.letting("a").requireTerms();
  private static final HeadLease HEAD_LEASE = HUB.headLeases().get(0);
  private static final FundingAward AWARD = HUB.awards().get(0);
  private static final DateRange ALWAYS = DateRange.parse("0001-01-01/9999-12-31");

  @Test
  void aLoanEndsOnTheDayOfItsLastPayment() {
    LocalDate drawn = LocalDate.parse("2024-01-31");
    Loan loan = Loan.level("fit-out", Money.parse("GBP 6000"), Ratio.parse("5%"), drawn, 25);

    assertThat(lines(empty().loans(List.of(loan))))
        .containsExactly("2026-02-28, loan ends: loan fit-out, payment 25");
    assertThat(lines(empty().loans(List.of(loan.toBuilder().lender("the bank").build()))))
        .containsExactly("2026-02-28, loan ends: loan fit-out of the bank, payment 25");
  }

  @Test
  void aServiceYearEndsOnItsLastDay() {
    Money cost = Money.parse("GBP 400");
    List<ServiceHead> heads = List.of(ServiceHead.byArea("lift", cost, cost));
    ServiceYear year = ServiceYear.of("2025", DateRange.parse("2025-04-01/2026-04-01"), heads);

    assertThat(lines(empty().serviceYears(List.of(year))))
        .containsExactly("2026-03-31, service year ends: service charge 2025, since 2025-04-01");
  }

  @Test
  void aLettingWithoutTermsStandsOnTheDaysOfItsOccupation() {
    Letting dated = letting().start(PartialDate.parse("2026-05-01")).termMonths(12).build();
    Letting rolling = letting().start(PartialDate.parse("2026-05-01")).build();

    assertThat(lines(empty().lettings(List.of(dated))))
        .containsExactly(
            "2026-05-01, lease starts: studio-1, potter, until 2027-04-30",
            "2027-04-30, lease ends: studio-1, potter");
    assertThat(withoutDay(dated)).isEmpty();
    assertThat(lines(empty().lettings(List.of(rolling))))
        .containsExactly("2026-05-01, lease starts: studio-1, potter, without an end");
    assertThat(withoutDay(rolling)).containsExactly("studio-1, potter: it rolls on without an end");
  }

  @Test
  void aLettingThatIsKnownToTheMonthHasNoDay() {
    Letting vague = letting().start(PartialDate.parse("2026-05")).termMonths(12).build();

    assertThat(lines(empty().lettings(List.of(vague)))).isEmpty();
    assertThat(withoutDay(vague)).containsExactly("studio-1, potter: its days are not known");
    assertThat(withoutDay(vague.toBuilder().tenant(Optional.empty()).build()))
        .containsExactly("studio-1: its days are not known");
  }

  /** The second tenant stays on for a quarter after its lease, on the footing that it names. */
  @Test
  void aTenantWhoHoldsOverStaysUntilTheDayBeforeTheOneGiven() {
    LeaseTerms terms =
        LeaseTerms.of(
            DateRange.parse("2025-01-01/2026-01-01"),
            TERMS.charges().get(0).toBuilder()
                .steps(List.of())
                .reviews(List.of())
                .concessions(List.of())
                .build());
    LeaseTerms over =
        terms.toBuilder()
            .holdingOver(HoldingOver.STATUTE)
            .heldOverUntil(LocalDate.parse("2026-04-01"))
            .build();

    assertThat(lines(empty().lettings(List.of(Letting.of("a", "studio-1", terms)))))
        .containsExactly(
            "2025-01-01, lease starts: studio-1, until 2025-12-31",
            "2025-12-31, lease ends: studio-1");
    assertThat(lines(empty().lettings(List.of(Letting.of("a", "studio-1", over)))))
        .containsExactly(
            "2025-01-01, lease starts: studio-1, until 2025-12-31",
            "2025-12-31, lease ends: studio-1, after it: statute",
            "2026-03-31, stay ends: studio-1");
  }

  @Test
  void noticeThatWasServedIsSaidWithTheBreakAndItsLastDayForNotice() {
    LeaseTerms served =
        TERMS.toBuilder()
            .breaks(
                List.of(
                    TERMS.breaks().get(0).toBuilder()
                        .noticeServed(LocalDate.parse("2026-08-01"))
                        .build()))
            .build();

    assertThat(lines(empty().lettings(List.of(Letting.of("a", "studio-1", served)))))
        .contains(
            "2026-09-30, break notice: studio-1, for the break on 2027-03-31, notice served on"
                + " 2026-08-01",
            "2027-03-31, break: studio-1, notice by 2026-09-30, notice served on 2026-08-01");
  }

  @Test
  void aBreakWhoseNoticeIsNotKnownSaysSo() {
    LeaseTerms unknown =
        TERMS.toBuilder()
            .breaks(
                List.of(
                    TERMS.breaks().get(0).toBuilder()
                        .noticeMonths(OptionalInt.empty())
                        .noticeDays(Optional.empty())
                        .build()))
            .build();

    assertThat(lines(empty().lettings(List.of(Letting.of("a", "studio-1", unknown)))))
        .contains("2027-03-31, break: studio-1, notice not known")
        .noneMatch(line -> line.contains("break notice"));
  }

  @Test
  void theNoticeOfALettingThatRollsOnIsSaidInYearsMonthsAndDays() {
    LeaseTerms rolling =
        LeaseTerms.of(
            OpenDateRange.from(LocalDate.parse("2026-06-01")),
            HUB.letting("b").requireTerms().charges().get(0));
    LeaseTerms noticed = rolling.toBuilder().notice(Period.of(1, 2, 10)).build();

    assertThat(withoutDay(Letting.of("a", "studio-1", rolling)))
        .containsExactly("studio-1: it rolls on");
    assertThat(withoutDay(Letting.of("a", "studio-1", noticed)))
        .containsExactly("studio-1: it rolls on, notice 1 year and 2 months and 10 days");
  }

  @Test
  void aHeadLeaseWithTermsHasTheDatesOfItsTerms() {
    HeadLease let =
        HEAD_LEASE.toBuilder()
            .start(Optional.empty())
            .termMonths(OptionalInt.empty())
            .terms(TERMS)
            .build();

    assertThat(lines(empty().headLeases(List.of(let))))
        .contains(
            "2024-04-01, lease starts: the mill, held of the council, until 2029-03-31",
            "2026-09-30, break notice: the mill, held of the council, for the break on 2027-03-31",
            "2029-03-31, lease ends: the mill, held of the council, after it: statute");
  }

  @Test
  void aHeadLeaseStartsWithinWhatIsKnownAndSaysThatItsEndIsNot() {
    HeadLease endless = HEAD_LEASE.toBuilder().termMonths(OptionalInt.empty()).build();

    assertThat(lines(empty().headLeases(List.of(HEAD_LEASE))))
        .containsExactly(
            "2017-01-01 to 2017-12-31, lease starts: the mill, held of the council",
            "2027-01-01 to 2027-12-31, lease ends: the mill, held of the council");
    assertThat(lines(empty().headLeases(List.of(endless))))
        .containsExactly("2017-01-01 to 2017-12-31, lease starts: the mill, held of the council");
    assertThat(of(empty().headLeases(List.of(endless))).withoutDay())
        .containsExactly("the mill, held of the council: its end is not known");
  }

  @Test
  void aFinalClaimSaysThatItIsAndAnAmountSaysHowItIsBounded() {
    LocalDate on = LocalDate.parse("2026-12-31");
    FundingAward closing =
        AWARD.toBuilder()
            .claims(List.of(GrantClaim.last(on, Money.parse("GBP 900"))))
            .amountQualifier(Qualifier.UP_TO)
            .build();

    assertThat(lines(empty().awards(List.of(closing))))
        .containsExactly(
            "2026-12-31, grant claim: the council, Grant for works, final, for spending of GBP"
                + " 900.00",
            "2027-03-31, grant ends: the council, Grant for works, up to GBP 50000.00");
  }

  @Test
  void anAgreementWithoutATermHasNoDay() {
    ServiceLevelAgreement open = HUB.agreements().get(0).toBuilder().term(Optional.empty()).build();

    HubDates dates = of(empty().agreements(List.of(open)));

    assertThat(dates.dates()).isEmpty();
    assertThat(dates.withoutDay())
        .containsExactly("Agreement with the council: its term is not known");
  }

  @Test
  void aCalendarOfEventsAloneBearsTheirName() {
    HubCalendarInput events =
        INPUT.toBuilder().hub(Optional.empty()).plan(Optional.empty()).build();

    assertThat(HubCalendar.answer(events))
        .hasToString("Events of the year (events), 2026-04-01 to 2027-03-31: 1 date");
  }

  @Test
  void aPlanItemWithoutADateIsListedWithTheReason() {
    assertThat(HubCalendar.answer(INPUT).withoutDay())
        .containsExactly(
            "desk-1, weaver: it rolls on, notice 1 month", "A shared kiln: the plan gives no date");
  }

  @Test
  void aPlanItemOfWhichNoStatusIsGivenSaysSo() {
    HubCalendarInput plan =
        INPUT.toBuilder()
            .hub(Optional.empty())
            .plan(
                INPUT.plan().orElseThrow().toBuilder()
                    .items(
                        List.of(
                            INPUT.plan().orElseThrow().items().get(0).toBuilder()
                                .status(Optional.empty())
                                .build()))
                    .build())
            .build();

    assertThat(HubCalendar.answer(plan).dates().get(0))
        .hasToString(
            "2026-10-01 to 2026-10-31, plan item: Open days for schools, nothing is said of how"
                + " far it is");
  }

  private static Hub.Builder empty() {
    return HUB.toBuilder()
        .lettings(List.of())
        .headLeases(List.of())
        .awards(List.of())
        .agreements(List.of());
  }

  private static Letting.Builder letting() {
    return Letting.builder().id("a").addSpaces("studio-1").tenant("potter");
  }

  private static List<String> withoutDay(Letting letting) {
    return of(empty().lettings(List.of(letting))).withoutDay();
  }

  private static List<String> lines(Hub.Builder hub) {
    return of(hub).dates().stream().map(HubDate::toString).toList();
  }

  private static HubDates of(Hub.Builder hub) {
    return HubCalendar.of(hub.build(), ALWAYS);
  }
}
