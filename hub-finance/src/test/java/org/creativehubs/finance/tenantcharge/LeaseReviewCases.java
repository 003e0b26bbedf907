package org.creativehubs.finance.tenantcharge;

import static org.creativehubs.finance.lease.LeaseCases.date;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;
import static org.creativehubs.testing.Answers.fields;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.BreakDay;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.NoticeDays;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceCap;
import org.creativehubs.core.servicecharge.ServiceCapBasis;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.finance.leaseend.BreakClause;
import org.creativehubs.finance.leaseend.BreakClauseInput;
import org.creativehubs.finance.leaseend.BreakPosition;
import org.creativehubs.finance.rentreview.BaseChoice;
import org.creativehubs.finance.rentreview.BoundSpan;
import org.creativehubs.finance.rentreview.GreaterOfReview;
import org.creativehubs.finance.rentreview.IndexBase;
import org.creativehubs.finance.rentreview.IndexPoint;
import org.creativehubs.finance.rentreview.IndexReview;
import org.creativehubs.finance.rentreview.IndexTerms;
import org.creativehubs.finance.rentreview.MarketReview;
import org.creativehubs.finance.rentreview.RentReview;
import org.creativehubs.finance.rentreview.RentReviewInput;
import org.creativehubs.finance.rentreview.ReviewClause;
import org.creativehubs.finance.rentreview.ReviewKind;
import org.creativehubs.finance.rentreview.ReviewLine;
import org.creativehubs.finance.rentreview.SeveralBasesReview;
import org.creativehubs.finance.rentreview.TurnoverReview;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** Reference cases of reviews, turnover rent, service charges and breaks. */
public final class LeaseReviewCases {

  private LeaseReviewCases() {}

  public static void bind(ReferenceCases cases) {
    cases
        .bind("finance/rentIndexation.json", LeaseReviewCases::indexation)
        .bind("finance/rentReview.json", LeaseReviewCases::reviews)
        .bind("finance/turnoverRent.json", LeaseReviewCases::turnover)
        .bind("finance/serviceCharge.json", LeaseReviewCases::serviceCharge)
        .bind("finance/breakClause.json", LeaseReviewCases::breakClause);
  }

  /** The points of a case are the index of the month of each date. */
  private static Object indexation(JsonNode in) {
    IndexTerms.Builder index = IndexTerms.builder().index("index");
    index.countedFrom(IndexBase.PREVIOUS_REVIEW).lagMonths(0);
    RentReviewInput.Builder input = RentReviewInput.builder().rent(gbp(text(in, "annualRent")));
    boolean isFirst = true;
    for (JsonNode point : in.get("indexPoints")) {
      LocalDate date = date(point, "date");
      index.addPoints(IndexPoint.of(YearMonth.from(date), ratio(point, "value").orElseThrow()));
      if (isFirst) {
        input.from(date);
      } else {
        input.addReviews(review(in, date));
      }
      isFirst = false;
    }
    List<Object> lines = new ArrayList<>();
    for (ReviewLine line : RentReview.answer(input.index(index.build()).build()).lines()) {
      lines.add(
          fields(
              "reviewDate", line.date(),
              "years", line.years(),
              "indexRatio", line.indexRatio(),
              "appliedFactor", line.factor(),
              "bound", line.bound().orElseThrow(),
              "annualRent", line.rent().orElseThrow()));
    }
    return lines;
  }

  private static ReviewClause review(JsonNode in, LocalDate date) {
    return IndexReview.builder()
        .date(date)
        .cap(ratio(in, "cap"))
        .collar(ratio(in, "collar"))
        .upwardOnly(false)
        .build();
  }

  /** Cases worked by hand: index, margin, bounds over all or each year, market. */
  private static Object reviews(JsonNode in) {
    RentReviewInput.Builder input = RentReviewInput.builder().rent(gbp(text(in, "annualRent")));
    IndexTerms.Builder index = IndexTerms.builder().index("index");
    index.countedFrom(IndexBase.PREVIOUS_REVIEW).lagMonths(0);
    for (JsonNode point : in.get("index")) {
      YearMonth month = YearMonth.parse(text(point, "month"));
      index.addPoints(IndexPoint.of(month, ratio(point, "value").orElseThrow()));
    }
    input.from(date(in, "from")).index(index.build());
    in.get("reviews").forEach(review -> input.addReviews(clause(review)));
    List<Object> lines = new ArrayList<>();
    for (ReviewLine line : RentReview.answer(input.build()).lines()) {
      lines.add(
          fields(
              "reviewDate", line.date(),
              "bound", line.bound().orElseThrow(),
              "annualRent", line.rent().orElseThrow()));
    }
    return lines;
  }

