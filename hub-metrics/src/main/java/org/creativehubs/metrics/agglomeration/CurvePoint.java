package org.creativehubs.metrics.agglomeration;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.IndexFigure;
import org.creativehubs.metrics.index.IndexPart;
import org.immutables.value.Value;

/** An index at one distance, or why it has none, with what chance would have. */
@HubValue
@Value.Immutable
public abstract class CurvePoint implements IndexFigure {

  CurvePoint() {}

  static Builder builder() {
    return new Builder();
  }

  /** The distance, in the unit of the curve; finite and zero or more. */
  public abstract double distance();

  /** The index, in the unit and range its calculator states; finite, absent where undefined. */
  @Override
  public abstract OptionalDouble value();

  /** Why there is no index; absent where there is one. */
  @Override
  public abstract Optional<Undefined> undefined();

  /** The numbers it was computed from, in order. */
  @Override
  public abstract List<IndexPart> parts();

  /** The last expression with its numbers; not blank, absent where there is no index. */
  @Override
  public abstract Optional<String> expression();

  /** Where draws lie at this distance; absent without draws or if one has no value here. */
  public abstract Optional<Band> local();

  /** Where whole curves of draws lie; absent as {@link #local()} is. */
  public abstract Optional<Band> global();

  @Value.Check
  void check() {
    Check.finite(distance(), "distance");
    Check.notNegative(distance(), "distance");
    IndexFigure.check(this, "value");
  }

  final Optional<Band> band(BandKind kind) {
    return kind == BandKind.LOCAL ? local() : global();
  }

  /**
   * Whether the index is above what chance has: plants gather.
   *
   * @param kind the band to compare with
   * @return whether it is; false where index or band is missing
   */
  public final boolean isAbove(BandKind kind) {
    return value().isPresent()
        && band(kind).filter(band -> value().getAsDouble() > band.upper()).isPresent();
  }

  /**
   * Whether the index is below what chance has: plants keep apart.
   *
   * @param kind the band to compare with
   * @return whether it is; false where index or band is missing
   */
  public final boolean isBelow(BandKind kind) {
    return value().isPresent()
        && band(kind).filter(band -> value().getAsDouble() < band.lower()).isPresent();
  }

  /** How the index stands to the local band, in words; absent where either is missing. */
  final Optional<String> standing() {
    return value().isEmpty()
        ? Optional.empty()
        : local()
            .map(
                band ->
                    isAbove(BandKind.LOCAL)
                        ? "above the band"
                        : isBelow(BandKind.LOCAL) ? "below the band" : "within the band");
  }

  /** The bands there are, each a step. */
  final List<Step> bands() {
    return Stream.concat(step("local band", local()), step("global band", global())).toList();
  }

  /** The index and its local band, each a step. */
  final List<Step> compared() {
    Step index = Step.builder().label("value").value(answer()).build();
    return Stream.concat(Stream.of(index), step("local band", local())).toList();
  }

  private static Stream<Step> step(String label, Optional<Band> band) {
    return band.stream()
        .map(one -> Step.builder().label(label).value(Answer.text(one.toString())).build());
  }

  /** Distance and value, or the reason why there is none, in one line. */
  @Override
  public final String toString() {
    return Show.number(distance()) + ": " + answer();
  }

  static final class Builder extends ImmutableCurvePoint.Builder {
    Builder() {}

    /** Sets the index as it was computed, and the expression that gives it. */
    @CanIgnoreReturnValue
    Builder found(Term found, double value) {
      value(value).expression(IndexPart.expression(found, value));
      return this;
    }
  }
}
