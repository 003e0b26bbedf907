package org.creativehubs.metrics.shares;

import org.creativehubs.core.explain.Source;

/** Where the measures come from. */
final class Sources {

  static final Source KRUGMAN = of("P. Krugman, Geography and Trade", "1991");
  static final Source HOOVER =
      of("E. M. Hoover and F. Giarratani, An Introduction to Regional Economics", "1984");
  static final Source HACHMAN =
      Source.of("F. Hachman, University of Utah, index of industrial diversity");
  static final Source FARHAUER =
      of("O. Farhauer and A. Kroell, Standorttheorien: Regional- und Stadtoekonomik", "2013");
  static final Source THEIL = of("H. Theil, Economics and Information Theory", "1967");
  static final Source HIRSCHMAN =
      of("A. O. Hirschman, The Paternity of an Index, American Economic Review 54 (5)", "1964");
  static final Source ADELMAN =
      of(
          "M. A. Adelman, Comment on the H Concentration Measure as a Numbers-Equivalent,"
              + " Review of Economics and Statistics 51 (1)",
          "1969");
  static final Source HALL =
      of(
          "M. Hall and N. Tideman, Measures of Concentration,"
              + " Journal of the American Statistical Association 62 (317)",
          "1967");
  static final Source SHANNON =
      of(
          "C. E. Shannon, A Mathematical Theory of Communication,"
              + " Bell System Technical Journal 27",
          "1948");
  static final Source PIELOU =
      of(
          "E. C. Pielou, The Measurement of Diversity in Different Types of Biological Collections,"
              + " Journal of Theoretical Biology 13",
          "1966");
  static final Source HILL =
      of(
          "M. O. Hill, Diversity and Evenness: A Unifying Notation and Its Consequences,"
              + " Ecology 54 (2)",
          "1973");
  static final Source FRENKEN =
      of(
          "K. Frenken, F. Van Oort and T. Verburg, Related Variety, Unrelated Variety and Regional"
              + " Economic Growth, Regional Studies 41 (5)",
          "2007");

  private Sources() {}

  private static Source of(String document, String year) {
    return Source.builder().document(document).edition(year).build();
  }
}
