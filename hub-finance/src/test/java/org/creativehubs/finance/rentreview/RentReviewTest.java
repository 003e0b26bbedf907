package org.creativehubs.finance.rentreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.advance;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;
import static org.creativehubs.finance.lease.Leases.lease;
import static org.creativehubs.finance.lease.Leases.rent;
import static org.creativehubs.finance.rentreview.Reviews.aprils;
import static org.creativehubs.finance.rentreview.Reviews.index;
import static org.creativehubs.finance.rentreview.Reviews.market;

import java.time.YearMonth;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.lease.RentSchedule;
import org.creativehubs.finance.lease.TrueExplanations;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class RentReviewTest {

  @Test
  void rentsMayFallUnlessATermKeepsThemUp() {
    RentPath falls = one(index("2021-04-01", "", "4%", false), "100", "95");
    assertThat(falls.lines().get(0).rent()).contains(gbp("9500"));
    assertThat(falls.lines().get(0).bound()).contains(ReviewBound.NONE);
    assertThat(falls.lines().get(0).isFall()).isTrue();

    ReviewLine kept = one(index("2021-04-01", "", "4%", true), "100", "95").lines().get(0);
    assertThat(kept.rent()).contains(gbp("10000"));
    assertThat(kept.bound()).contains(ReviewBound.UPWARD_ONLY);
    assertThat(kept.withoutFloor()).contains(gbp("9500"));
    assertThat(kept.factor()).hasValue(1);
    assertThat(kept.isFall()).isFalse();
  }

  @Test
  void upwardOnlyDecidesAfterACollarBelowNothing() {
    ReviewLine line = one(index("2021-04-01", "-2%", "4%", true), "100", "90").lines().get(0);
    assertThat(line.bound()).contains(ReviewBound.UPWARD_ONLY);
    assertThat(line.unbounded()).contains(gbp("9000"));
    ReviewLine collared = one(index("2021-04-01", "-2%", "4%", false), "100", "90").lines().get(0);
    assertThat(collared.bound()).contains(ReviewBound.COLLAR);
    assertThat(collared.rent()).contains(gbp("9800"));
  }

  @Test
  void boundsCompoundOverTheYearsAndExactlyAtABoundNoneDecides() {
    assertThat(rentOf(index("2022-04-01", "", "10%", false), "100", "110", "121"))
        .hasToString("GBP 12100.00 NONE");
    assertThat(rentOf(index("2022-04-01", "", "10%", false), "100", "110", "121.0001"))
        .hasToString("GBP 12100.00 CAP");
    assertThat(rentOf(index("2022-04-01", "10%", "", false), "100", "110", "120.9999"))
        .hasToString("GBP 12100.00 COLLAR");
  }

  @Test
  void aReviewWithinTheFirstYearIsHeldAtTheRentByItsBounds() {
    IndexTerms.Builder terms = IndexTerms.builder();
    terms.index("CPI").countedFrom(IndexBase.PREVIOUS_REVIEW).lagMonths(2);
    terms.addPoints(IndexPoint.of(YearMonth.of(2020, 2), Ratio.of(100)));
    terms.addPoints(IndexPoint.of(YearMonth.of(2021, 1), Ratio.of(103)));
    RentReviewInput input =
        Reviews.from("10000")
            .index(terms.build())
            .addReviews(index("2021-03-31", "1%", "4%", false))
            .build();
    ReviewLine line = RentReview.answer(input).lines().get(0);
    assertThat(line.years()).isZero();
    assertThat(line.rent()).contains(gbp("10000"));
    assertThat(line.bound()).contains(ReviewBound.CAP);
  }

  @Test
  void baseAndPreviousIndexAgreeOnlyWithoutBoundsInBetween() {
    List<ReviewClause> reviews =
        List.of(index("2021-04-01", "", "4%", false), index("2022-04-01", "", "4%", false));
    assertThat(rents(IndexBase.PREVIOUS_REVIEW, reviews, "100", "110", "108"))
        .containsExactly(gbp("10400"), gbp("10210.91"));
    assertThat(rents(IndexBase.BASE, reviews, "100", "110", "108"))
        .containsExactly(gbp("10400"), gbp("10800"));
  }

  @Test
  void anotherKindOfReviewMovesTheBase() {
    List<ReviewClause> reviews =
        List.of(
            index("2021-04-01", "", "", false),
            market("2022-04-01", "12000", true),
            index("2023-04-01", "", "", false));
    assertThat(rents(IndexBase.BASE, reviews, "100", "105", "110", "121"))
        .containsExactly(gbp("10500"), gbp("12000"), gbp("13200"));
  }

  @Test
  void marketTurnoverAndFixedReviewsAreFoundTheirOwnWay() {
    TurnoverReview.Builder turnover = TurnoverReview.builder();
    turnover.date(day("2023-04-01")).upwardOnly(false);
    turnover.turnover(gbp("123456.78")).shareOfTurnover(Ratio.parse("7%"));
    RentPath path =
        RentReview.answer(
            Reviews.from("10000")
                .addReviews(market("2021-04-01", "9000", true), market("2022-04-01", "9000", false))
                .addReviews(turnover.build())
                .addReviews(ReviewClause.uplift(day("2024-04-01"), Ratio.parse("3%")))
                .addReviews(ReviewClause.step(day("2025-04-01"), gbp("8000")))
                .build());
    assertThat(path.steps())
        .hasToString(
            "[from 2021-04-01 to GBP 10000.00, from 2022-04-01 to GBP 9000.00,"
                + " from 2023-04-01 to GBP 8641.97, from 2024-04-01 to GBP 8901.23,"
                + " from 2025-04-01 to GBP 8000.00]");
    assertThat(path.lines().stream().map(line -> line.bound().orElseThrow()))
        .startsWith(ReviewBound.UPWARD_ONLY, ReviewBound.NONE);
    assertThat(path.rentOn(day("2020-03-31"))).isEmpty();
    assertThat(path.rentOn(day("2021-03-31"))).contains(gbp("10000"));
    assertThat(path.rentOn(day("2023-04-01"))).contains(gbp("8641.97"));
  }

  @Test
  void anIndexNotKnownLeavesAReviewOpenAndTheOthersAreFoundWhereTheyCanBe() {
    RentPath path =
        RentReview.answer(
            Reviews.from("10000")
                .index(aprils("100", "-", "108", "-", "120"))
                .addReviews(index("2021-04-01", "", "", false))
                .addReviews(index("2022-04-01", "", "", false))
                .addReviews(market("2023-04-01", "11000", true))
                .addReviews(market("2024-04-01", "11000", false))
                .build());
    assertThat(path.lines().stream().map(line -> line.undefined().map(Undefined::code).orElse("")))
        .containsExactly("INDEX_MISSING", "INDEX_MISSING", "OPEN_REVIEW", "");
    assertThat(path.lines().get(0).undefined())
        .contains(Undefined.of(Reason.INDEX_MISSING, "CPI for 2021-04 is not given"));
    assertThat(path.isSettled()).isFalse();
    assertThat(path.rentOn(day("2022-06-24"))).isEmpty();
    assertThat(path.steps()).hasToString("[from 2024-04-01 to GBP 11000.00]");
    assertThat(path.explain("2021-04-01", "rent").answer().isDefined()).isFalse();
  }

  @Test
  void countedFromTheBaseAnOpenReviewDoesNotHoldUpTheNext() {
    List<ReviewClause> reviews =
        List.of(index("2021-04-01", "", "", false), index("2022-04-01", "1%", "4%", false));
    RentPath path =
        RentReview.answer(
            Reviews.from("10000")
                .index(aprils(IndexBase.BASE, "100", "-", "108"))
                .addAllReviews(reviews)
                .build());
    assertThat(path.lines().get(1).rent()).contains(gbp("10800"));
    assertThat(path.lines().get(1).passing()).isEmpty();
  }

  @Test
  void reviewedRentsMakeASchedule() {
    RentPath path = one(index("2021-04-01", "1%", "4%", false), "100", "110");
    RentSchedule schedule =
        LeaseSchedule.of(
            lease(
                "2020-04-01",
                "2022-03-31",
                rent("10000", advance(PaymentFrequency.QUARTERLY_ANNIVERSARY))
                    .addAllSteps(path.steps())
                    .build()));
    assertThat(schedule.totalNet()).isEqualTo(gbp("20400"));
    assertThat(schedule.linesOf("rent").get(4).net()).isEqualTo(gbp("2600"));
  }

  @Test
  void explainsItselfLineByLine() {
    RentPath path = one(index("2022-04-01", "1%", "4%", true), "100", "103", "109");
    assertThat(path.explanation())
        .hasToString(
            """
            What is the rent after the last review?
              1. rent from 2020-04-01: GBP 10000.00
              2. index review on 2022-04-01, decided by: cap
              3. rent counted from 2020-04-01: GBP 10000.00
              4. CPI for 2022-04: 109
              5. CPI for 2020-04: 100
              6. the most over 2 years: (1 + 0.04)^2 = 1.0816
              7. the least over 2 years: (1 + 0.01)^2 = 1.0201
              8. passing rent: GBP 10000.00
              9. index review on 2022-04-01: max(GBP 10000.00 x max(min(109 / 100, 1.0816), 1.0201), GBP 10000.00), rounded half up = GBP 10816.00\
            """);
    assertThat(path.table())
        .hasToString(
            """
            Rent of GBP 10000.00 a year from 2020-04-01 through 1 review (counted from previous review)
            review      kind   years  passing (GBP)  index ratio  unbounded (GBP)  without floor (GBP)  bound  rent (GBP)
            ----------  -----  -----  -------------  -----------  ---------------  -------------------  -----  ----------
            2022-04-01  index      2       10000.00         1.09         10900.00             10816.00  cap      10816.00\
            """);
    assertThat(path.explain("2022-04-01", "rent").answer()).isEqualTo(Answer.of(gbp("10816")));
    assertThat(JacksonLines.roundTrip(path)).isEqualTo(path);
  }

  @Test
  void theRentOfAReviewIsExplainedByItsOwnStepsAlone() {
    RentPath path =
        RentReview.of(
            gbp("10000"),
            day("2020-04-01"),
            List.of(
                market("2021-04-01", "9000", true),
                ReviewClause.uplift(day("2022-04-01"), Ratio.parse("0.03"))));
    assertThat(path.explain("2021-04-01", "rent"))
        .hasToString(
            """
            rent of 2021-04-01
              1. market review on 2021-04-01, decided by: upward only
              2. market rent a year: GBP 9000.00
              3. passing rent: GBP 10000.00
              4. market review on 2021-04-01: max(GBP 9000.00, GBP 10000.00), rounded half up = GBP 10000.00\
            """);
    assertThat(path.explain("2022-04-01", "rent"))
        .hasToString(
            """
            rent of 2022-04-01
              1. fixed uplift review on 2022-04-01, decided by: no bound
              2. passing rent: GBP 10000.00
              3. fixed uplift review on 2022-04-01: GBP 10000.00 x (1 + 0.03), rounded half up = GBP 10300.00\
            """);
  }

  @Test
  void boundsYearByYearListTheYearsInWhichOneBit() {
    ReviewClause yearly =
        index("2023-04-01", "0", "4%", false).toBuilder()
            .boundsOver(BoundSpan.EACH_YEAR)
            .margin(Ratio.parse("0.01"))
            .build();
    RentPath path = one(yearly, "100", "101", "110.09", "107.8882");
    ReviewLine line = path.lines().get(0);
    // 1.01 + 0.01, 1.09 + 0.01 held at 1.04, 0.98 + 0.01 held at 1
    assertThat(line.rent()).contains(gbp("10608"));
    assertThat(line.perYear())
        .extracting(ReviewYear::toString)
        .containsExactly(
            "2020-04 to 2021-04: no bound",
            "2021-04 to 2022-04: cap",
            "2022-04 to 2023-04: collar");
    TrueExplanations.of(path.explanation());
    TrueExplanations.ofCells(path);
    assertThat(JacksonLines.roundTrip(path)).isEqualTo(path);
    assertThat(one(yearly, "100", "101", "-", "107.8882").lines().get(0).undefined())
        .map(Undefined::code)
        .contains("INDEX_MISSING");
  }

  @Test
  void severalBasesShowWhatEachFoundAndWhichWasChosen() {
    SeveralBasesReview review =
        ReviewClause.greatestOf(
            index("2022-04-01", "", "4%", false),
            market("2022-04-01", "10700", false),
            ReviewClause.step(day("2022-04-01"), gbp("10500")));
    RentPath path = one(review, "100", "-", "112");
    ReviewLine line = path.lines().get(0);
    // 1.12 held at 1.04 x 1.04 = 1.0816: 10,816 is more than 10,700 and 10,500
    assertThat(line.rent()).contains(gbp("10816"));
    assertThat(line.bound()).contains(ReviewBound.CAP);
    assertThat(line.chosen()).contains(ReviewKind.INDEX);
    assertThat(line.unbounded()).contains(gbp("11200"));
    assertThat(line.indexRatio()).hasValue(1.12);
    assertThat(line.bases())
        .extracting(base -> base.rent().orElseThrow())
        .containsExactly(gbp("10816"), gbp("10700"), gbp("10500"));
    assertThat(path.explain("2022-04-01", "rent"))
        .hasToString(
            """
            rent of 2022-04-01
              1. several bases review on 2022-04-01, decided by: index base, cap
              2. rent counted from 2020-04-01: GBP 10000.00
              3. CPI for 2022-04: 112
              4. CPI for 2020-04: 100
              5. the most over 2 years: (1 + 0.04)^2 = 1.0816
              6. base 1, index: GBP 10000.00 x min(112 / 100, 1.0816) = GBP 10816.00
              7. base 2, market: GBP 10700.00
              8. base 3, fixed step: GBP 10500.00
              9. several bases review on 2022-04-01: max(GBP 10816.00, GBP 10700.00, GBP 10500.00), rounded half up = GBP 10816.00\
            """);
    assertThat(review)
        .hasToString(
            "several bases review on 2022-04-01: greatest of index (at most 4 %); market: GBP"
                + " 10700.00 a year; fixed step: GBP 10500.00 a year");
    TrueExplanations.ofCells(path);
    assertThat(JacksonLines.roundTrip(path)).isEqualTo(path);
    assertThat(JacksonLines.roundTrip(review)).isEqualTo(review);
  }

  @Test
  void severalBasesMoveTheBaseOfTheIndexOnlyWhereNoneOfThemIsIndexed() {
    ReviewClause market = market("2021-04-01", "10700", false);
    ReviewClause later = index("2022-04-01", "", "", false);
    ReviewClause indexed = ReviewClause.greatestOf(index("2021-04-01", "", "", false), market);
    assertThat(rents(IndexBase.BASE, List.of(indexed, later), "100", "105", "110"))
        .containsExactly(gbp("10700"), gbp("11000"));
    ReviewClause plain = ReviewClause.greatestOf(market, market);
    assertThat(rents(IndexBase.BASE, List.of(plain, later), "100", "100", "110"))
        .containsExactly(gbp("10700"), gbp("11770"));
  }

  @Test
  void severalBasesAreOpenAsLongAsOneIs() {
    SeveralBasesReview review =
        ReviewClause.greatestOf(
            market("2022-04-01", "10700", false), index("2022-04-01", "", "", false));
    ReviewLine line = one(review, "100", "-", "-").lines().get(0);
    assertThat(line.undefined()).map(Undefined::code).contains("INDEX_MISSING");
    assertThat(line.bases()).isEmpty();
    List<ReviewClause> later =
        List.of(
            index("2021-04-01", "", "", false),
            ReviewClause.greatestOf(
                market("2022-04-01", "10700", false),
                ReviewClause.step(day("2022-04-01"), gbp("10500"))),
            ReviewClause.greatestOf(
                market("2023-04-01", "10700", false),
                ReviewClause.uplift(day("2023-04-01"), Ratio.parse("5%"))));
    RentPath path =
        RentReview.answer(
            Reviews.from("10000").index(aprils("100", "-")).addAllReviews(later).build());
    assertThat(path.lines())
        .extracting(found -> found.rent().map(Money::toString).orElse("open"))
        .containsExactly("open", "GBP 10700.00", "GBP 11235.00");
  }

  @Test
  void refusesBasesThatAreNoneOfOneReview() {
    ReviewClause market = market("2022-04-01", "1", false);
    assertThatThrownBy(() -> ReviewClause.greatestOf(market))
        .hasMessage("bases.size must be in [2, 12], but was 1");
    assertThatThrownBy(() -> ReviewClause.greatestOf(market, market("2022-04-02", "1", false)))
        .hasMessage("bases[1].date must be date 2022-04-01, but was 2022-04-02");
    assertThatThrownBy(
            () -> ReviewClause.greatestOf(market, ReviewClause.greatestOf(market, market)))
        .hasMessage("bases[1].kind must be a review with one base, but was SEVERAL_BASES");
    assertThatThrownBy(() -> ReviewClause.greatestOf(market, market("2022-04-01", "1", true)))
        .hasMessage("bases[1].upwardOnly must be false, and said of the whole, but was true");
    ReviewClause indexed = ReviewClause.greatestOf(market, index("2022-04-01", "", "", false));
    assertThatThrownBy(() -> Reviews.from("10000").addReviews(indexed).build())
        .hasMessage("index must be given if a review is index-linked, but was absent");
    ReviewClause euros =
        ReviewClause.greatestOf(market, ReviewClause.step(day("2022-04-01"), Money.parse("EUR 1")));
    assertThatThrownBy(() -> Reviews.from("10000").addReviews(euros).build())
        .hasMessage("reviews[0].bases[1].rent must be in GBP as rent is, but was EUR 1.00");
  }

  @Test
  void whatAMarginAndYearlyBoundsGoWith() {
    String market =
        """
        {"kind": "MARKET", "date": "2021-04-01", "rent": {"amount": "1", "currency": "GBP"},
         "upwardOnly": false, "%s": %s}\
        """;
    assertThatThrownBy(() -> HubJson.read(market.formatted("margin", "1"), ReviewClause.class))
        .hasMessageStartingWith("margin must be a known field");
    assertThatThrownBy(
            () -> HubJson.read(market.formatted("boundsOver", "\"EACH_YEAR\""), ReviewClause.class))
        .hasMessageStartingWith("boundsOver must be a known field");
    assertThatThrownBy(
            () -> index("2021-04-01", "", "", false).toBuilder().margin(Ratio.of(2)).build())
        .hasMessage("margin must be <= 1, but was 2");
  }

  @Test
  void longBoundsStayReadable() {
    RentPath path =
        RentReview.answer(
            Reviews.from("10000")
                .index(aprils("100", "9e40"))
                .addReviews(market("2320-04-01", "10000", false))
                .addReviews(ReviewClause.step(day("2330-04-01"), gbp("1")))
                .build());
    assertThat(JacksonLines.roundTrip(path)).isEqualTo(path);
    RentReviewInput input =
        Reviews.from("10000")
            .index(aprils("1e-50", "9e49"))
            .addReviews(index("2021-04-01", "", "", false))
            .build();
    assertThatThrownBy(() -> RentReview.answer(input))
        .hasMessage("reviews[0] must leave a rent of at most 50 places, but was one of 104");
  }

  @Test
  void refusesWhatNoLeaseCanMean() {
    assertThatThrownBy(() -> index("2021-04-01", "4%", "1%", false))
        .hasMessage("cap must be >= collar 0.04, but was 0.01");
    assertThatThrownBy(() -> index("2021-04-01", "-1", "", false))
        .hasMessage("collar must be > -1, but was -1");
    assertThatThrownBy(() -> IndexPoint.of(YearMonth.of(2026, 4), Ratio.ZERO))
        .hasMessage("value must be > 0, but was 0");
    assertThatThrownBy(() -> IndexPoint.of(YearMonth.of(10000, 4), Ratio.ONE))
        .hasMessage("month must be in the years 1 to 9999, but was 10000-04");
    assertThatThrownBy(() -> aprils("100", "-3")).hasMessage("value must be > 0, but was -3");
    assertThatThrownBy(
            () -> Reviews.from("10000").addReviews(index("2021-04-01", "", "", false)).build())
        .hasMessage("index must be given if a review is index-linked, but was absent");
    assertThatThrownBy(
            () -> Reviews.from("10000").addReviews(market("2020-04-01", "1", false)).build())
        .hasMessage("reviews[0].date must be after from 2020-04-01, but was 2020-04-01");
    assertThatThrownBy(
            () -> Reviews.from("10000").addReviews(market("3020-04-01", "1", false)).build())
        .hasMessage(
            "reviews[0].date must be within 999 years of from 2020-04-01, but was 3020-04-01");
    assertThatThrownBy(() -> market("+10000-01-01", "1", false))
        .hasMessage("date must be in the years 1 to 9999, but was +10000-01-01");
    ReviewClause euros = ReviewClause.step(day("2021-04-01"), Money.parse("EUR 1"));
    assertThatThrownBy(() -> Reviews.from("10000").addReviews(euros).build())
        .hasMessage("reviews[0].rent must be in GBP as rent is, but was EUR 1.00");
    assertThatThrownBy(
            () -> Reviews.from("-1").addReviews(market("2021-04-01", "1", false)).build())
        .hasMessage("rent must be >= 0, but was GBP -1.00");
    assertThatThrownBy(
            () ->
                StepReview.builder()
                    .date(day("2021-04-01"))
                    .rent(gbp("1"))
                    .upwardOnly(true)
                    .build())
        .hasMessage("upwardOnly must be false for FIXED_STEP, but was true");
    assertThat(
            HubJson.read(
                """
                {"kind": "FIXED_STEP", "date": "2021-04-01", "upwardOnly": false,
                 "rent": {"amount": "1", "currency": "GBP"}}\
                """,
                ReviewClause.class))
        .isEqualTo(ReviewClause.step(day("2021-04-01"), gbp("1")));
  }

  private static RentPath one(ReviewClause review, String... values) {
    return RentReview.answer(
        Reviews.from("10000").index(aprils(values)).addReviews(review).build());
  }

  private static String rentOf(ReviewClause review, String... values) {
    ReviewLine line = one(review, values).lines().get(0);
    return line.rent().orElseThrow() + " " + line.bound().orElseThrow();
  }

  private static List<Money> rents(IndexBase base, List<ReviewClause> reviews, String... values) {
    return RentReview.answer(
            Reviews.from("10000").index(aprils(base, values)).addAllReviews(reviews).build())
        .lines()
        .stream()
        .map(line -> line.rent().orElseThrow())
        .toList();
  }
}
