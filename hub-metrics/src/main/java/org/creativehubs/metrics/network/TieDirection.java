package org.creativehubs.metrics.network;

/** Whether a tie leads from one member to the other, or ties both alike. */
public enum TieDirection {
  /** A tie has no direction: who meets whom, who works with whom. */
  NONE,
  /** A tie leads from {@code from} to {@code to}: who buys of whom, who asks whom for advice. */
  FROM_TO
}
