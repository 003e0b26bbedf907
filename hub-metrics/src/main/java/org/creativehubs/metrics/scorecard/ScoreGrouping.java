package org.creativehubs.metrics.scorecard;

/** By what a scorecard is put in groups. */
public enum ScoreGrouping {
  /** By what a hub does: space, people, practical support, place, partnerships. */
  HUB_FUNCTION,
  /** By the area of results: profit, people, planet. */
  RESULT_AREA;

  String groupOf(ScoreItem item) {
    return (this == HUB_FUNCTION ? item.function() : item.area())
        .map(Object::toString)
        .orElse("no group");
  }
}
