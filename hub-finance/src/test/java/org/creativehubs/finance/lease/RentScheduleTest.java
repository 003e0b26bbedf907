package org.creativehubs.finance.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.advance;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;
import static org.creativehubs.finance.lease.Leases.lease;
import static org.creativehubs.finance.lease.Leases.rent;
import static org.creativehubs.finance.lease.Leases.terms;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class RentScheduleTest {

  private static final LeaseTerms LEASE =
      lease(
          "2026-09-10",
          "2026-12-31",
          rent("8400", advance(PaymentFrequency.MONTHLY_CALENDAR))
              .addConcessions(
                  RentConcession.of(DateRange.parse("2026-09-10/2026-11-10"), Ratio.of(1, 2)))
              .addSteps(RentStep.multiply(day("2026-12-01"), Ratio.parse("1.03")))
              .vatRate(Ratio.parse("20%"))
              .build());
  private static final RentSchedule SCHEDULE = LeaseSchedule.of(LEASE);

  @Test
  void printsATableThatAnOfficerCanRead() {
    assertThat(SCHEDULE.table())
        .hasToString(
            """
            What is due: studio-12: 5 lines from 2026-09-10 to 2026-12-31, GBP 1911.00 net
            line             from        to          days  due         a year (GBP)  gross (GBP)  concession (GBP)  net (GBP)  VAT (GBP)
            ---------------  ----------  ----------  ----  ----------  ------------  -----------  ----------------  ---------  ---------
            rent 2026-09-10  2026-09-10  2026-09-30    21  2026-09-10       8400.00       490.00            245.00     245.00      49.00
            rent 2026-10-01  2026-10-01  2026-10-31    31  2026-10-01       8400.00       700.00            350.00     350.00      70.00
            rent 2026-11-01  2026-11-01  2026-11-09     9  2026-11-01       8400.00       210.00            105.00     105.00      21.00
            rent 2026-11-10  2026-11-10  2026-11-30    21  2026-11-01       8400.00       490.00              0.00     490.00      98.00
            rent 2026-12-01  2026-12-01  2026-12-31    31  2026-12-01       8652.00       721.00              0.00     721.00     144.20
            ---------------  ----------  ----------  ----  ----------  ------------  -----------  ----------------  ---------  ---------
            total                                                                        2611.00            700.00    1911.00     382.20\
            """);
    assertThat(SCHEDULE.totalVat()).contains(gbp("382.20"));
    assertThat(SCHEDULE.totalGross()).isEqualTo(gbp("2611"));
    assertThat(SCHEDULE.totalConcession()).isEqualTo(gbp("700"));
    assertThat(SCHEDULE.lines().get(0))
        .hasToString(
            "RentLine{charge=rent, dates=2026-09-10/2026-10-01, "
                + "paymentPeriod=2026-09-01/2026-10-01, due=2026-09-10, annual=GBP 8400.00, "
                + "concededShare=0.5, gross=GBP 490.00, concession=GBP 245.00, net=GBP 245.00, "
                + "vat=GBP 49.00}");
  }

  @Test
  void everyCellExplainsItself() {
    for (int row = 0; row < SCHEDULE.lines().size(); row++) {
      for (int column = 0; column < SCHEDULE.table().columns().size(); column++) {
        Answer cell = SCHEDULE.table().rows().get(row).get(column);
        String label = SCHEDULE.lines().get(row).label();
        String heading = SCHEDULE.table().columns().get(column);
        assertThat(SCHEDULE.explain(label, heading).answer()).isEqualTo(cell);
      }
    }
  }

  @Test
  void aBrokenLineSaysHowItIsCalculated() {
    assertThat(SCHEDULE.explain("rent 2026-11-01", "net"))
        .hasToString(
            """
            net of rent 2026-11-01
              1. a year at the start: GBP 8400.00
              2. payment period: calendar months from 2026-11-01 to 2026-11-30
              3. conventions: calendar months, in advance; broken periods period actual, whole periods fraction of year; inside a period steps by difference daily, concessions by conceded days
              4. days from 2026-11-01 to 2026-11-09: 9
              5. days of the payment period: 30
              6. 2026-11-01 to 2026-11-09, not yet rounded: GBP 8400.00 / 12 x 9 / 30 = GBP 210.00
              7. 2026-11-10 to 2026-11-30, not yet rounded: GBP 8400.00 / 12 - GBP 210.00 = GBP 490.00
              8. all up to it, rounded half up: GBP 490.00 + GBP 210.00, rounded half up = GBP 700.00
              9. all before it, rounded half up: GBP 490.00, rounded half up = GBP 490.00
              10. gross: GBP 700.00 - GBP 490.00 = GBP 210.00
              11. concession: GBP 210.00 x 0.5, rounded half up = GBP 105.00
              12. rent 2026-11-01, net: GBP 210.00 - GBP 105.00 = GBP 105.00\
            """);
    assertThat(SCHEDULE.explain("rent 2026-12-01", "a year"))
        .hasToString(
            """
            a year of rent 2026-12-01
              1. a year at the start: GBP 8400.00
              2. a year from 2026-12-01: GBP 8400.00 x 1.03, rounded half up = GBP 8652.00
              3. rent 2026-12-01, a year: GBP 8652.00\
            """);
    assertThat(SCHEDULE.explain("rent 2026-11-10", "from").toString())
        .contains("2. begins with: a concession that begins or ends")
        .endsWith("3. rent 2026-11-10, from: 2026-11-10");
    assertThat(SCHEDULE.explain("rent 2026-11-10", "due").toString())
        .contains("3. payable: on the first day of the payment period in the term")
        .endsWith("4. rent 2026-11-10, due: 2026-11-01");
  }

  @Test
  void theDaysOfALineAreCountedFromItsFirstToItsLast() {
    assertThat(SCHEDULE.explain("rent 2026-11-01", "days"))
        .hasToString(
            """
            days of rent 2026-11-01
              1. first day: 2026-11-01
              2. last day, counted too: 2026-11-09
              3. rent 2026-11-01, days: 9\
            """);
    assertThat(SCHEDULE.explain("rent 2026-11-01", "to"))
        .hasToString(
            """
            to of rent 2026-11-01
              1. payment period: calendar months from 2026-11-01 to 2026-11-30
              2. ends on the day before: a concession that begins or ends
              3. rent 2026-11-01, to: 2026-11-09\
            """);
  }

  @Test
  void totalsAreTheSumsOfTheirColumns() {
    assertThat(SCHEDULE.explain("total", "VAT"))
        .hasToString(
            """
            VAT of total
              1. total, VAT: GBP 49.00 + GBP 70.00 + GBP 21.00 + GBP 98.00 + GBP 144.20 = GBP 382.20\
            """);
    assertThat(SCHEDULE.explain("total", "net").answer().money()).contains(SCHEDULE.totalNet());
    assertThat(SCHEDULE.explain("total", "gross").answer().money()).contains(SCHEDULE.totalGross());
    assertThat(SCHEDULE.explain("total", "days").answer().isDefined()).isFalse();
  }

  @Test
  void anAllocatedYearSaysWhichPartALineIs() {
    RentSchedule schedule =
        LeaseSchedule.of(
            lease(
                "2026-01-01",
                "2027-01-10",
                rent(
                        "10000",
                        terms(
                            PaymentFrequency.MONTHLY_CALENDAR,
                            BrokenPeriodRule.PERIOD_ACTUAL,
                            WholePeriodRule.ALLOCATE_YEAR))
                    .build()));
    assertThat(schedule.explain("rent 2026-05-01", "gross").toString())
        .endsWith("rent 2026-05-01, gross: GBP 10000.00 / 12, rounded down = GBP 833.33");
    assertThat(schedule.explain("rent 2027-01-01", "gross").toString())
        .endsWith("rent 2027-01-01, gross: GBP 833.34 x 10 / 31, rounded half up = GBP 268.82");
  }

  @Test
  void theWholeExplainsItself() {
    assertThat(SCHEDULE.explanation())
        .hasToString(
            """
            What is due under this lease over its term, before tax?
              1. term: 2026-09-10 to 2026-12-31, both days counted
              2. rent, conventions: calendar months, in advance; broken periods period actual, whole periods fraction of year; inside a period steps by difference daily, concessions by conceded days
              3. rent, a year at the start: GBP 8400.00
              4. rent, a year from 2026-12-01: GBP 8400.00 x 1.03, rounded half up = GBP 8652.00
              5. rent, conceded: 0.5 off from 2026-09-10 to 2026-11-09
              6. rent, payment periods: 2 whole and 1 broken by the ends, and 2 lines of periods cut by steps or concessions
              7. rent, gross: 2 x GBP 490.00 + GBP 700.00 + GBP 210.00 + GBP 721.00 = GBP 2611.00
              8. rent, concessions: GBP 245.00 + GBP 350.00 + GBP 105.00 = GBP 700.00
              9. rent, net: GBP 2611.00 - GBP 700.00 = GBP 1911.00
              10. VAT of all lines: GBP 49.00 + GBP 70.00 + GBP 21.00 + GBP 98.00 + GBP 144.20 = GBP 382.20
              11. net over the term: GBP 2611.00 - GBP 700.00 = GBP 1911.00\
            """);
  }

  @Test
  void unknownCellsAreRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> SCHEDULE.explain("rent 2026-01-01", "net"))
        .hasMessage(
            "row must be one of rent 2026-09-10, rent 2026-10-01, rent 2026-11-01, rent 2026-11-10,"
                + " rent 2026-12-01, total, but was rent 2026-01-01");
    assertThatThrownBy(() -> SCHEDULE.explain("rent 2026-12-01", "rent"))
        .hasMessage(
            "column must be one of line, from, to, days, due, a year, gross, concession, net, VAT,"
                + " but was rent");
    assertThatThrownBy(() -> SCHEDULE.linesOf("desks"))
        .hasMessage("charge must be one of [rent], but was desks");
  }

  @Test
  void isTheSameInBothJsons() {
    String json = JacksonLines.write(SCHEDULE);
    assertThat(json)
        .startsWith("{\"lease\":{\"id\":\"studio-12\",")
        .contains(
            "\"lines\":[{\"charge\":\"rent\",\"dates\":{\"start\":\"2026-09-10\","
                + "\"end\":\"2026-10-01\"},\"paymentPeriod\":{\"start\":\"2026-09-01\","
                + "\"end\":\"2026-10-01\"},\"due\":\"2026-09-10\","
                + "\"annual\":{\"amount\":\"8400.00\",\"currency\":\"GBP\"},"
                + "\"concededShare\":\"0.5\",")
        .contains("\"totalNet\":{\"amount\":\"1911.00\",\"currency\":\"GBP\"},\"totalVat\"")
        .contains("\"explanation\":{\"question\":");
    assertThat(JacksonLines.roundTrip(SCHEDULE)).isEqualTo(SCHEDULE);
    assertThat(JacksonLines.roundTrip(LeaseScheduleInput.of(LEASE)))
        .isEqualTo(LeaseScheduleInput.of(LEASE));
    assertThat(
            JacksonLines.refusal(
                json.replaceFirst("\"due\":\"2026-09-10\"", "\"due\":\"2026-09-11\""),
                RentSchedule.class))
        .hasMessage("lines must be those of the lease, but was 5 lines");
  }

  @Test
  void aWrongTotalIsRefusedOnReading() {
    String json = JacksonLines.write(SCHEDULE);
    assertThat(refusal(json, "totalNet", "1911.00", "1911.01"))
        .isEqualTo("totalNet must be the sum of the lines, GBP 1911.00, but was GBP 1911.01");
    assertThat(refusal(json, "totalGross", "2611.00", "2610.00"))
        .isEqualTo("totalGross must be the sum of the lines, GBP 2611.00, but was GBP 2610.00");
    assertThat(refusal(json, "totalConcession", "700.00", "0.00"))
        .isEqualTo("totalConcession must be the sum of the lines, GBP 700.00, but was GBP 0.00");
    assertThat(refusal(json, "totalVat", "382.20", "382.19"))
        .isEqualTo("totalVat must be the sum of the lines, GBP 382.20, but was GBP 382.19");
  }

  private static String refusal(String json, String total, String right, String wrong) {
    String before = "\"" + total + "\":{\"amount\":\"";
    assertThat(json).contains(before + right);
    String changed = json.replace(before + right, before + wrong);
    return String.valueOf(JacksonLines.refusal(changed, RentSchedule.class).getMessage());
  }

  @Test
  void aLeaseWithoutAnEndHasAScheduleForAPeriodOnly() {
    LeaseTerms rolling = LEASE.toBuilder().term(OpenDateRange.from(LEASE.term().start())).build();
    assertThatThrownBy(() -> LeaseSchedule.of(rolling))
        .hasMessage("period must be given if the lease has no end, but was absent");
    DateRange year = DateRange.of(LEASE.term().start(), LEASE.term().start().plusYears(1));
    RentSchedule schedule = LeaseSchedule.of(rolling, year);
    assertThat(schedule.period()).contains(year);
    assertThat(schedule.explanation().toString()).contains(" on, without an end");
    assertThat(JacksonLines.roundTrip(schedule)).isEqualTo(schedule);
    TrueExplanations.of(schedule.explanation());
    TrueExplanations.ofCells(schedule);
  }
}
