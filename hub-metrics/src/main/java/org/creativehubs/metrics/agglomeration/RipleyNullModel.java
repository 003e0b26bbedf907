package org.creativehubs.metrics.agglomeration;

/** What is left to chance where Ripley's K or L is compared with draws. */
public enum RipleyNullModel {
  /**
   * As many plants as there are, each anywhere in the window, any place as likely as any other: the
   * bands of plants that take no notice of each other, nor of where anybody could settle.
   */
  COMPLETE_SPATIAL_RANDOMNESS("as many plants drawn anywhere in the window"),
  /**
   * Industries are shuffled over the plants, whose positions stay: the bands of an industry that
   * chose among the positions of all plants by chance.
   */
  RANDOM_LABELLING("industries shuffled over the positions of all plants");

  private final String convention;

  RipleyNullModel(String convention) {
    this.convention = convention;
  }

  String convention() {
    return convention;
  }
}
