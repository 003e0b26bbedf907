package org.creativehubs.metrics.agglomeration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.IndexPart;
import org.immutables.value.Value;

/** An index at one distance, or why it has none, with what chance would have. */
@HubValue
@Value.Immutable
public abstract class CurvePoint {

  CurvePoint() {}

  static Builder builder() {
    return new Builder();
  }

  /** The distance, in the unit of the curve; finite and zero or more. */
  public abstract double distance();

  /** The index, in the unit and range its calculator states; finite, absent where undefined. */
  public abstract OptionalDouble value();

  /** Why there is no index; absent where there is one. */
  public abstract Optional<Undefined> undefined();

  /** The numbers it was computed from, in order. */
  public abstract List<IndexPart> parts();

  /** The last expression with its numbers; not blank, absent where there is no index. */
  public abstract Optional<String> expression();

  /** Where draws lie at this distance; absent without draws or if one has no value here. */
  public abstract Optional<Band> local();

  /** Where whole curves of draws lie; absent as {@link #local()} is. */
  public abstract Optional<Band> global();

  @Value.Check
  void check() {
    Check.finite(distance(), "distance");
    Check.notNegative(distance(), "distance");
    value().ifPresent(value -> Check.finite(value, "value"));
    expression().ifPresent(expression -> Check.notBlank(expression, "expression"));
    Check.exactlyOne(value(), "value", undefined(), "undefined");
  }

  /** The value or the reason, for an explanation or a table. */
  public final Answer answer() {
    return value().isPresent()
        ? Answer.number(value().getAsDouble())
        : Answer.of(undefined().orElseThrow());
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

  /** Distance and value, or the reason why there is none, in one line. */
  @Override
  public final String toString() {
    return Show.number(distance()) + ": " + answer();
  }

  static final class Builder extends ImmutableCurvePoint.Builder {
    Builder() {}
  }
}
