package org.creativehubs.metrics.shares;

import java.util.Arrays;
import java.util.Optional;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.metrics.index.Sum;

/** One measure of one vector of counts under a rule; {@code reference} is empty if none is used. */
final class ShareMath {

  private final ShareRule rule;
  private final double[] counts;
  private final double[] reference;
  private final int[] groups;

  ShareMath(ShareRule rule, double[] counts, double[] reference, int[] groups) {
    this.rule = rule;
    this.counts = counts;
    this.reference = reference;
    this.groups = groups;
  }

  /** The index, or why there is none. */
  ShareAnswer answer() {
    double total = Sum.of(counts);
    return answer(total, Sum.of(reference));
  }

  ShareAnswer answer(double total, double all) {
    Optional<Reason> obstacle = obstacle(total, all);
    if (obstacle.isPresent()) {
      return new ShareAnswer(0, obstacle);
    }
    double value = value(total, all);
    return Double.isFinite(value)
        ? new ShareAnswer(value, Optional.empty())
        : new ShareAnswer(0, Optional.of(Reason.OUT_OF_RANGE));
  }

  private Optional<Reason> obstacle(double total, double all) {
    if (!(total > 0)) {
      return Optional.of(Reason.EMPTY);
    } else if (rule.measure().compares() && !(all > 0)) {
      return Optional.of(Reason.EMPTY_REFERENCE);
    } else if (rule.measure().dividesByReference() && !isCovered()) {
      return Optional.of(Reason.NOT_IN_REFERENCE);
    }
    return rule.measure().needsTwoParts() && counts.length == 1
        ? Optional.of(Reason.SINGLE_PART)
        : Optional.empty();
  }

  private boolean isCovered() {
    for (int k = 0; k < counts.length; k++) {
      if (counts[k] > 0 && reference[k] == 0) {
        return false;
      }
    }
    return true;
  }

  private double value(double total, double all) {
    return switch (rule.measure()) {
      case KRUGMAN -> Math.min(2, distance(total, all));
      case COEFFICIENT -> Math.min(1, distance(total, all) / 2);
      case HACHMAN -> Math.min(1, 1 / squares(total, all));
      case LORENZ_GINI -> rule.giniScale().of(Lorenz.gini(counts, total, reference, all));
      case QUOTIENT_GINI -> quotientGini(total, all);
      case RELATIVE_ENTROPY ->
          rule.logBase().ofNats(Entropy.relative(counts, total, reference, all));
      case HHI -> Math.min(1, squares(total));
      case HHI_NORMALISED -> normalised(squares(total));
      case EQUIVALENT_NUMBER -> Math.max(1, 1 / squares(total));
      case ROSENBLUTH -> Math.min(1, 1 / (2 * ranked(total) - 1));
      case SHANNON -> rule.logBase().ofNats(Entropy.of(counts, total));
      case EVENNESS -> Math.min(1, Entropy.of(counts, total) / StrictMath.log(counts.length));
      case HILL -> Entropy.hill(counts, total, rule.order().orElseThrow());
      case HILL_INFINITE -> total / Arrays.stream(counts).max().orElseThrow();
      case UNRELATED_VARIETY -> rule.logBase().ofNats(Entropy.between(counts, total, groups));
      case RELATED_VARIETY -> rule.logBase().ofNats(Entropy.within(counts, total, groups));
    };
  }

  private double distance(double total, double all) {
    Sum sum = new Sum();
    for (int k = 0; k < counts.length; k++) {
      sum.add(Math.abs(counts[k] / total - reference[k] / all));
    }
    return sum.value();
  }

  private double squares(double total, double all) {
    Sum sum = new Sum();
    for (int k = 0; k < counts.length; k++) {
      double share = counts[k] / total;
      if (share > 0) {
        sum.add(share * (share / (reference[k] / all)));
      }
    }
    return sum.value();
  }

  private double squares(double total) {
    Sum sum = new Sum();
    for (double count : counts) {
      double share = count / total;
      sum.add(share * share);
    }
    return sum.value();
  }

  private double normalised(double hhi) {
    double even = 1.0 / counts.length;
    return Math.max(0, Math.min(1, (hhi - even) / (1 - even)));
  }

  /** Sum of rank times share, the largest share first. */
  private double ranked(double total) {
    double[] ascending = counts.clone();
    Arrays.sort(ascending);
    Sum sum = new Sum();
    for (int k = 0; k < ascending.length; k++) {
      sum.add(ascending[k] / total * (ascending.length - k));
    }
    return sum.value();
  }

  private double quotientGini(double total, double all) {
    double[] quotients = new double[counts.length];
    int size = 0;
    for (int k = 0; k < counts.length; k++) {
      if (reference[k] > 0) {
        quotients[size++] = counts[k] / total / (reference[k] / all);
      }
    }
    double[] present = size == quotients.length ? quotients : Arrays.copyOf(quotients, size);
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return Lorenz.gini(present, Sum.of(present), ones, size);
  }
}
