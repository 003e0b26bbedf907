package org.creativehubs.metrics.inequality;

import org.creativehubs.core.explain.Source;

/** Where measures of inequality come from. */
enum Origin {
  GINI("C. Gini, Variabilita e mutabilita", "1912"),
  DELTAS(
      "G. Deltas, The Small-Sample Bias of the Gini Coefficient,"
          + " Review of Economics and Statistics 85 (1)",
      "2003"),
  THEIL("H. Theil, Economics and Information Theory", "1967"),
  SHORROCKS(
      "A. F. Shorrocks, The Class of Additively Decomposable Inequality Measures, Econometrica 48"
          + " (3)",
      "1980"),
  ATKINSON(
      "A. B. Atkinson, On the Measurement of Inequality, Journal of Economic Theory 2 (3)", "1970"),
  COULTER("P. B. Coulter, Measuring Inequality: A Methodological Handbook", "1989"),
  DALTON(
      "H. Dalton, The Measurement of the Inequality of Incomes, Economic Journal 30 (119)", "1920"),
  PEARSON(
      "K. Pearson, Regression, Heredity, and Panmixia,"
          + " Philosophical Transactions of the Royal Society A 187",
      "1896"),
  WILLIAMSON(
      "J. G. Williamson, Regional Inequality and the Process of National Development,"
          + " Economic Development and Cultural Change 13 (4)",
      "1965"),
  HOOVER(
      "E. M. Hoover, The Measurement of Industrial Localization,"
          + " Review of Economics and Statistics 18 (4)",
      "1936");

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
