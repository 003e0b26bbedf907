package org.creativehubs.metrics.kpi;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.internal.KpiSums;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.internal.Quotients;
import org.creativehubs.metrics.internal.Shown;

/**
 * What do several periods, hubs or programmes make together?
 *
 * <p>By the rule of the indicator: SUM adds; LATEST takes the last number of each scope, and adds
 * over scopes, as a stock does; MEAN weighs every measurement alike; RATIO_OF_SUMS adds what is
 * counted and what it is counted of, then divides; NONE refuses. Scopes that overlap are never
 * added: sum and stock over several of them are undefined (OVERLAPPING_SCOPES). Exact, and the same
 * in any order.
 *
 * <pre>{@code
 * Measurement first = Measurement.builder()
 *         .scope("hub").period(PartialDate.parse("2025"))
 *         .value(QualifiedNumber.parse("3")).build();
 * Measurement second = Measurement.builder()
 *         .scope("hub").period(PartialDate.parse("2026"))
 *         .value(QualifiedNumber.parse("4")).build();
 * IndicatorAggregateInput input =
 *     IndicatorAggregateInput.builder()
 *         .measure("jobs").unit("jobs").rule(AggregationRule.SUM)
 *         .scopes(PartsRelation.DISJOINT).addMeasurements(first, second).build();
 * IndicatorAggregate.answer(input).value("all", "jobs"); // 7 jobs
 * }</pre>
 */
public final class IndicatorAggregate {

  /** Where it is laid down that an indicator says whether it may be aggregated. */
  public static final Source SOURCE =
      Source.of("IATI Standard 2.03", "result element: aggregation-status");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<IndicatorAggregateInput, KpiSheet> ENTRY =
      CatalogEntry.of(
              "indicator-aggregate",
              IndicatorAggregate.class,
              IndicatorAggregateInput.class,
              KpiSheet.class)
          .title("Indicators of several periods and hubs together")
          .question("What do several periods, hubs or programmes make together?")
          .convention("the rule is that of the indicator: sum, latest, mean, ratio of sums or none")
          .convention("scopes that overlap are never added")
          .source(SOURCE)
          .answeredBy(IndicatorAggregate::answer);

  private IndicatorAggregate() {}

  /**
   * Puts the measurements of the given input together.
   *
   * @param input measurements and rule
   * @return a row for each scope over its periods, each period over its scopes, and for all
   */
  public static KpiSheet answer(IndicatorAggregateInput input) {
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title(input.measure() + " together")
            .rowsBy("scope")
            .addConventions(
                "rule " + Show.words(input.rule()), "scopes are " + Show.words(input.scopes()))
            .source(SOURCE);
    List<Part> parts = new ArrayList<>();
    for (String scope : keys(input.measurements(), Measurement::scope)) {
      parts.add(new Part("of " + scope, only(input, one -> one.scope().equals(scope))));
    }
    keys(input.measurements(), Measurement::period).stream()
        .sorted()
        .map(period -> new Part("in " + period, only(input, one -> one.period().equals(period))))
        .forEach(parts::add);
    parts.add(new Part("all", input.measurements()));
    differentDates(input).forEach(sheet::addFindings);
    return sheet.figures(grid(input), parts).build();
  }

  /** Some measurements that make a number together. */
  private record Part(String name, List<Measurement> measurements) {}

  private static Grid<Part> grid(IndicatorAggregateInput input) {
    return Grid.by("scope", Part::name)
        .with(
            Column.quantity(
                "measurements", "measurements", part -> Ratio.of(part.measurements().size())))
        .with(
            Column.<Part>answer(input.measure(), part -> together(input, part.measurements()))
                .by(Operands.chosen(part -> formula(input.rule(), part.measurements()))));
  }

  private static Formula<Part> formula(AggregationRule rule, List<Measurement> measurements) {
    return switch (rule) {
      case SUM, NONE -> terms(measurements);
      case LATEST -> Operands.remarked(terms(latest(measurements)), ", the last of each");
      case MEAN -> terms(measurements).dividedBy(Operands.number(measurements.size()));
      case RATIO_OF_SUMS ->
          terms(measurements)
              .dividedBy(added(measurements.stream().flatMap(one -> one.of().stream())));
    };
  }

  private static Formula<Part> terms(List<Measurement> measurements) {
    return added(measurements.stream().map(Measurement::value));
  }

  private static Formula<Part> added(Stream<QualifiedNumber> numbers) {
    return Operands.sum(numbers.map(number -> Operands.<Part>plain(part -> number)).toList());
  }

  private static Answer together(IndicatorAggregateInput input, List<Measurement> measurements) {
    boolean counted = input.rule() != AggregationRule.MEAN;
    boolean several = keys(measurements, Measurement::scope).size() > 1;
    if (counted && several && input.scopes() == PartsRelation.OVERLAPPING) {
      return Reason.OVERLAPPING_SCOPES.answer();
    }
    Function<QualifiedNumber, Answer> shown = number -> Shown.in(input.unit(), number);
    return switch (input.rule()) {
      case SUM -> shown.apply(sum(measurements));
      case LATEST -> shown.apply(sum(latest(measurements)));
      case MEAN -> shown.apply(sum(measurements).dividedBy(Ratio.of(measurements.size())));
      case RATIO_OF_SUMS -> Quotients.answer(sum(measurements), counted(measurements), shown);
      case NONE ->
          measurements.size() == 1
              ? shown.apply(measurements.get(0).value())
              : Reason.NOT_AGGREGATED.answer();
    };
  }

  private static QualifiedNumber sum(List<Measurement> measurements) {
    return KpiSums.of(measurements.stream().map(Measurement::value).toList());
  }

  private static QualifiedNumber counted(List<Measurement> measurements) {
    return KpiSums.of(measurements.stream().flatMap(one -> one.of().stream()).toList());
  }

  private static List<Measurement> latest(List<Measurement> measurements) {
    Comparator<Measurement> byPeriod = Comparator.comparing(Measurement::period);
    return ImmutableList.copyOf(
        measurements.stream()
            .collect(
                Collectors.toMap(Measurement::scope, one -> one, BinaryOperator.maxBy(byPeriod)))
            .values());
  }

  private static List<Finding> differentDates(IndicatorAggregateInput input) {
    List<Measurement> latest = latest(input.measurements());
    Set<PartialDate> dates = latest.stream().map(Measurement::period).collect(Collectors.toSet());
    boolean mixed = input.rule() == AggregationRule.LATEST && dates.size() > 1;
    return mixed
        ? List.of(
            Finding.of(
                FindingKind.DIFFERENT_DATES,
                input.measure(),
                "the last numbers are of " + told(dates)))
        : List.of();
  }

  private static String told(Set<PartialDate> dates) {
    return dates.stream().sorted().map(PartialDate::toString).collect(Collectors.joining(" and "));
  }

  private static List<Measurement> only(
      IndicatorAggregateInput input, Predicate<Measurement> which) {
    return input.measurements().stream().filter(which).toList();
  }

  private static <K> List<K> keys(List<Measurement> measurements, Function<Measurement, K> key) {
    return measurements.stream().map(key).distinct().toList();
  }
}
