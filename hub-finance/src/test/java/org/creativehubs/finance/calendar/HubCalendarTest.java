package org.creativehubs.finance.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.calendar.CalendarEntry;
import org.creativehubs.core.calendar.CalendarFile;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.strategy.Event;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class HubCalendarTest {

  private static final HubCalendarInput INPUT = JsonCatalog.example(HubCalendar.ENTRY);
  private static final Hub HUB = INPUT.hub().orElseThrow();
  private static final HubDates DATES = HubCalendar.answer(INPUT);

  @Test
  void aYearOfTheExample() {
    assertThat(DATES.dates().stream().map(HubDate::toString))
        .containsExactly(
            "2026-04-01, charge changes: studio-1, potter, rent GBP 13000.00 a year [Lease of"
                + " studio 1, clause 3]",
            "2026-06-01, lease starts: desk-1, weaver, without an end",
            "2026-06-30, concession ends: studio-1, potter, rent, 50 % not collected [Lease of"
                + " studio 1, clause 3]",
            "2026-09-30, break notice: studio-1, potter, for the break on 2027-03-31 [Lease of"
                + " studio 1, clause 3]",
            "2026-09-30, grant claim: the council, Grant for works, for spending of GBP 20000.00",
            "2026-10-01 to 2026-10-31, plan item: Open days for schools, planned",
            "2026-12-05, event: Fair of the makers, the yard",
            "2027-01-01 to 2027-12-31, lease ends: the mill, held of the council",
            "2027-03-31, break: studio-1, potter, notice by 2026-09-30 [Lease of studio 1, clause"
                + " 3]",
            "2027-03-31, grant ends: the council, Grant for works, GBP 50000.00",
            "2027-03-31, agreement ends: Agreement with the council, the trust for the council");
    assertThat(DATES.withoutDay())
        .containsExactly(
            "desk-1, weaver: it rolls on, notice 1 month", "A shared kiln: the plan gives no date");
  }

  @Test
  void theReviewAndTheEndOfTheLeaseComeLater() {
    assertThat(during("2027-04-01/2030-01-01").dates().stream().map(HubDate::toString))
        .containsExactly(
            "2027-01-01 to 2027-12-31, lease ends: the mill, held of the council",
            "2027-04-01, review: studio-1, potter, rent, open market, upward only [Lease of studio"
                + " 1, clause 3]",
            "2029-03-31, lease ends: studio-1, potter, after it: statute [Lease of studio 1, clause"
                + " 3]");
  }

  @Test
  void aSettledReviewIsAChangeOfTheCharge() {
    ChargeReview settled =
        ChargeReview.settled(LocalDate.parse("2027-04-01"), Money.parse("GBP 15000"));

    assertThat(
            during(withReview(settled), "2027-04-01/2027-04-02").dates().stream()
                .filter(date -> date.kind() != HubDateKind.LEASE_ENDS)
                .map(HubDate::toString))
        .containsExactly(
            "2027-04-01, charge changes: studio-1, potter, rent GBP 15000.00 a year [Lease of"
                + " studio 1, clause 3]");
  }

  @Test
  void theEndOfAHeadLeaseThatIsKnownToTheDayStandsOnTheLastDay() {
    Hub hub =
        HUB.toBuilder()
            .headLeases(
                List.of(
                    HUB.headLeases().get(0).toBuilder()
                        .start(PartialDate.parse("2017-04-01"))
                        .build()))
            .build();

    assertThat(during(hub, "2027-03-31/2027-04-01").dates().stream().map(HubDate::toString))
        .contains("2027-03-31, lease ends: the mill, held of the council");
  }

  @Test
  void eventsStandOnTheDaysThatAreKnown() {
    EventPlan plan =
        EventPlan.builder()
            .id("p")
            .name("P")
            .addEvents(
                Event.builder()
                    .id("1")
                    .title("Fair")
                    .venue("the yard")
                    .date(PartialDate.parse("2026-05"))
                    .build(),
                Event.builder().id("2").title("Talk").build())
            .build();

    HubDates dates = HubCalendar.answer(INPUT.toBuilder().events(plan).build());

    assertThat(dates.dates().stream().map(HubDate::toString))
        .contains("2026-05-01 to 2026-05-31, event: Fair, the yard");
    assertThat(dates.withoutDay()).contains("Talk: the plan gives no date");
  }

  @Test
  void everyDateIsAnEntryOfTheCalendarFile() {
    CalendarFile file = DATES.calendar(LocalDate.parse("2026-04-01"));

    assertThat(CalendarFile.parse(file.text())).isEqualTo(file);
    assertThat(file.entries()).hasSameSizeAs(DATES.dates());
    CalendarEntry notice = file.entries().get(3);
    assertThat(notice.toString()).isEqualTo("2026-09-30: break notice: studio-1, potter");
    assertThat(notice.details())
        .hasValue("for the break on 2027-03-31\nSource: Lease of studio 1, clause 3");
    assertThat(notice.id()).isEqualTo("break notice/studio-1, potter/2026-09-30@mill");
  }

  /**
   * A calendar that is made again on another day for other days changes the entries made before.
   */
  @Test
  void anEntryKeepsItsId() {
    List<String> earlier = ids(DATES);
    DateRange years = DateRange.parse("2026-01-01/2031-01-01");
    List<String> longer = ids(HubCalendar.answer(INPUT.toBuilder().period(years).build()));

    assertThat(longer).containsAll(earlier).doesNotHaveDuplicates();
  }

  @Test
  void twoThingsAlikeOnOneDayHaveIdsOfTheirOwn() {
    Hub hub = HUB;
    Letting letting = hub.letting("a");
    LeaseTerms terms = letting.requireTerms();
    RentCharge rent = terms.charges().get(0);
    RentCharge insurance = rent.toBuilder().name("insurance").build();
    LeaseTerms two = terms.toBuilder().charges(List.of(rent, insurance)).build();
    Hub changed =
        hub.toBuilder()
            .lettings(List.of(letting.toBuilder().terms(two).build(), hub.letting("b")))
            .build();

    assertThat(ids(during(changed, "2026-04-01/2026-04-02"))).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void plansHaveACalendarWithoutAHub() {
    HubCalendarInput alone = INPUT.toBuilder().hub(Optional.empty()).build();

    assertThat(HubCalendar.answer(alone))
        .hasToString("Plan for the year (plan), 2026-04-01 to 2027-03-31: 2 dates");
    assertThatThrownBy(
            () -> alone.toBuilder().plan(Optional.empty()).events(Optional.empty()).build())
        .hasMessage("hub must be given if neither plan nor events are given, but was absent");
  }

  @Test
  void theListIsExplainedByKindAndShownWithWhatHasNoDay() {
    HubDates spring = during("2026-04-01/2026-07-01");
    assertThat(spring.explanation())
        .hasToString(
            """
            What is on the days of the period?
              1. first day: 2026-04-01
              2. last day: 2026-06-30
              3. lease starts: 1
              4. charge changes: 1
              5. concession ends: 1
              6. dates: 1 + 1 + 1 = 3\
            """);
    assertThat(spring.table())
        .hasToString(
            """
            The Mill (mill), 2026-04-01 to 2026-06-30: 3 dates
            kind             whom              from        to          details
            ---------------  ----------------  ----------  ----------  ------------------------
            charge changes   studio-1, potter  2026-04-01  2026-04-01  rent GBP 13000.00 a year
            lease starts     desk-1, weaver    2026-06-01  2026-06-01  without an end
            concession ends  studio-1, potter  2026-06-30  2026-06-30  rent, 50 % not collected\
            """);
    assertThat(spring.sheets().get(1).table())
        .hasToString(
            """
            What has no day
            what
            -------------------------------------------
            desk-1, weaver: it rolls on, notice 1 month\
            """);
    HubDates none = during("2035-01-01/2035-01-02");
    assertThat(none.explanation().answer()).hasToString("0");
  }

  @Test
  void datesHaveWordsAndAPeriodHasYearsThatAreWritten() {
    HubDate date = DATES.dates().get(0);
    assertThatThrownBy(new HubDate.Builder().valuesOf(date).subject(" ")::build)
        .hasMessage("subject must hold a visible character, but was  ");
    assertThatThrownBy(new HubDate.Builder().valuesOf(date).details(" ")::build)
        .hasMessage("details must hold a visible character, but was  ");
    HubDates.Builder dates = new HubDates.Builder().valuesOf(DATES);
    assertThatThrownBy(dates.name(" ")::build)
        .hasMessage("name must hold a visible character, but was  ");
    assertThatThrownBy(dates.name("a").id(" ")::build)
        .hasMessage("id must hold a visible character, but was  ");
    assertThatThrownBy(dates.id("a").withoutDay(List.of("a", " "))::build)
        .hasMessage("withoutDay[1] must hold a visible character, but was  ");
    assertThatThrownBy(() -> during("2026-01-01/+12000-01-01"))
        .hasMessage("end must be in the years 1 to 9999, but was +12000-01-01");
    assertThatThrownBy(() -> during("-0001-01-01/2026-01-01"))
        .hasMessage("start must be in the years 1 to 9999, but was -0001-01-01");
  }

  private static List<String> ids(HubDates dates) {
    return dates.calendar(LocalDate.parse("2026-01-01")).entries().stream()
        .map(CalendarEntry::id)
        .toList();
  }

  private static Hub withReview(ChargeReview review) {
    Letting letting = HUB.letting("a");
    LeaseTerms terms = letting.requireTerms();
    RentCharge rent = terms.charges().get(0).toBuilder().reviews(List.of(review)).build();
    Letting changed =
        letting.toBuilder().terms(terms.toBuilder().charges(List.of(rent)).build()).build();
    return HUB.toBuilder().lettings(List.of(changed)).build();
  }

  private static HubDates during(String period) {
    return during(HUB, period);
  }

  private static HubDates during(Hub hub, String period) {
    return HubCalendar.of(hub, DateRange.parse(period));
  }
}
