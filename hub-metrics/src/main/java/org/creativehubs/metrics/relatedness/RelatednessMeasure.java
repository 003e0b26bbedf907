package org.creativehubs.metrics.relatedness;

import org.creativehubs.core.explain.Source;

/**
 * How much two industries, or two regions, go together. C is in how many regions both are present,
 * k in how many one is. S is the row total of C without its diagonal, T the total of all S.
 */
public enum RelatednessMeasure {
  /**
   * C_ij / max(k_i, k_j), the smaller of the two conditional probabilities, in [0, 1], with 1 on
   * the diagonal. Hidalgo et al. 2007.
   */
  PROXIMITY("Proximity", "C_ij / max(k_i, k_j)", "1", Words.HIDALGO),
  /** C_ij itself, a whole number of zero or more, with 0 on the diagonal. */
  COOCCURRENCE("Co-occurrence", "number of places where both are present", "0", Words.VAN_ECK),
  /**
   * C_ij over what chance would give if no label fell on itself, zero or more, 1 as often as by
   * chance. As EconGeo 1.3 computes it: C_ij / ((S_i/T S_j/(T-S_i) + S_j/T S_i/(T-S_j)) T/2).
   */
  PROBABILITY(
      "Probability relatedness",
      "C_ij / ((S_i / T x S_j / (T - S_i) + S_j / T x S_i / (T - S_j)) x T / 2)",
      "0",
      Words.VAN_ECK),
  /** T C_ij / (S_i S_j), zero or more, 1 as often as by chance. Van Eck and Waltman 2009. */
  ASSOCIATION("Association strength", "T x C_ij / (S_i x S_j)", "0", Words.VAN_ECK),
  /** C_ij / sqrt(S_i S_j), in [0, 1]. Van Eck and Waltman 2009. */
  COSINE("Cosine relatedness", "C_ij / sqrt(S_i x S_j)", "0", Words.VAN_ECK),
  /** C_ij / (S_i + S_j - C_ij), in [0, 1]. Van Eck and Waltman 2009. */
  JACCARD("Jaccard relatedness", "C_ij / (S_i + S_j - C_ij)", "0", Words.VAN_ECK);

  private final String words;
  private final String formula;
  private final String diagonal;

  @SuppressWarnings("ImmutableEnumChecker") // a source is immutable
  private final Source source;

  RelatednessMeasure(String words, String formula, String diagonal, Source source) {
    this.words = words;
    this.formula = formula;
    this.diagonal = diagonal;
    this.source = source;
  }

  String words() {
    return words;
  }

  String formula() {
    return formula;
  }

  String diagonal() {
    return diagonal;
  }

  Source source() {
    return source;
  }

  /** Whether a label that occurs with no other one has no value. */
  boolean dividesByTotals() {
    return this != PROXIMITY && this != COOCCURRENCE;
  }

  /** Whether the total of all is part of the formula. */
  boolean hasTotal() {
    return this == PROBABILITY || this == ASSOCIATION;
  }

  /** The value of two different labels. */
  double of(double both, double one, double other, double all) {
    return switch (this) {
      case PROXIMITY -> both / Math.max(one, other);
      case COOCCURRENCE -> both;
      case PROBABILITY ->
          both
              / ((one / all * (other / (all - one)) + other / all * (one / (all - other)))
                  * all
                  / 2);
      case ASSOCIATION -> both / all / (one / all * (other / all));
      case COSINE -> both / Math.sqrt(one * other);
      case JACCARD -> both / (one + other - both);
    };
  }

  /** What an enum may not hold before its constants. */
  private static final class Words {

    static final Source HIDALGO =
        Source.builder()
            .document("Hidalgo et al., The Product Space Conditions the Development of Nations")
            .edition("2007")
            .place("Science 317")
            .build();

    static final Source VAN_ECK =
        Source.builder()
            .document("van Eck and Waltman, How to normalize cooccurrence data?")
            .edition("2009")
            .place("JASIST 60")
            .build();
  }
}
