package org.creativehubs.metrics.agglomeration;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** An index of a pattern of points by distance, with the bands that chance would keep to. */
@HubValue
@Value.Immutable
public abstract class DistanceCurve implements Explained, Tabular {

  DistanceCurve() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the index and what it is of, such as {@code Ripley's K of film}; not blank. */
  public abstract String index();

  /** The formula; not blank. */
  public abstract String formula();

  /** The choices that practice varies, and how they were made; none blank. */
  public abstract List<String> conventions();

  /** Where the method comes from. */
  public abstract Source source();

  /** The index at each distance, in ascending order; at least one. */
  public abstract List<CurvePoint> points();

  @Value.Check
  void check() {
    Check.notBlank(index(), "index");
    Check.notBlank(formula(), "formula");
    Check.texts(conventions(), "conventions");
    Check.notEmpty(points(), "points");
    for (int i = 1; i < points().size(); i++) {
      Check.that(
          points().get(i - 1).distance() < points().get(i).distance(),
          Fault.INCONSISTENT,
          "points[" + i + "].distance",
          "be greater than the one before",
          points().get(i).distance());
    }
  }

  /**
   * The index at a distance.
   *
   * @param distance one that was asked for
   * @return the index with its bands, or the reason why there is none
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another distance
   */
  public final CurvePoint at(double distance) {
    return points().stream()
        .filter(point -> point.distance() == distance)
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE, "distance", "be a distance of this curve", distance));
  }

  /**
   * The value at a distance.
   *
   * @param distance one that was asked for
   * @return a finite number; empty where it is undefined
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another distance
   */
  public final OptionalDouble value(double distance) {
    return at(distance).value();
  }

  /**
   * The distances at which plants gather more than chance has it.
   *
   * @param kind the band to compare with
   * @return the distances in ascending order
   */
  public final List<Double> above(BandKind kind) {
    return points().stream()
        .filter(point -> point.isAbove(kind))
        .map(CurvePoint::distance)
        .toList();
  }

  /**
   * The distances at which plants keep apart more than chance has it.
   *
   * @param kind the band to compare with
   * @return the distances in ascending order
   */
  public final List<Double> below(BandKind kind) {
    return points().stream()
        .filter(point -> point.isBelow(kind))
        .map(CurvePoint::distance)
        .toList();
  }

  /**
   * How the index at a distance was calculated, or why there is none.
   *
   * @param distance one that was asked for
   * @return the numbers, the bands, and the index as the last step
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another distance
   */
  public final Explanation explain(double distance) {
    return explained(at(distance));
  }

  /** How the index at each distance was calculated, made as they are asked for. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(points(), this::explained);
  }

  private Explanation explained(CurvePoint point) {
    Explanation.Builder steps =
        Explanation.answering(index() + " at distance " + Show.number(point.distance()) + "?");
    point.parts().forEach(part -> steps.addSteps(step(part.name(), Answer.number(part.value()))));
    point.local().ifPresent(band -> steps.addSteps(step("local band", band)));
    point.global().ifPresent(band -> steps.addSteps(step("global band", band)));
    return steps
        .addSteps(
            Step.builder()
                .label(index())
                .expression(point.expression().orElse(formula()))
                .value(point.answer())
                .source(source())
                .build())
        .build();
  }

  private static Step step(String label, Band band) {
    return step(label, Answer.text(band.toString()));
  }

  private static Step step(String label, Answer value) {
    return Step.builder().label(label).value(value).build();
  }

  /** One row for each distance; the columns of bands are left out where no distance has one. */
  @Override
  public final Table table() {
    boolean banded = points().stream().anyMatch(point -> point.local().isPresent());
    Table.Builder table = Table.builder().title(index()).addColumns("distance", "value");
    if (banded) {
      table.addColumns("local band", "global band");
    }
    for (CurvePoint point : points()) {
      table.addRows(row(point, banded));
    }
    return table.build();
  }

  private static List<Answer> row(CurvePoint point, boolean banded) {
    List<Answer> row = Lists.newArrayList(Answer.number(point.distance()), point.answer());
    if (banded) {
      row.add(text(point.local()));
      row.add(text(point.global()));
    }
    return row;
  }

  private static Answer text(Optional<Band> band) {
    return Answer.text(band.map(Band::toString).orElse("none"));
  }

  /** The name of the index and the number of distances in one line. */
  @Override
  public final String toString() {
    return index() + " at " + points().size() + " distances";
  }

  static final class Builder extends ImmutableDistanceCurve.Builder {
    Builder() {}
  }
}
