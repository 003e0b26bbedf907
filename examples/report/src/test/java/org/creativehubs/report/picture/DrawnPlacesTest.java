package org.creativehubs.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.creativehubs.core.explain.Show;
import org.creativehubs.finance.funding.FundingStack;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.risk.MonteCarlo;
import org.creativehubs.finance.viability.HubProjection;
import org.creativehubs.metrics.concentration.LorenzCurve;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.metrics.growth.PortfolioMatrix;
import org.creativehubs.metrics.growth.PortfolioPlace;
import org.creativehubs.metrics.growth.ShiftComponent;
import org.creativehubs.metrics.growth.ShiftShare;
import org.creativehubs.metrics.growth.ShiftShares;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.QuotientEstimate;
import org.creativehubs.metrics.location.QuotientInterval;
import org.creativehubs.metrics.location.QuotientIntervals;
import org.junit.jupiter.api.Test;

/** What is drawn stands where the numbers beside the axes say, worked out from these alone. */
class DrawnPlacesTest {

  private static final Offset<Double> PIXEL = within(0.6);
  private static final String BLUE = "rgb(31,90,140)";

  @Test
  void dotsAndTheirIntervalsStandAtTheirQuotients() {
    QuotientIntervals result = PictureExamples.answer(QuotientInterval.ENTRY);
    String industry = result.estimates().get(0).industry();
    DrawnSvg svg = DrawnSvg.of(RankedDots.of(result, industry));
    List<QuotientEstimate> ranked = result.ranked(industry);
    List<Rectangle2D> dots = dots(svg, BLUE);
    assertThat(dots).hasSameSizeAs(ranked);
    for (QuotientEstimate each : ranked) {
      double x = svg.across("0", 0, "1", 1, each.quotient().orElseThrow());
      double low = svg.across("0", 0, "1", 1, each.lower().orElseThrow());
      double high = svg.across("0", 0, "1", 1, each.upper().orElseThrow());
      double y = svg.word(each.region()).box().getCenterY();
      assertThat(dots)
          .as(each.region())
          .anyMatch(
              dot -> Math.abs(dot.getCenterX() - x) < 0.6 && Math.abs(dot.getCenterY() - y) < 2);
      assertThat(svg.marks().stream().map(DrawnSvg.Mark::box))
          .as("interval of " + each.region())
          .anyMatch(
              line ->
                  Math.abs(line.getX() - low) < 0.6
                      && Math.abs(line.getMaxX() - high) < 0.6
                      && line.getHeight() < 0.1
                      && Math.abs(line.getY() - y) < 2);
    }
  }

  @Test
  void pointsStandAtQuotientAndGrowth() {
    DrawnSvg svg = DrawnSvg.of(PictureExamples.of("growth-portfolio"));
    for (PortfolioPlace place : PictureExamples.answer(PortfolioMatrix.ENTRY).places()) {
      if (place.quadrant().isEmpty()) {
        continue;
      }
      double x = svg.across("0", 0, "1", 1, place.quotient().orElseThrow());
      double y = svg.down("0 %", 0, "50 %", 0.5, place.growth().orElseThrow());
      assertThat(svg.marks())
          .as(place.region() + ", " + place.industry())
          .anyMatch(mark -> isAround(mark.box(), x, y));
    }
  }

  private static List<Rectangle2D> dots(DrawnSvg svg, String fill) {
    return svg.marks("path", fill).stream()
        .filter(box -> isAround(box, box.getCenterX(), box.getCenterY()))
        .filter(box -> Math.abs(box.getWidth() - box.getHeight()) < 0.1)
        .toList();
  }

  /** A mark of a few pixels around a point. */
  private static boolean isAround(Rectangle2D box, double x, double y) {
    return box.getWidth() > 4
        && box.getWidth() < 14
        && Math.abs(box.getCenterX() - x) < 1
        && Math.abs(box.getCenterY() - y) < 1.5;
  }

  @Test
  void theCurveGoesThroughEveryRegion() {
    var curve = PictureExamples.answer(LorenzCurve.ENTRY);
    DrawnSvg svg = DrawnSvg.of(LorenzPicture.of(curve));
    for (String region : curve.rows()) {
      double up = curve.value(region, "industry").orElseThrow();
      double across = curve.value(region, "reference").orElseThrow();
      double x =
          svg.words().stream()
                  .filter(word -> word.text().equals("100 %"))
                  .mapToDouble(DrawnSvg.Word::x)
                  .max()
                  .orElseThrow()
              - (1 - across) * fullWidth(svg);
      double y =
          svg.words().stream()
                  .filter(word -> word.text().equals("100 %"))
                  .mapToDouble(DrawnSvg.Word::y)
                  .min()
                  .orElseThrow()
              - 4
              + (1 - up) * 380;
      assertThat(dots(svg, BLUE)).as(region).anyMatch(box -> isAround(box, x, y));
    }
  }

