package org.creativehubs.metrics.relatedness;

import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexValue;
import org.jspecify.annotations.Nullable;

/** Values brought to a scale, or the reason why they cannot be. */
final class Scaled {

  private final double[] values;
  private final ComplexityScale.Moments moments;
  private final @Nullable Undefined undefined;

  private Scaled(double[] values, ComplexityScale.Moments moments, @Nullable Undefined undefined) {
    this.values = values;
    this.moments = moments;
    this.undefined = undefined;
  }

  static Scaled of(double[] values, int[] kept, ComplexityScale scale) {
    ComplexityScale.Moments moments = scale.moments(values, kept);
    return new Scaled(
        values,
        moments,
        moments.isFlat()
            ? Reason.NO_VARIATION.because("all values are the same up to rounding")
            : null);
  }

  static Scaled undefined(Undefined reason) {
    return new Scaled(new double[0], new ComplexityScale.Moments(0, 1), reason);
  }

  /** Other values by the same mean and deviation. */
  Scaled alsoOf(double[] others) {
    return new Scaled(others, moments, undefined);
  }

  Optional<Undefined> undefined() {
    return Optional.ofNullable(undefined);
  }

  /** The value at a position before and after it is scaled. */
  void addTo(IndexValue.Builder value, int position) {
    IndexPart raw = IndexPart.of("before scaling", values[position]);
    value.addParts(raw).found(moments.term(raw.term()), at(position));
  }

  double at(int position) {
    return moments.scaled(values[position]);
  }
}
