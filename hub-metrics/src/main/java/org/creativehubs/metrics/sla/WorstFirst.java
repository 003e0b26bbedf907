package org.creativehubs.metrics.sla;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.ObligationState;

/** What is worse than what: the worst first. */
final class WorstFirst {

  private WorstFirst() {}

  static <T> Comparator<T> by(
      Function<T, ObligationState> state, Function<T, Optional<Ratio>> nearness) {
    return Comparator.<T>comparingInt(one -> of(state.apply(one)))
        .thenComparing(nearness, WorstFirst::byNearness);
  }

  static int of(ObligationState state) {
    return switch (state) {
      case NOT_MET -> 0;
      case PARTLY -> 1;
      case NOT_KNOWN -> 2;
      case NOT_DUE -> 3;
      case MET -> 4;
    };
  }

  /** The farthest from its target first, those without a number last. */
  static int byNearness(Optional<Ratio> one, Optional<Ratio> other) {
    if (one.isPresent() && other.isPresent()) {
      return one.get().compareTo(other.get());
    }
    return Boolean.compare(one.isEmpty(), other.isEmpty());
  }
}