  private static double fullWidth(DrawnSvg svg) {
    List<Double> across =
        svg.words().stream()
            .filter(word -> word.text().matches("(0|100) %"))
            .map(DrawnSvg.Word::x)
            .sorted()
            .toList();
    // 0 % and 100 % stand beside the axis too, left of all below it
    return across.get(3) - across.get(2);
  }

  @Test
  void barsOfAShiftGoFromZeroToTheirValues() {
    ShiftShares shares = PictureExamples.answer(ShiftShare.ENTRY);
    DrawnSvg svg = DrawnSvg.of(ShiftBars.of(shares));
    double zero = svg.word("0").x();
    for (String region : List.of("North", "South")) {
      double growth = shares.total(region).value(ShiftComponent.GROWTH).orElseThrow();
      double end = svg.across("0", 0, "40", 40, growth);
      double width = Math.abs(end - zero);
      assertThat(svg.marks("rect", BLUE))
          .as(region)
          .anyMatch(
              box ->
                  Math.abs(box.getWidth() - width) < 0.6
                      && Math.abs(Math.min(zero, end) - box.getX()) < 0.6);
      assertThat(svg.texts()).contains(Show.number(growth));
    }
  }

  @Test
  void rentIsAsHighAsItIsAndAsWideAsItsDays() {
    var schedule = PictureExamples.answer(LeaseSchedule.ENTRY);
    DrawnSvg svg = DrawnSvg.of(RentBars.of(schedule));
    String charge = schedule.lines().get(0).charge();
    for (var line : schedule.linesOf(charge)) {
      if (line.net().isZero()) {
        continue;
      }
      double from = yearAcross(svg, line.dates().start());
      double to = yearAcross(svg, line.dates().end());
      double height =
          svg.down("200", 200, "800", 800, 0)
              - svg.down("200", 200, "800", 800, line.net().amount().doubleValue());
      assertThat(svg.marks("rect", BLUE))
          .as(line.toString())
          .anyMatch(
              box ->
                  Math.abs(box.getX() - from) < 0.6
                      && Math.abs(box.getMaxX() - to) < 0.6
                      && Math.abs(box.getHeight() - height) < 0.6);
    }
  }

  /** Across of a day in the first of the charts. */
  private static double yearAcross(DrawnSvg svg, LocalDate day) {
    double from = firstX(svg, "2027");
    double to = firstX(svg, "2029");
    double days = LocalDate.of(2029, 1, 1).toEpochDay() - LocalDate.of(2027, 1, 1).toEpochDay();
    return from + (to - from) * (day.toEpochDay() - LocalDate.of(2027, 1, 1).toEpochDay()) / days;
  }

  private static double firstX(DrawnSvg svg, String text) {
    return svg.words().stream()
        .filter(word -> word.text().equals(text))
        .findFirst()
        .orElseThrow()
        .x();
  }

  @Test
  void expiriesAreAsLongAsTheirRent() {
    var roll = PictureExamples.answer(RentRoll.ENTRY);
    DrawnSvg svg = DrawnSvg.of(ExpiryBars.of(roll));
    List<Rectangle2D> bars = svg.marks("rect", BLUE);
    assertThat(bars).hasSameSizeAs(roll.totals().expiries());
    for (int i = 0; i < bars.size(); i++) {
      var year = roll.totals().expiries().get(i);
      double end = svg.across("0", 0, "20,000", 20_000, year.passingRent().amount().doubleValue());
      assertThat(bars.get(i).getMaxX()).isEqualTo(end, PIXEL);
      assertThat(svg.texts()).contains("" + year.year());
    }
  }

