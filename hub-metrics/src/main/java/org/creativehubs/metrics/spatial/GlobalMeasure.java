package org.creativehubs.metrics.spatial;

import org.creativehubs.core.explain.Source;

/** A statistic of the whole map; x are the values, z the values less their mean, w the weights. */
public enum GlobalMeasure {
  /**
   * Moran's I = (n / S0) sum w z z / sum z^2, expected -1/(n-1); greater where like sits beside
   * like. Moran 1950.
   */
  MORAN(
      "Moran's I",
      "(n / S0) sum w_ij z_i z_j / sum z^2",
      Source.builder()
          .document("Moran, Notes on continuous stochastic phenomena")
          .edition("1950")
          .place("Biometrika 37")
          .build()),
  /**
   * Geary's C = (n - 1) sum w (x_i - x_j)^2 / (2 S0 sum z^2), zero or more, expected 1; less than 1
   * where like sits beside like. Geary 1954.
   */
  GEARY(
      "Geary's C",
      "(n - 1) sum w_ij (x_i - x_j)^2 / (2 S0 sum z^2)",
      Source.builder()
          .document("Geary, The contiguity ratio and statistical mapping")
          .edition("1954")
          .place("The Incorporated Statistician 5")
          .build()),
  /**
   * The general G = sum w x x / sum x x over pairs, for values of zero or more, expected S0 / (n (n
   * - 1)); greater where high values sit together. Tested under randomisation. Getis and Ord 1992.
   */
  GETIS_ORD(
      "Getis-Ord general G",
      "sum w_ij x_i x_j / sum x_i x_j over pairs",
      Source.builder()
          .document(
              "Getis and Ord, The Analysis of Spatial Association by Use of Distance Statistics")
          .edition("1992")
          .place("Geographical Analysis 24")
          .build());

  private final String words;
  private final String formula;

  @SuppressWarnings("ImmutableEnumChecker") // a source is immutable
  private final Source source;

  GlobalMeasure(String words, String formula, Source source) {
    this.words = words;
    this.formula = formula;
    this.source = source;
  }

  String words() {
    return words;
  }

  String formula() {
    return formula;
  }

  Source source() {
    return source;
  }

  boolean allows(NullAssumption assumption) {
    return assumption == NullAssumption.RANDOMISATION
        || (assumption == NullAssumption.NORMALITY && this != GETIS_ORD);
  }
}
