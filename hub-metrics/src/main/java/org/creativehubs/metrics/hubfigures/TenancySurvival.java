package org.creativehubs.metrics.hubfigures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.kpi.KpiSheet;

/**
 * How long do tenants stay, those counted correctly who are still there?
 *
 * <p>The curve of Kaplan and Meier: it starts at 1, and after each number of days at which a
 * letting ended it is multiplied by 1 - ended / at risk. A letting that has not ended, or ends
 * after the last day watched, is censored: it is at risk as long as it was seen, and no end. One
 * censored after as many days as another ends is still at risk then. The standard error is
 * Greenwood's: S x sqrt(sum of ended / (at risk x (at risk - ended))), undefined at zero. The curve
 * is exact, the error a double.
 *
 * <p>Lettings whose days are not known to the day, and those not yet begun, are left out and listed
 * among the findings.
 *
 * <pre>{@code
 * Letting gone = Letting.builder()
 *         .id("a").start(PartialDate.parse("2026-01-01")).termMonths(3).build();
 * Letting here = Letting.builder().id("b").start(PartialDate.parse("2026-01-01")).build();
 * KpiSheet curve = TenancySurvival.of(List.of(gone, here), LocalDate.parse("2026-12-31"));
 * curve.value("90", "survival"); // 50 %
 * }</pre>
 */
public final class TenancySurvival {

  /** The estimate and its error. */
  public static final Source SOURCE =
      Source.builder()
          .document(
              "E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations")
          .edition("Journal of the American Statistical Association 53 (282), 1958")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<TenancySurvivalInput, KpiSheet> ENTRY =
      CatalogEntry.of(
              "tenancy-survival", TenancySurvival.class, TenancySurvivalInput.class, KpiSheet.class)
          .title("Survival curve of lettings")
          .question("How long do tenants stay, those counted correctly who are still there?")
          .convention("Kaplan-Meier; who is still there is censored on the last day watched")
          .convention("standard error by Greenwood")
          .source(SOURCE)
          .ofHubWith("lettings")
          .answeredBy(TenancySurvival::answer);

  private record Watched(long days, boolean ended) {}

  private TenancySurvival() {}

  /**
   * The survival curve of the lettings of a hub.
   *
   * @param hub the hub; at least one of its lettings has begun before the last day watched
   * @param watchedUntil the day up to which is known who has left
   * @return a row for day 0 and for each number of days after which a letting ended or was lost
   */
  public static KpiSheet of(Hub hub, LocalDate watchedUntil) {
    return of(hub.lettings(), watchedUntil);
  }

  /**
   * The survival curve of lettings.
   *
   * @param lettings the lettings, at least one of them begun before the last day watched
   * @param watchedUntil the day up to which is known who has left
   * @return a row for day 0 and for each number of days after which a letting ended or was lost
   */
  public static KpiSheet of(List<Letting> lettings, LocalDate watchedUntil) {
    return answer(
        TenancySurvivalInput.builder().addAllLettings(lettings).watchedUntil(watchedUntil).build());
  }

  /**
   * Calculates the survival curve for the given input.
   *
   * @param input lettings
   * @return a row for day 0 and for each number of days after which a letting ended or was lost
   */
  public static KpiSheet answer(TenancySurvivalInput input) {
    List<Watched> stays =
        input
            .all()
            .filter(input::isWatched)
            .flatMap(letting -> letting.occupied().stream())
            .map(days -> watched(days, input.watchedUntil()))
            .toList();
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title("Survival of lettings")
            .rowsBy("days")
            .addConventions(
                "Kaplan-Meier, censored on " + input.watchedUntil(), "error by Greenwood")
            .source(SOURCE);
    input
        .all()
        .filter(letting -> !input.isWatched(letting))
        .forEach(letting -> sheet.addFindings(leftOut(letting)));
    return sheet.figures(CURVE, curve(stays)).build();
  }

  private static Finding leftOut(Letting letting) {
    String why =
        letting
            .occupied()
            .map(days -> "begins on " + days.start())
            .orElse("has no day of its start");
    return Finding.of(
        FindingKind.LEFT_OUT, "letting " + letting.id(), "letting " + letting.id() + " " + why);
  }

  private static List<Point> curve(List<Watched> stays) {
    List<Point> curve = new ArrayList<>();
    curve.add(new Point(0, stays.size(), 0, 0, Ratio.ONE, Ratio.ZERO));
    Map<Long, List<Watched>> byDays =
        stays.stream()
            .collect(Collectors.groupingBy(Watched::days, TreeMap::new, Collectors.toList()));
    Ratio survival = Ratio.ONE;
    Ratio greenwood = Ratio.ZERO;
    long atRisk = stays.size();
    for (Map.Entry<Long, List<Watched>> step : byDays.entrySet()) {
      List<Watched> leaving = step.getValue();
      long ended = leaving.stream().filter(Watched::ended).count();
      if (ended < atRisk) {
        greenwood = greenwood.plus(Ratio.of(ended, Math.multiplyExact(atRisk, atRisk - ended)));
      }
      curve.add(
          new Point(step.getKey(), atRisk, ended, leaving.size() - ended, survival, greenwood));
      survival = survival.times(Ratio.of(atRisk - ended, atRisk));
      atRisk -= leaving.size();
    }
    return curve;
  }

  private static Watched watched(OpenDateRange days, LocalDate until) {
    Optional<LocalDate> end = days.end().filter(day -> !day.isAfter(until));
    return new Watched(ChronoUnit.DAYS.between(days.start(), end.orElse(until)), end.isPresent());
  }

  /** The curve after a number of days, with what was there before. */
  private record Point(
      long days, long atRisk, long ended, long censored, Ratio before, Ratio greenwood) {

    Ratio survival() {
      return before.times(Ratio.of(atRisk - ended, atRisk));
    }

    Answer error() {
      return survival().isZero()
          ? Reason.NO_LETTING.answer("nobody is left")
          : Answer.share(survival().toDouble() * Math.sqrt(greenwood.toDouble()));
    }

    Formula<Point> kept() {
      Formula<Point> part =
          Operands.<Point>number(1)
              .minus(Operands.<Point>number(ended).dividedBy(Operands.number(atRisk)));
      return Operands.<Point>of(point -> Answer.share(before)).times(part);
    }
  }

  private static final Column<Point> SURVIVAL =
      Column.share("survival", Point::survival).by(Operands.chosen(Point::kept));

  private static final Grid<Point> CURVE =
      Grid.<Point>by("days", point -> Long.toString(point.days()))
          .with(Column.answer("at risk", ColumnKind.QUANTITY, point -> lettings(point.atRisk())))
          .with(Column.answer("ended", ColumnKind.QUANTITY, point -> lettings(point.ended())))
          .with(Column.answer("censored", ColumnKind.QUANTITY, point -> lettings(point.censored())))
          .with(SURVIVAL)
          .with(
              Column.answer("standard error", ColumnKind.SHARE, Point::error)
                  .by(
                      SURVIVAL.times(
                          Operands.chosen(
                              point -> Operands.root(Operands.shown(point.greenwood()))))));

  private static Answer lettings(long count) {
    return Answer.quantity(Ratio.of(count), "lettings");
  }
}
