package org.creativehubs.metrics.growth;

import org.creativehubs.core.explain.Reason;
import org.creativehubs.metrics.index.IndexValue;

/** The three ratios of the index form. */
final class Gerfin {

  private Gerfin() {}

  static IndexValue of(
      ShiftComponent component,
      double first,
      double last,
      double expected,
      double nationFirst,
      double nationLast) {
    String label = component.words();
    if (first == 0) {
      return IndexValue.of(label, Reason.ZERO_BASE.because("the region had nothing at the start"));
    }
    if (component != ShiftComponent.REGIONAL_INDEX && nationLast == 0) {
      return IndexValue.of(
          label, Reason.REFERENCE_VANISHED.because("the reference has nothing at the end"));
    }
    if (component == ShiftComponent.REGIONAL_INDEX && expected == 0) {
      return IndexValue.of(
          label,
          Reason.NOTHING_EXPECTED.because("nothing would be left at the growth of the reference"));
    }
    double nation = nationLast / nationFirst;
    return IndexValue.of(
        label,
        switch (component) {
          case MIX_INDEX -> expected / first / nation;
          case REGIONAL_INDEX -> last / expected;
          default -> last / first / nation;
        });
  }
}
