package org.creativehubs.metrics.shares;

import org.creativehubs.core.explain.Source;

/** Where the measures come from. */
enum Origin {
  KRUGMAN("P. Krugman, Geography and Trade", "1991"),
  HOOVER("E. M. Hoover and F. Giarratani, An Introduction to Regional Economics", "1984"),
  HACHMAN(
      "Kem C. Gardner Policy Institute, Measuring Economic Diversity: The Hachman Index, 2018",
      "2020"),
  FARHAUER("O. Farhauer and A. Kroell, Standorttheorien: Regional- und Stadtoekonomik", "2013"),
  THEIL("H. Theil, Economics and Information Theory", "1967"),
  HIRSCHMAN("A. O. Hirschman, The Paternity of an Index, American Economic Review 54 (5)", "1964"),
  ADELMAN(
      "M. A. Adelman, Comment on the H Concentration Measure as a Numbers-Equivalent,"
          + " Review of Economics and Statistics 51 (1)",
      "1969"),
  HALL(
      "M. Hall and N. Tideman, Measures of Concentration,"
          + " Journal of the American Statistical Association 62 (317)",
      "1967"),
  SHANNON(
      "C. E. Shannon, A Mathematical Theory of Communication,"
          + " Bell System Technical Journal 27",
      "1948"),
  PIELOU(
      "E. C. Pielou, The Measurement of Diversity in Different Types of Biological Collections,"
          + " Journal of Theoretical Biology 13",
      "1966"),
  HILL(
      "M. O. Hill, Diversity and Evenness: A Unifying Notation and Its Consequences,"
          + " Ecology 54 (2)",
      "1973"),
  FRENKEN(
      "K. Frenken, F. Van Oort and T. Verburg, Related Variety, Unrelated Variety and Regional"
          + " Economic Growth, Regional Studies 41 (5)",
      "2007");

  private final String document;
  private final String year;

  Origin(String document, String year) {
    this.document = document;
    this.year = year;
  }

  Source source() {
    return Source.builder().document(document).edition(year).build();
  }
}
