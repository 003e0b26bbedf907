package org.creativehubs.metrics.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;

/**
 * The eigenvector of the greatest eigenvalue of the largest part, by its greatest element. Found by
 * steps of the links plus the mean strength of members times the identity, so that a network in two
 * sides does not swing. Steps end when what is left, judged by how fast they shrink, is below
 * {@link #PRECISION} ten times in a row.
 */
final class EigenvectorCentrality {

  /** How far the elements found may be from the true ones. */
  static final double PRECISION = 1e-9;

  /** The most steps. */
  static final int MOST_STEPS = 200_000;

  private static final int IN_A_ROW = 10;

  private final Links links;
  private final int[] part;
  private final double[] weights;
  private double[] vector;
  private int steps;
  private Optional<Undefined> failure = Optional.empty();

  private EigenvectorCentrality(Links links, List<List<String>> parts) {
    this.links = links;
    vector = new double[links.size()];
    part =
        parts.get(0).stream()
            .mapToInt(name -> Collections.binarySearch(links.names(), name))
            .toArray();
    weights = new double[links.arcs()];
    for (int arc = 0; arc < weights.length; arc++) {
      weights[arc] = links.weight(arc).toDouble();
    }
    double most = Arrays.stream(weights).max().orElse(1);
    for (int arc = 0; arc < weights.length; arc++) {
      weights[arc] /= most;
    }
  }

  static EigenvectorCentrality of(Links links, List<List<String>> parts, int mostSteps) {
    EigenvectorCentrality found = new EigenvectorCentrality(links.bothWays(), parts);
    if (parts.get(0).size() == 1) {
      found.failure = Optional.of(Reason.ISLAND.because("nobody is linked to anybody"));
    } else if (parts.size() > 1 && parts.get(1).size() == parts.get(0).size()) {
      found.failure = Optional.of(Reason.DISCONNECTED.because("several parts are the largest"));
    } else {
      found.find(mostSteps);
    }
    return found;
  }

  /** The element of a member, or why there is none. */
  Answer of(int member) {
    if (failure.isPresent()) {
      return Answer.of(failure.get());
    }
    return vector[member] > 0
        ? Answer.number(vector[member])
        : Answer.of(Reason.DISCONNECTED.because("it is not in the largest part"));
  }

  /** How many steps were made. */
  int steps() {
    return steps;
  }

  private void find(int mostSteps) {
    double shift = Arrays.stream(weights).sum() / links.size();
    for (int member : part) {
      vector[member] = 1;
    }
    double before = 1;
    int row = 0;
    while (row < IN_A_ROW && steps < mostSteps) {
      double change = step(shift);
      double shrinks = Math.min(change / before, 1);
      // the steps to come add up to change x shrinks / (1 - shrinks)
      boolean isNear = change == 0 || change * shrinks <= PRECISION * (1 - shrinks);
      row = isNear ? row + 1 : 0;
      before = change;
      steps++;
    }
    if (row < IN_A_ROW) {
      failure =
          Optional.of(
              Reason.NO_CONVERGENCE.because(
                  mostSteps + " steps do not find it to within " + PRECISION));
    }
  }

  /** One step, and by how much an element changed at most. */
  private double step(double shift) {
    double[] next = new double[vector.length];
    double most = 0;
    for (int member : part) {
      double sum = shift * vector[member];
      for (int arc = links.first(member); arc < links.first(member + 1); arc++) {
        sum += weights[arc] * vector[links.to(arc)];
      }
      next[member] = sum;
      most = Math.max(most, sum);
    }
    double change = 0;
    for (int member : part) {
      next[member] /= most;
      change = Math.max(change, Math.abs(next[member] - vector[member]));
    }
    vector = next;
    return change;
  }
}
