package org.creativehubs.metrics.network;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Undefined;

/** Why a measure of a network does not exist. */
public enum UndefinedNetwork {
  /** A single member makes no pair. */
  NO_PAIRS("a single member makes no pair"),
  /** Some tie of the member has no count. */
  NO_COUNTS("not every tie of the member has a count");

  private final String because;

  UndefinedNetwork(String because) {
    this.because = because;
  }

  /** The reason, to stand in place of the figure. */
  public Answer answer() {
    return Answer.of(Undefined.of(name(), because));
  }
}
