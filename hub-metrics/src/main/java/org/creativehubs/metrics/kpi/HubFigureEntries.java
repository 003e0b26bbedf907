package org.creativehubs.metrics.kpi;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.hub.SpaceUnit;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.indicator.ResultArea;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/** The calculators of single hubs and of hubs side by side. */
final class HubFigureEntries {

  private HubFigureEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(scorecard(), hubOperations(), tenancySurvival(), sideBySide());
  }

  private static CatalogEntry<?, ?> scorecard() {
    return CatalogEntry.of("scorecard", Scorecard.class, ScorecardInput.class, KpiSheet.class)
        .title("Scorecard with the effect of each weight")
        .question("How does a hub do over all, and which weight makes the difference?")
        .convention("weights must sum to one, or are normalised where the caller says so")
        .convention("what has no score is left out and makes a finding")
        .source(Scorecard.SOURCE)
        .example(HubFigureEntries::card)
        .answeredBy(Scorecard::answer);
  }

  private static ScorecardInput card() {
    return ScorecardInput.builder()
        .addItems(
            item("income", 3).score(Ratio.parse("0.9")).area(ResultArea.PROFIT).build(),
            item("jobs", 4)
                .score(Ratio.parse("1.2"))
                .area(ResultArea.PEOPLE)
                .function(HubFunction.PEOPLE)
                .build(),
            item("visits", 2).score(Ratio.parse("0.8")).area(ResultArea.PEOPLE).build(),
            item("energy", 1).area(ResultArea.PLANET).function(HubFunction.PLACE).build(),
            item("partners", 1).score(Ratio.ONE).build())
        .weights(WeightRule.NORMALISED)
        .grouping(ScoreGrouping.RESULT_AREA)
        .build();
  }

  private static ScoreItem.Builder item(String id, long weight) {
    ScoreItem.Builder item = ScoreItem.builder();
    item.id(id).weight(Ratio.of(weight));
    return item;
  }

  private static CatalogEntry<?, ?> hubOperations() {
    return CatalogEntry.of(
            "hub-operations", HubOperations.class, HubOperationsInput.class, KpiSheet.class)
        .title("Operating figures of a hub")
        .question("How full is the hub, how long do units stand empty, and who stays?")
        .convention("occupancy is that of the last day of the period")
        .convention("a tenant who moves to another unit has stayed")
        .source(HubOperations.SOURCE)
        .example(HubFigureEntries::operations)
        .answeredBy(HubOperations::answer);
  }

  private static HubOperationsInput operations() {
    return HubOperationsInput.builder()
        .period(DateRange.parse("2026-01-01/2027-01-01"))
        .addUnits(
            unit("studio-1", UnitKind.STUDIO, 60),
            unit("studio-2", UnitKind.STUDIO, 30),
            unit("desk-1", UnitKind.DESK, 5),
            unit("desk-2", UnitKind.DESK, 5))
        .addAllLettings(lettings())
        .income(Money.of("24000", "GBP"))
        .footfall(QualifiedNumber.parse("over 4800"))
        .events(QualifiedNumber.exact(40))
        .build();
  }

  static SpaceUnit unit(String id, UnitKind kind, long squareMetres) {
    return SpaceUnit.builder().id(id).kind(kind).area(Area.of(squareMetres, AreaUnit.SQ_M)).build();
  }

  private static List<Letting> lettings() {
    return List.of(
        letting("studio-1", "ada", "2024-05-01", ""),
        letting("studio-2", "bo", "2025-01-01", "2026-03-01"),
        letting("studio-2", "cy", "2026-04-10", ""),
        letting("desk-1", "di", "2025-09-01", "2026-07-01"));
  }

  private static Letting letting(String unit, String tenant, String start, String end) {
    return Letting.builder()
        .unit(unit)
        .tenant(tenant)
        .start(LocalDate.parse(start))
        .end(Optional.of(end).filter(day -> !day.isEmpty()).map(LocalDate::parse))
        .build();
  }

  private static CatalogEntry<?, ?> tenancySurvival() {
    return CatalogEntry.of(
            "tenancy-survival", TenancySurvival.class, TenancySurvivalInput.class, KpiSheet.class)
        .title("Survival curve of lettings")
        .question("How long do tenants stay, those counted rightly who are still there?")
        .convention("Kaplan-Meier; who is still there is censored on the last day watched")
        .convention("standard error by Greenwood")
        .source(TenancySurvival.SOURCE)
        .example(
            () ->
                TenancySurvivalInput.builder()
                    .addAllLettings(lettings())
                    .watchedUntil(LocalDate.of(2027, 1, 1))
                    .build())
        .answeredBy(TenancySurvival::answer);
  }

  private static CatalogEntry<?, ?> sideBySide() {
    return CatalogEntry.of("side-by-side", SideBySide.class, SideBySideInput.class, KpiSheet.class)
        .title("Hubs, clusters or programmes side by side")
        .question("Which one does best by which indicator, and how far are the others behind?")
        .convention("figures of different populations are not divided; the refusal says why")
        .convention("nothing is divided by, and nothing divides, a share or a mean")
        .convention("equal figures share the better rank and leave the next ranks out")
        .source(SideBySide.SOURCE)
        .example(HubFigureEntries::balticAndOthers)
        .answeredBy(SideBySide::answer);
  }

  private static SideBySideInput balticAndOthers() {
    return SideBySideInput.builder()
        .addSubjects(
            subject(
                "Baltic Creative",
                product(16_600_000, Optional.of("companies of Baltic Creative")),
                jobs(3500, Optional.of("the Baltic Triangle"))),
            subject(
                "North",
                product(9_000_000, Optional.empty()),
                jobs(200, Optional.empty()),
                figure("grant", "grant received", "GBP", 800_000, Optional.empty())),
            subject(
                "South",
                product(6_000_000, Optional.empty()),
                jobs(150, Optional.empty()),
                figure("grant", "grant received", "GBP", 500_000, Optional.empty())))
        .addFigures(
            ComparedFigure.builder().indicator("gva").per("jobs").build(),
            ComparedFigure.builder()
                .indicator("jobs")
                .per("grant")
                .perHowMany(Ratio.of(100_000))
                .build(),
            ComparedFigure.builder().indicator("jobs").build())
        .build();
  }

  private static ComparedSubject subject(String name, Indicator... indicators) {
    return ComparedSubject.builder().name(name).addIndicators(indicators).build();
  }

  private static Indicator product(long pounds, Optional<String> population) {
    return figure("gva", "gross value added", "GBP", pounds, population);
  }

  private static Indicator jobs(long jobs, Optional<String> population) {
    return figure("jobs", "jobs", "job", jobs, population);
  }

  private static Indicator figure(
      String id, String measure, String unit, long actual, Optional<String> population) {
    return Indicator.builder()
        .id(id)
        .measure(measure)
        .unit(unit)
        .polarity(Polarity.HIGHER_IS_BETTER)
        .actual(QualifiedNumber.exact(actual))
        .population(population)
        .build();
  }
}
