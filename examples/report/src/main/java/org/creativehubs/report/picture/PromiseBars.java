package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.metrics.sla.ObligationCheck;
import org.creativehubs.metrics.sla.SlaReport;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Filling;
import org.creativehubs.report.picture.internal.Row;
import org.creativehubs.report.picture.internal.RowChart;
import org.creativehubs.report.picture.internal.Words;

/**
 * The promises of an agreement, each with its state in words and, where there is evidence, a bar
 * that shows how much of the target it reaches; the line at 100 % is the target.
 */
public final class PromiseBars {

  /** A bar that is longer ends here, and its words say more. */
  private static final double LONGEST = 1.5;

  private PromiseBars() {}

  /**
   * The picture of a report.
   *
   * @param report the checks of an agreement
   */
  public static Picture of(SlaReport report) {
    List<Row> rows = report.checks().stream().map(PromiseBars::row).toList();
    List<String> notes = new ArrayList<>(RowChart.leftOut(rows.size(), "promises"));
    if (rows.stream().anyMatch(row -> row.at().orElse(0) >= LONGEST)) {
      notes.add("Bars that reach beyond " + Show.percent(LONGEST) + " end there.");
    }
    Axis axis =
        Axis.shares(
            "shown, of what is promised",
            DoubleStream.concat(DoubleStream.of(0, 1), RowChart.drawn(rows)));
    return Picture.of(
        "Promises of " + report.agreement(),
        List.of(states(report), Words.ofRows("Promises", rows).get(0)),
        notes,
        () -> new RowChart(rows, axis, OptionalDouble.of(1)));
  }

  private static String states(SlaReport report) {
    Map<ObligationState, Integer> counts = new EnumMap<>(ObligationState.class);
    report.checks().forEach(check -> counts.merge(check.state(), 1, Integer::sum));
    List<String> told = new ArrayList<>();
    counts.forEach((state, count) -> told.add(count + " " + Show.words(state)));
    return "Of " + report.checks().size() + " promises " + String.join(", ", told);
  }

  private static Row row(ObligationCheck check) {
    String name = Show.words(check.state()) + ": " + check.promise();
    Answer attainment = check.attainment();
    OptionalDouble at = attainment.number();
    return at.isPresent()
        ? Row.bar(
            name,
            attainment.toString(),
            Math.max(0, Math.min(LONGEST, at.getAsDouble())),
            filling(check.state()))
        : unknown(name, check);
  }

  private static Row unknown(String name, ObligationCheck check) {
    String why = Words.because(check.attainment().undefined());
    return check.state() == ObligationState.NOT_KNOWN
        ? Row.without(name, why)
        : Row.unknown(name, why);
  }

  private static Filling filling(ObligationState state) {
    return switch (state) {
      case MET -> Filling.FULL;
      case NOT_MET -> Filling.CROSSED;
      case PARTLY -> Filling.RIGHT;
      case NOT_DUE -> Filling.LEFT;
      case NOT_KNOWN -> Filling.EMPTY;
    };
  }
}