  @Test
  void theLowPointOfCashIsWhereItIs() {
    var outlook = PictureExamples.answer(HubProjection.ENTRY);
    DrawnSvg svg = DrawnSvg.of(CashLine.of(outlook));
    LocalDate after = outlook.minimumCashMonth().plusMonths(1);
    double x =
        svg.across(
            "2027",
            (double) LocalDate.of(2027, 1, 1).toEpochDay(),
            "2030",
            (double) LocalDate.of(2030, 1, 1).toEpochDay(),
            (double) after.toEpochDay());
    double y =
        svg.down("5,000", 5_000, "25,000", 25_000, outlook.minimumCash().amount().doubleValue());
    assertThat(svg.marks("path", "rgb(42,107,47)"))
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.getCenterX()).isEqualTo(x, within(1.0));
              assertThat(mark.getCenterY()).isEqualTo(y, within(1.5));
            });
    assertThat(svg.texts()).contains("least GBP 5,315.00 in 2027-04");
  }

  @Test
  void aLineOfTheFanEndsAtItsPercentile() {
    var outlook = PictureExamples.answer(MonteCarlo.ENTRY);
    DrawnSvg svg = DrawnSvg.of(CashFan.of(outlook));
    var last = outlook.measures().get(outlook.measures().size() - 1);
    String lastYear = "year " + (outlook.measures().size() - 2);
    double x = svg.word(lastYear).x();
    double before = svg.word("year " + (outlook.measures().size() - 3)).x();
    for (var amount : last.percentiles()) {
      double y = svg.down("50,000", 50_000, "100,000", 100_000, amount.amount().doubleValue());
      assertThat(svg.marks().stream().map(DrawnSvg.Mark::box))
          .as(amount.toString())
          .anyMatch(
              line ->
                  Math.abs(line.getX() - before) < 0.6
                      && Math.abs(line.getMaxX() - x) < 0.6
                      && (Math.abs(line.getY() - y) < 0.6 || Math.abs(line.getMaxY() - y) < 0.6));
    }
  }

  @Test
  void moneyIsAsLongAsItIsMuch() {
    var funding = PictureExamples.answer(FundingStack.ENTRY);
    DrawnSvg svg = DrawnSvg.of(MoneyMix.of(funding));
    double end =
        svg.across(
            "0",
            0,
            "3,000,000",
            3_000_000,
            funding.sources().get(0).amount().amount().doubleValue());
    assertThat(svg.marks("rect", BLUE).get(0).getMaxX()).isEqualTo(end, PIXEL);
  }

  @Test
  void leasesGoFromTheirFirstDayToTheirLast() {
    DrawnSvg svg = DrawnSvg.of(PictureExamples.of("lease-timeline-breaks"));
    // studio-4 of the example, from 2027-04-01 to 2032-03-31
    double from = onYears(svg, LocalDate.of(2027, 4, 1));
    double to = onYears(svg, LocalDate.of(2032, 4, 1));
    assertThat(svg.marks("rect", BLUE))
        .anyMatch(bar -> Math.abs(bar.getX() - from) < 0.6 && Math.abs(bar.getMaxX() - to) < 0.6);
    double broken = onYears(svg, LocalDate.of(2026, 10, 1));
    assertThat(dots(svg, BLUE)).anyMatch(mark -> Math.abs(mark.getCenterX() - broken) < 3);
    assertThat(svg.texts())
        .contains("2025-06-01, no agreed end")
        .anyMatch(text -> text.endsWith("2026-03-31, holding over"));
  }

  private static double onYears(DrawnSvg svg, LocalDate day) {
    return svg.across(
        "2022",
        (double) LocalDate.of(2022, 1, 1).toEpochDay(),
        "2030",
        (double) LocalDate.of(2030, 1, 1).toEpochDay(),
        (double) day.toEpochDay());
  }

  @Test
  void sharesOfAStatementAreThoseThatAreGiven() {
    DrawnSvg svg = DrawnSvg.of(PictureExamples.of("money-mix-statement"));
    double end = svg.across("0 %", 0, "100 %", 1, 0.96);
    assertThat(svg.marks("rect", BLUE).get(0).getMaxX()).isEqualTo(end, PIXEL);
    assertThat(svg.texts()).contains("96 %, amount not given");
  }

  @Test
  void placesOfAMapKeepTheirDistances() {
    GeoShapes two =
        GeoShapes.read(
            """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"name": "west"},
                "geometry": {"type": "Point", "coordinates": [0, 60]}},
              {"type": "Feature", "properties": {"name": "east"},
                "geometry": {"type": "Point", "coordinates": [2, 60]}},
              {"type": "Feature", "properties": {"name": "north"},
                "geometry": {"type": "Point", "coordinates": [0, 61]}},
              {"type": "Feature", "properties": {"name": "south"},
                "geometry": {"type": "Point", "coordinates": [0, 59]}}]}
            """,
            "name");
    List<Rectangle2D> dots = dots(DrawnSvg.of(PlaceMap.of(two, "Four")), "rgb(168,67,0)");
    assertThat(dots).hasSize(4);
    double across = dots.get(1).getCenterX() - dots.get(0).getCenterX();
    double up = dots.get(0).getCenterY() - dots.get(2).getCenterY();
    // at 60 degrees a degree of longitude is half as long as one of latitude
    assertThat(across / 2).isEqualTo(up / 2, PIXEL);
    assertThat(dots.get(1).getCenterY()).isEqualTo(dots.get(0).getCenterY(), PIXEL);
  }

  @Test
  void quotientsOfAMapAreThoseOfTheResult() {
    var quotients = PictureExamples.answer(LocationQuotient.ENTRY);
    DrawnSvg svg = DrawnSvg.of(PictureExamples.of("place-map-quotients"));
    for (String region : quotients.regions()) {
      double value = quotients.quotient(region, quotients.industries().get(0)).orElseThrow();
      assertThat(svg.texts()).contains(region + " " + Show.number(value));
    }
    assertThat(svg.texts()).contains("Folkestone not known");
  }
}