  private static ReviewClause clause(JsonNode in) {
    LocalDate date = date(in, "date");
    boolean upwardOnly = in.path("upwardOnly").asBoolean(false);
    BoundSpan bounds =
        BoundSpan.valueOf(in.has("boundsOver") ? text(in, "boundsOver") : "WHOLE_PERIOD");
    return switch (ReviewKind.valueOf(text(in, "kind"))) {
      case INDEX ->
          IndexReview.builder()
              .date(date)
              .margin(given(in, "margin"))
              .cap(given(in, "cap"))
              .collar(given(in, "collar"))
              .boundsOver(bounds)
              .upwardOnly(upwardOnly)
              .build();
      case GREATER_OF_INDEX_AND_MARKET ->
          GreaterOfReview.builder()
              .date(date)
              .rent(gbp(text(in, "marketRent")))
              .margin(given(in, "margin"))
              .cap(given(in, "cap"))
              .collar(given(in, "collar"))
              .boundsOver(bounds)
              .upwardOnly(upwardOnly)
              .build();
      case SEVERAL_BASES -> several(in, upwardOnly);
      case TURNOVER ->
          TurnoverReview.builder()
              .date(date)
              .turnover(gbp(text(in, "turnover")))
              .shareOfTurnover(Ratio.parse(text(in, "shareOfTurnover")))
              .upwardOnly(upwardOnly)
              .build();
      case FIXED_STEP -> ReviewClause.step(date, gbp(text(in, "rent")));
      case FIXED_UPLIFT -> ReviewClause.uplift(date, Ratio.parse(text(in, "uplift")));
      case MARKET ->
          MarketReview.builder()
              .date(date)
              .rent(gbp(text(in, "marketRent")))
              .cap(given(in, "cap"))
              .collar(given(in, "collar"))
              .upwardOnly(upwardOnly)
              .build();
    };
  }

  private static ReviewClause several(JsonNode in, boolean upwardOnly) {
    SeveralBasesReview.Builder review = SeveralBasesReview.builder().upwardOnly(upwardOnly);
    review.date(date(in, "date")).choice(BaseChoice.valueOf(text(in, "choice")));
    in.get("bases").forEach(base -> review.addBases(clause(base)));
    return review.cap(given(in, "cap")).collar(given(in, "collar")).build();
  }

  private static Optional<Ratio> given(JsonNode in, String field) {
    return in.has(field) ? Optional.of(Ratio.parse(text(in, field))) : Optional.empty();
  }

  private static Object turnover(JsonNode in) {
    TurnoverRentInput.Builder input = TurnoverRentInput.builder();
    input.baseRent(gbp(text(in, "baseRent"))).percentage(ratio(in, "percentage").orElseThrow());
    if (!in.get("threshold").isNull()) {
      input.threshold(gbp(text(in, "threshold")));
    }
    int number = 1;
    for (JsonNode turnover : in.get("annualTurnovers")) {
      input.addYears(TurnoverYear.of("year " + number++, List.of(gbp(turnover.asString()))));
    }
    TurnoverRentStatement statement =
        TurnoverRent.answer(input.periodsPerYear(1).onAccount(OnAccountRule.BASE_ONLY).build());
    List<Object> years = new ArrayList<>();
    for (TurnoverRentLine line : statement.years()) {
      years.add(fields("turnover", line.turnover(), "topUp", line.topUp(), "total", line.total()));
    }
    return fields("breakpoint", statement.breakpoint(), "years", years);
  }

  private static Object serviceCharge(JsonNode in) {
    Money budget = gbp(text(in, "budget"));
    int number = 0;
    Hub.Builder hub = Hub.builder().id("hub").name("Hub");
    for (JsonNode area : in.get("areas")) {
      String space = "unit " + ++number;
      hub.addSpaces(Space.of(space, UnitKind.STUDIO, Area.parse(area.asString() + " m2")));
      hub.addLettings(
          Letting.builder()
              .id(space)
              .addSpaces(space)
              .start(PartialDate.parse("2020-01-01"))
              .build());
    }
    ServiceHead services = ServiceHead.byArea("services", budget, gbp(text(in, "actual")));
    ServiceCap[] caps =
        ratio(in, "capOverBudget").stream()
            .map(cap -> ServiceCap.of(ServiceCapBasis.BUDGET, cap))
            .toArray(ServiceCap[]::new);
    ServiceChargeAccount account = ServiceHubs.settled(hub.build(), List.of(services), caps);
    List<ServiceChargeLine> lines = account.lines();
    return fields(
        "onAccount", lines.stream().map(ServiceChargeLine::onAccount).toList(),
        "share", lines.stream().map(ServiceChargeLine::share).toList(),
        "charged", lines.stream().map(ServiceChargeLine::charged).toList(),
        "balancing", lines.stream().map(ServiceChargeLine::balancing).toList(),
        "unrecovered", account.unrecovered());
  }

  private static Object breakClause(JsonNode in) {
    BreakOption option =
        BreakOption.builder()
            .breakDate(date(in, "breakDate"))
            .breakDay(BreakDay.DAY_AFTER)
            .noticeMonths(in.get("noticeMonths").asInt())
            .noticeDays(NoticeDays.CORRESPONDING_DAY)
            .penaltyMonths(in.get("penaltyMonths").asInt())
            .noticeServed(date(in, "noticeServed"))
            .build();
    BreakClauseInput input =
        BreakClauseInput.of(
            LeaseTerms.builder()
                .term(DateRange.of(day("2020-01-01"), day("2040-01-01")))
                .addCharges(
                    RentCharge.of(
                        ChargeKind.RENT,
                        gbp(text(in, "annualRent")),
                        PaymentTerms.monthlyInAdvance()))
                .addBreaks(option)
                .build(),
            option.breakDate());
    BreakPosition position = BreakClause.answer(input).positions().get(0);
    return fields(
        "latestNotice", position.lastNotice(),
        "effective", position.noticeInTime(),
        "penalty", position.penalty());
  }

  private static String text(JsonNode in, String field) {
    return in.get(field).asString();
  }

  private static Optional<Ratio> ratio(JsonNode in, String field) {
    JsonNode value = in.get(field);
    return value == null || value.isNull()
        ? Optional.empty()
        : Optional.of(Ratio.parse(value.asString()));
  }
}
