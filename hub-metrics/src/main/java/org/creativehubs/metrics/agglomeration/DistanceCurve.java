package org.creativehubs.metrics.agglomeration;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexAnswer;
import org.immutables.value.Value;

/** An index of a pattern of points by distance, with the bands that chance would keep to. */
@HubValue
@Value.Immutable
public abstract class DistanceCurve implements IndexAnswer {

  private static final Undefined NO_BAND =
      Reason.NO_DEFINED_DRAW.because("no draw, or not each, has a value at this distance");
  private static final Undefined NOT_COMPARED =
      Reason.NOT_KNOWN.because("the index or its band is undefined at this distance");

  DistanceCurve() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the index and what it is of, such as {@code Ripley's K of film}; not blank. */
  @Override
  public abstract String index();

  /** The formula; not blank. */
  @Override
  public abstract String formula();

  /** The choices that practice varies, and how they were made; none blank. */
  @Override
  public abstract List<String> conventions();

  /** Where the method comes from. */
  @Override
  public abstract Source source();

  /** The index at each distance, in ascending order; at least one. */
  public abstract List<CurvePoint> points();

  @Value.Check
  void check() {
    IndexAnswer.check(this);
    Check.notEmpty(points(), "points");
    Check.ascending(points(), CurvePoint::distance, "points", "distance");
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
    String name = "at distance " + Show.number(point.distance());
    return explanationOf(name, List.of(), point.bands(), point);
  }

  /** One row for each distance; the columns of bands are left out where no distance has one. */
  @Override
  public final Sheet<?> sheet() {
    boolean banded = points().stream().anyMatch(point -> point.local().isPresent());
    return Grid.of(
            Column.decimal("distance", CurvePoint::distance),
            Column.<CurvePoint>answer("value", ColumnKind.NUMBER, CurvePoint::answer)
                .explained(this::explained))
        .withIf(banded, end("local from", CurvePoint::local, Band::lower))
        .withIf(banded, end("local to", CurvePoint::local, Band::upper))
        .withIf(banded, end("global from", CurvePoint::global, Band::lower))
        .withIf(banded, end("global to", CurvePoint::global, Band::upper))
        .withIf(
            banded,
            Column.<CurvePoint>text("against the local band", CurvePoint::standing, NOT_COMPARED)
                .after(CurvePoint::compared))
        .sheet(index(), points());
  }

  private static Column<CurvePoint> end(
      String heading, Function<CurvePoint, Optional<Band>> band, ToDoubleFunction<Band> end) {
    return Column.decimal(
        heading,
        point ->
            band.apply(point)
                .map(one -> OptionalDouble.of(end.applyAsDouble(one)))
                .orElse(OptionalDouble.empty()),
        NO_BAND);
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
