package org.creativehubs.metrics.shares;

import org.creativehubs.core.explain.Source;

/**
 * What is measured of shares. Here s_k are the shares of the parts in their whole (the industries
 * of a region, or the regions of an industry), n is the number of parts, empty ones included, and
 * r_k are the shares of the same parts in what {@link Against} names. All are pure numbers except
 * the entropies, which have the unit of their {@link LogBase}.
 */
public enum ShareMeasure {
  /**
   * Krugman index: sum of abs(s_k - r_k), from 0 (the same shares) to 2 (nothing in common). P.
   * Krugman, Geography and Trade (1991).
   */
  KRUGMAN(
      "Krugman specialisation index",
      "Krugman concentration index",
      "sum of |s_k - r_k|",
      Origin.KRUGMAN,
      Needs.REFERENCE),
  /**
   * Half the sum of abs(s_k - r_k), from 0 to 1: what share would have to move. By region the
   * coefficient of specialisation (Hoover and Giarratani), by industry the coefficient of
   * localisation (Florence 1939); against {@link Against#EVEN} or {@link Against#GIVEN} the Hoover
   * index, against {@link Against#REST} the index of dissimilarity.
   */
  COEFFICIENT(
      "coefficient of specialisation",
      "coefficient of localisation",
      "1/2 sum of |s_k - r_k|",
      Origin.HOOVER,
      Needs.REFERENCE),
  /**
   * Hachman index: 1 / sum of s_k^2 / r_k, above 0 and up to 1 (the same shares). Undefined where a
   * part stands that the reference lacks.
   */
  HACHMAN(
      "Hachman index",
      "Hachman index",
      "1 / sum of s_k^2 / r_k",
      Origin.HACHMAN,
      Needs.REFERENCE_EVERYWHERE),
  /**
   * Locational Gini: the area between the Lorenz curve of s against r and the diagonal, the parts
   * in the order of s_k / r_k, on the {@link GiniScale} of the rule; 0 for the same shares. Against
   * people, {@link Against#GIVEN}, the Hoover-Gini.
   */
  LORENZ_GINI(
      "weighted Gini coefficient of specialisation",
      "locational Gini coefficient",
      "area between the Lorenz curve of s against r and the diagonal",
      Origin.KRUGMAN,
      Needs.REFERENCE),
  /**
   * Gini coefficient over the quotients q_k = s_k / r_k, each counting once: 2 / (n^2 mean q) * sum
   * of k (q_k - mean q), ascending, from 0 to 1 - 1/n. Parts that neither side has are left out;
   * undefined where a part stands that the reference lacks.
   */
  QUOTIENT_GINI(
      "Gini coefficient of specialisation over quotients",
      "Gini coefficient of concentration over quotients",
      "2 / (n^2 mean q) * sum of k (q_k - mean q), q_k = s_k / r_k ascending",
      Origin.FARHAUER,
      Needs.REFERENCE_EVERYWHERE),
  /**
   * Relative entropy, Theil's measure against a reference: sum of s_k log(s_k / r_k), 0 or more, 0
   * for the same shares. Undefined where a part stands that the reference lacks.
   */
  RELATIVE_ENTROPY(
      "relative entropy of specialisation",
      "relative entropy of concentration",
      "sum of s_k log(s_k / r_k)",
      Origin.THEIL,
      Needs.REFERENCE_EVERYWHERE),
  /** Herfindahl-Hirschman index: sum of s_k^2, from 1/n to 1. */
  HHI("Herfindahl-Hirschman index", "sum of s_k^2", Origin.HIRSCHMAN),
  /** (HHI - 1/n) / (1 - 1/n), from 0 (equal shares) to 1; undefined for one part. */
  HHI_NORMALISED(
      "normalised Herfindahl-Hirschman index",
      "normalised Herfindahl-Hirschman index",
      "(sum of s_k^2 - 1/n) / (1 - 1/n)",
      Origin.HIRSCHMAN,
      Needs.TWO_PARTS),
  /** 1 / HHI, from 1 to n: how many parts of equal size would give the same index. */
  EQUIVALENT_NUMBER("equivalent number", "1 / sum of s_k^2", Origin.ADELMAN),
  /** Rosenbluth or Hall-Tideman index: 1 / (2 sum of k s_k - 1), largest first, from 1/n to 1. */
  ROSENBLUTH("Rosenbluth index", "1 / (2 sum of k s_k - 1), largest first", Origin.HALL),
  /** Shannon entropy: -sum of s_k log s_k, from 0 to log n, an empty part adding nothing. */
  SHANNON("Shannon entropy", "-sum of s_k log s_k", Origin.SHANNON),
  /** Shannon entropy / log n, from 0 to 1 (equal shares); undefined for one part. */
  EVENNESS("evenness", "evenness", "-sum of s_k log s_k / log n", Origin.PIELOU, Needs.TWO_PARTS),
  /**
   * Hill number of the order q of the rule: (sum of s_k^q)^(1 / (1 - q)), from 1 to n; q = 0 counts
   * the parts that are not empty, q = 1 is the limit, the exponential of the natural entropy.
   */
  HILL("Hill number", "(sum of s_k^q)^(1 / (1 - q))", Origin.HILL),
  /** Hill number of infinite order: 1 / largest s_k, from 1 to n. */
  HILL_INFINITE("Hill number of infinite order", "1 / largest s_k", Origin.HILL),
  /** Entropy between the groups of the rule: -sum of P_g log P_g, P_g the share of group g. */
  UNRELATED_VARIETY("unrelated variety", "-sum of P_g log P_g", Origin.FRENKEN),
  /** Entropy within the groups of the rule: sum of P_g H_g, H_g the entropy inside group g. */
  RELATED_VARIETY("related variety", "sum of P_g H_g", Origin.FRENKEN);

  private final String ofRegions;
  private final String ofIndustries;
  private final String formula;
  private final Origin origin;
  private final Needs needs;

  ShareMeasure(String name, String formula, Origin origin) {
    this(name, name, formula, origin, Needs.NOTHING);
  }

  ShareMeasure(String ofRegions, String ofIndustries, String formula, Origin origin, Needs needs) {
    this.ofRegions = ofRegions;
    this.ofIndustries = ofIndustries;
    this.formula = formula;
    this.origin = origin;
    this.needs = needs;
  }

  /** Whether it compares shares with those that {@link Against} names. */
  public boolean compares() {
    return needs == Needs.REFERENCE || needs == Needs.REFERENCE_EVERYWHERE;
  }

  /** Whether it is an entropy, in the unit of a {@link LogBase}. */
  public boolean isEntropy() {
    return this == SHANNON || this == RELATIVE_ENTROPY || isVariety();
  }

  boolean isVariety() {
    return this == RELATED_VARIETY || this == UNRELATED_VARIETY;
  }

  boolean dividesByReference() {
    return needs == Needs.REFERENCE_EVERYWHERE;
  }

  boolean needsTwoParts() {
    return needs == Needs.TWO_PARTS;
  }

  String name(boolean byRegion) {
    return byRegion ? ofRegions : ofIndustries;
  }

  /** The formula in s_k and r_k. */
  public String formula() {
    return formula;
  }

  /** Where the method comes from. */
  public Source source() {
    return origin.source();
  }

  private enum Needs {
    NOTHING,
    TWO_PARTS,
    REFERENCE,
    REFERENCE_EVERYWHERE
  }
}
