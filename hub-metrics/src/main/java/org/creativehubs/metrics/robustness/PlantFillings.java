package org.creativehubs.metrics.robustness;

import java.util.Arrays;

/**
 * The index of Ellison and Glaeser of an industry over all fillings: (G / (1 - sum x^2) - H) / (1 -
 * H), where G is the sum of squares of s - x, s the shares of regions in the industry, x those in
 * all industries, and H the concentration of plants, which is known. Where the totals of the
 * industry and of all regions are known, it depends on the counts of the industry alone; else the
 * share of each region is bounded by itself.
 */
final class PlantFillings implements FillingBounds {

  private final Fillings fillings;
  private final int industry;
  private final double herfindahl;
  private final Line line;
  private final Range[] shares;
  private final Range[] references;
  private final boolean knowsTotals;

  PlantFillings(Fillings fillings, int industry, double herfindahl) {
    this.fillings = fillings;
    this.industry = industry;
    this.herfindahl = herfindahl;
    this.line = Line.ofIndustry(fillings, industry);
    Range[] own = new Range[line.size()];
    Arrays.setAll(own, line::range);
    Range[] rows = new Range[line.size()];
    Arrays.setAll(rows, fillings::row);
    Range all = fillings.all();
    this.shares = new Range[line.size()];
    Arrays.setAll(shares, r -> KrugmanFillings.share(own, r, line.total));
    this.references = new Range[line.size()];
    Arrays.setAll(references, r -> KrugmanFillings.share(rows, r, all));
    this.knowsTotals =
        line.total.isPoint() && Arrays.stream(rows).allMatch(Range::isPoint) && all.most() > 0;
  }

  private double raw(double[] counts) {
    double sum = 0;
    for (int r = 0; r < counts.length; r++) {
      double off = counts[r] / line.total.most() - references[r].most();
      sum += off * off;
    }
    return sum;
  }

  /** 1 - sum x^2. */
  private Range spread() {
    double least = 0;
    double most = 0;
    for (Range share : references) {
      least += share.least() * share.least();
      most += share.most() * share.most();
    }
    return new Range(Math.max(0, 1 - most), 1 - least);
  }

  private double index(double raw, double spread) {
    return (raw / spread - herfindahl) / (1 - herfindahl);
  }

  @Override
  public Filled low() {
    if (line.total.most() == 0 || spread().most() == 0) {
      return Filled.none();
    }
    if (knowsTotals && line.total.most() > 0) {
      double[] wanted = new double[line.size()];
      Arrays.setAll(wanted, r -> references[r].most() * line.total.most());
      return reached(line.leastSpread(wanted));
    }
    double raw = 0;
    for (int r = 0; r < shares.length; r++) {
      double off =
          Math.max(
              0,
              Math.max(
                  shares[r].least() - references[r].most(),
                  references[r].least() - shares[r].most()));
      raw += off * off;
    }
    return Filled.of(index(raw, spread().most()), false);
  }

  @Override
  public Filled high() {
    if (line.total.most() == 0 || spread().most() == 0) {
      return Filled.none();
    }
    if (knowsTotals && line.total.most() > 0 && line.isTried()) {
      return reached(line.highest(this::raw));
    }
    double raw = 0;
    for (int r = 0; r < shares.length; r++) {
      double off =
          Math.max(
              shares[r].most() - references[r].least(), references[r].most() - shares[r].least());
      raw += off * off;
    }
    double least = spread().least();
    return least > 0
        ? Filled.of(index(Math.min(2, raw), least), false)
        : new Filled(Double.POSITIVE_INFINITY, BoundKind.OUTER);
  }

  private Filled reached(double[] counts) {
    return Filled.of(index(raw(counts), spread().most()), fillings.allowsColumn(industry, counts));
  }
}
