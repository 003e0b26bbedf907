package org.creativehubs.core.indicator;

/** The three areas in which results are asked for: the triple bottom line. */
public enum ResultArea {
  /** What is earned and spent. */
  PROFIT,
  /** What it does for people. */
  PEOPLE,
  /** What it does to the environment. */
  PLANET
}
