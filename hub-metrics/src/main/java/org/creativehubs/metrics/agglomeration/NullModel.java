package org.creativehubs.metrics.agglomeration;

/** What is left to chance. */
public enum NullModel {
  /** All plants, each with its industry and size, are shuffled over all positions. */
  RANDOM_LOCATION("plants with their sizes shuffled over all positions"),
  /** Industries are shuffled over the plants, whose positions and sizes stay. */
  RANDOM_LABELLING("industries shuffled, sizes and positions kept"),
  /**
   * Plants of the industry stay, and all others, each with its industry and size, are shuffled over
   * the positions of the others: for the neighbours of another industry.
   */
  OTHERS_MOVE("all plants but those of the industry shuffled over their positions");

  private final String convention;

  NullModel(String convention) {
    this.convention = convention;
  }

  String convention() {
    return convention;
  }
}
