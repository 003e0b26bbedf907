package org.creativehubs.metrics.growth;

import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexValue;

/**
 * An industry in a region at two dates with all that its components need. Differences of rates are
 * taken over a common denominator, so that equal rates differ by nothing at all.
 */
record ShiftCell(
    String industry,
    double e0,
    double e1,
    double n0,
    double n1,
    double all0,
    double all1,
    double nation0,
    double nation1) {

  IndexValue value(ShiftComponent component) {
    String label = component.words();
    if (nation0 == 0) {
      return IndexValue.of(label, Reason.NO_REFERENCE_BASE.because(noReference("")));
    }
    return switch (component) {
      case GROWTH -> number(label, e1 - e0);
      case NATIONAL_SHARE -> number(label, e0 * national());
      case NET_TOTAL_SHIFT -> number(label, e1 - e0 - e0 * national());
      case HOMOTHETIC -> number(label, homothetic());
      case EXPECTED_NATIONAL_SHARE -> number(label, homothetic() * national());
      case DIFFERENTIAL_NATIONAL_SHARE -> number(label, beyond() * national());
      case INDUSTRY_MIX -> mix(label, e0);
      case EXPECTED_INDUSTRY_MIX -> mix(label, homothetic());
      case DIFFERENTIAL_INDUSTRY_MIX -> mix(label, beyond());
      case REGIONAL_GROWTH -> number(label, e0 * ahead());
      case EXPECTED_REGIONAL_GROWTH -> number(label, homothetic() * ahead());
      case DIFFERENTIAL_REGIONAL_GROWTH -> number(label, beyond() * ahead());
      case REGIONAL_SHIFT -> residual(label, 0);
      case REGIONAL_MIX -> residual(label, e0 * ahead());
      case COMPETITIVE_EFFECT -> effect(label, homothetic(), 0);
      case ALLOCATION_EFFECT -> effect(label, beyond(), 0);
      case EXPECTED_REGIONAL_MIX -> effect(label, homothetic(), ahead());
      case DIFFERENTIAL_REGIONAL_MIX -> effect(label, beyond(), ahead());
      case MIX_INDEX, REGIONAL_INDEX, TOTAL_INDEX ->
          e0 > 0 && n0 == 0
              ? IndexValue.of(label, noIndustryRate())
              : Gerfin.of(component, e0, e1, expected(), nation0, nation1);
    };
  }

  /** What the industry would come to at its growth in the reference. */
  double expected() {
    return e0 == 0 ? 0 : e0 * (n1 / n0);
  }

  /** Whether the reference had none of it at the start, and has some at the end. */
  boolean isNew() {
    return n0 == 0 && n1 > 0;
  }

  /** Whether there is a rate of the reference for what the region has. */
  boolean hasExpectation() {
    return e0 == 0 || n0 > 0;
  }

  private double national() {
    return (nation1 - nation0) / nation0;
  }

  private double homothetic() {
    return all0 * (n0 / nation0);
  }

  private double beyond() {
    return e0 - homothetic();
  }

  /** By how much the whole region grows faster than the whole reference. */
  private double ahead() {
    return all0 == 0 ? 0 : (all1 * nation0 - nation1 * all0) / (all0 * nation0);
  }

  private IndexValue mix(String label, double weight) {
    if (weight == 0) {
      return IndexValue.of(label, 0);
    }
    return n0 == 0
        ? IndexValue.of(label, noIndustryRate())
        : number(label, weight * ((n1 * nation0 - nation1 * n0) / (n0 * nation0)));
  }

  private IndexValue residual(String label, double taken) {
    if (!hasExpectation()) {
      return IndexValue.of(label, noIndustryRate());
    }
    double shift = e0 == 0 ? e1 : (e1 * n0 - e0 * n1) / n0;
    return number(label, shift - taken);
  }

  private IndexValue effect(String label, double weight, double taken) {
    if (e0 == 0) {
      return IndexValue.of(
          label, Reason.ZERO_BASE.because(industry + " had nothing in the region at the start"));
    }
    if (n0 == 0) {
      return IndexValue.of(label, noIndustryRate());
    }
    double advantage = (e1 * n0 - e0 * n1) / (e0 * n0);
    return number(label, weight * (advantage - taken));
  }

  private Undefined noIndustryRate() {
    return Reason.NO_REFERENCE_BASE.because(noReference(" of " + industry));
  }

  private static String noReference(String what) {
    return "the reference had nothing" + what + " at the start";
  }

  /** Never a negative zero. */
  private static IndexValue number(String label, double number) {
    return IndexValue.of(label, number + 0.0);
  }
}
