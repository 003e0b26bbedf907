package org.creativehubs.metrics.screening;

import java.util.Collection;
import java.util.List;
import org.creativehubs.core.quantity.Ratio;

/** The quantile that R calls type 7, exactly: linear between the ordered values. */
final class SizeQuantile {

  private SizeQuantile() {}

  /** The quantile of at least one size; the share is in [0, 1]. */
  static Ratio of(Collection<Ratio> sizes, Ratio share) {
    List<Ratio> sorted = sizes.stream().sorted().toList();
    Ratio position = Ratio.of(sorted.size() - 1).times(share);
    int below = position.floor().intValueExact();
    Ratio low = sorted.get(below);
    Ratio beyond = position.minus(Ratio.of(below));
    return beyond.isZero() ? low : low.plus(sorted.get(below + 1).minus(low).times(beyond));
  }
}
