package org.creativehubs.metrics.screening;

/** Which places are among the top n where several have the same value at rank n. */
public enum ScreenTies {
  /** All of them, so that more than n places may be labelled. */
  KEEP_ALL,
  /** Those whose names come first in the order of Unicode, so that at most n are labelled. */
  BY_NAME
}
