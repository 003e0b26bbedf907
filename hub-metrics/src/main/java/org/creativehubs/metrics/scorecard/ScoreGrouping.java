package org.creativehubs.metrics.scorecard;

import com.google.common.base.Ascii;
import org.creativehubs.core.explain.Show;

/** By what a scorecard is put in groups. */
public enum ScoreGrouping {
  /** By what a hub does: space, people, practical support, place, partnerships. */
  HUB_FUNCTION,
  /** By the area of results: profit, people, planet. */
  RESULT_AREA;

  String groupOf(ScoreItem item) {
    return (this == HUB_FUNCTION ? item.function() : item.area())
        .map(ScoreGrouping::name)
        .orElse("no group");
  }

  /** A name in words with a capital, so that no id of an item is taken for it. */
  private static String name(Enum<?> group) {
    String words = Show.words(group);
    return Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
