package org.creativehubs.metrics.kpi;

import org.creativehubs.core.explain.Source;

/**
 * Which hub, cluster or programme does best, and how far are the others behind?
 *
 * <p>The indicator is divided by another where one is named, such as income per area or jobs per
 * pound. That is refused for a subject whose two figures describe different populations: the
 * product of all companies of a place on the jobs of a hub alone means nothing. Which is better
 * follows the polarity of the indicator.
 *
 * <ul>
 *   <li>rank = 1 + how many are better; equal ones share a rank and the next ones are left out
 *   <li>gap to the best, gap to the median = own figure - the other; the median of an even number
 *       is the mean of the middle two
 * </ul>
 *
 * <p>Only exact figures have a rank: a bound has no place in an order. Exact.
 */
public final class SideBySide {

  /** Where ranks with ties are described. */
  public static final Source SOURCE =
      Source.of("Plain arithmetic", "standard competition ranking: 1, 2, 2, 4");

  private SideBySide() {}

  /**
   * Compares the subjects of an input.
   *
   * @param input subjects and indicator
   * @return a row for each subject, in the order given
   */
  public static KpiSheet answer(SideBySideInput input) {
    return new SubjectRanks(input).sheet();
  }
}
