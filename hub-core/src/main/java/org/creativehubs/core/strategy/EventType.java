package org.creativehubs.core.strategy;

import org.creativehubs.core.vocabulary.Coded;

/** What kind of event it is. New kinds may be added. */
public enum EventType implements Coded {
  /** The first appearance of something. */
  LAUNCH,
  /** Meeting one another. */
  NETWORKING,
  /** A talk or demonstration. */
  PRESENTATION,
  /** Sellers meet those who might buy. */
  MEET_THE_BUYER,
  /** Several speakers in discussion. */
  PANEL,
  /** Working on something together. */
  WORKSHOP
}
