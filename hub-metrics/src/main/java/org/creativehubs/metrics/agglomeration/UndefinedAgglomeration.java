package org.creativehubs.metrics.agglomeration;

import org.creativehubs.core.explain.Undefined;

/** Why there is no number; the names are the codes of {@link Undefined}. */
public enum UndefinedAgglomeration {
  /** The industry has a single plant, or one beside which all others vanish. */
  SINGLE_PLANT("one plant makes up the whole industry, so chance has nothing to spread"),
  /** All employment of the reference is in one region. */
  ONE_REGION("all employment of the reference is in one region"),
  /** The industry has no employment in any region. */
  EMPTY_INDUSTRY("the industry has no employment in any region"),
  /** No industry of the group has employment in any region. */
  EMPTY_GROUP("no industry of the group has employment in any region"),
  /** One industry has all employment of the group. */
  ONE_INDUSTRY("one industry has all employment of the group"),
  /** Row and column are the same industry. */
  SAME_INDUSTRY("an industry does not coagglomerate with itself"),
  /** The industry has as much employment in each region as in any other. */
  CONSTANT_INDUSTRY("the industry has the same employment in each region"),
  /** The industry has neither plants nor employment in the region. */
  NO_PLANTS("the industry has no plants in the region, so plants have no size"),
  /** There is employment without a plant. */
  EMPLOYMENT_WITHOUT_PLANTS("the industry has employment in the region, but no plant"),
  /** There are plants without employment. */
  PLANTS_WITHOUT_EMPLOYMENT("the plants of the industry in the region have no employment"),
  /** Nobody lives in the region. */
  NO_POPULATION("nobody lives in the region"),
  /** Fewer than two plants, so no pair. */
  NO_PAIR("there are fewer than two plants, so no distance"),
  /** No plant is far enough inside the window for the border correction. */
  ALL_NEAR_BORDER("no plant lies further than the distance from the border"),
  /** The edge correction would count one pair as 100 or more. */
  LARGE_EDGE_WEIGHT("the edge correction would count one pair as 100 or more"),
  /** No plant has another one within the distance. */
  NO_NEIGHBOURS("no plant of the industry has a neighbour within the distance"),
  /** There is no other plant of the industry whose neighbourhood is asked for. */
  NO_OTHER_PLANT("no plant has another one of the industry it is to be near to");

  private final String because;

  UndefinedAgglomeration(String because) {
    this.because = because;
  }

  Undefined reason() {
    return Undefined.of(name(), because);
  }
}
