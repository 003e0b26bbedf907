package org.creativehubs.metrics.spatial;

import org.creativehubs.core.explain.Source;

/** A statistic of each place; z are the values less their mean, w the weights. */
public enum LocalMeasure {
  /**
   * Local Moran I_i = z_i sum w_ij z_j / m2; above zero where a place is like its neighbours.
   * Anselin 1995.
   */
  MORAN(
      "Local Moran",
      "z_i sum w_ij z_j / m2",
      NullAssumption.CONDITIONAL,
      Source.builder()
          .document("Anselin, Local Indicators of Spatial Association")
          .edition("1995")
          .place("Geographical Analysis 27, 93-115")
          .build()),
  /**
   * Standardised G_i: the neighbours' values, the place left out, in standard deviations from what
   * is expected; above zero amid high values. Ord and Getis 1995.
   */
  G(
      "Getis-Ord G_i",
      "(sum w_ij x_j - W_i mean) / sd, without i",
      NullAssumption.CONDITIONAL,
      Words.ORD),
  /**
   * Standardised G_i*: the same with the place among its own neighbours, at the weight of the
   * heaviest of them. Ord and Getis 1995.
   */
  G_STAR(
      "Getis-Ord G_i*",
      "(sum w_ij x_j - W_i mean) / sd, with i among its neighbours",
      NullAssumption.RANDOMISATION,
      Words.ORD);

  private final String words;
  private final String formula;
  private final NullAssumption usual;

  @SuppressWarnings("ImmutableEnumChecker") // a source is immutable
  private final Source source;

  LocalMeasure(String words, String formula, NullAssumption usual, Source source) {
    this.words = words;
    this.formula = formula;
    this.usual = usual;
    this.source = source;
  }

  String words() {
    return words;
  }

  String formula() {
    return formula;
  }

  NullAssumption usual() {
    return usual;
  }

  Source source() {
    return source;
  }

  boolean allows(NullAssumption assumption) {
    return assumption == usual || (this == MORAN && assumption == NullAssumption.RANDOMISATION);
  }

  /** What an enum may not hold before its constants. */
  private static final class Words {

    static final Source ORD =
        Source.builder()
            .document("Ord and Getis, Local Spatial Autocorrelation Statistics")
            .edition("1995")
            .place("Geographical Analysis 27, 286-306")
            .build();
  }
}
