package org.creativehubs.metrics.robustness;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.creativehubs.core.budget.Spending;

/**
 * The Krugman index of a region against all regions over all fillings. Where the totals of the
 * region, of all industries and of all are known it depends on the counts of the region alone; else
 * each industry is bounded by itself.
 */
final class KrugmanFillings implements FillingBounds {

  private final Fillings fillings;
  private final int region;
  private final Line line;
  private final Range[] shares;
  private final Range[] references;
  private final boolean knowsTotals;

  KrugmanFillings(Fillings fillings, int region) {
    this.fillings = fillings;
    this.region = region;
    this.line = Line.ofRegion(fillings, region);
    Range[] columns = new Range[line.size()];
    Arrays.setAll(columns, fillings::column);
    Range all = fillings.all();
    this.shares = new Range[line.size()];
    this.references = new Range[line.size()];
    Range[] own = new Range[line.size()];
    Arrays.setAll(own, line::range);
    Arrays.setAll(shares, i -> share(own, i, line.total));
    Arrays.setAll(references, i -> share(columns, i, all));
    this.knowsTotals =
        line.total.isPoint() && all.isPoint() && Arrays.stream(columns).allMatch(Range::isPoint);
  }

  /** Of a known total, and beside what the others are; all of it where the others are nothing. */
  static Range share(Range[] parts, int at, Range whole) {
    Spending.current().heed();
    Range rest = Range.at(0);
    for (int i = 0; i < parts.length; i++) {
      rest = i == at ? rest : rest.plus(parts[i]);
    }
    if (rest.most() == 0 && parts[at].most() > 0) {
      return Range.at(1);
    }
    Range beside = parts[at].shareBeside(rest);
    return whole.isPoint() && whole.most() > 0
        ? beside.within(
            new Range(
                parts[at].least() / whole.most(), Math.min(1, parts[at].most() / whole.most())))
        : beside;
  }

  private double index(double[] counts) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += Math.abs(counts[i] / line.total.most() - references[i].most());
    }
    return sum;
  }

  @Override
  public Filled low() {
    if (line.total.most() == 0) {
      return Filled.none();
    }
    if (knowsTotals && line.total.most() > 0) {
      return reached(nearest());
    }
    double above = 0;
    double below = 0;
    for (int i = 0; i < shares.length; i++) {
      above += Math.max(0, shares[i].least() - references[i].most());
      below += Math.max(0, references[i].least() - shares[i].most());
    }
    return Filled.of(2 * Math.max(above, below), false);
  }

  /** Each count as near to what the reference would have as it can be, the total being kept. */
  private double[] nearest() {
    double[] wanted = new double[line.size()];
    Arrays.setAll(wanted, i -> line.range(i).nearest(references[i].most() * line.total.most()));
    double left = line.total.most() - DoubleStream.of(wanted).sum();
    for (int i = 0; i < wanted.length; i++) {
      double moved = line.range(i).nearest(wanted[i] + left);
      left -= moved - wanted[i];
      wanted[i] = moved;
    }
    return wanted;
  }

  @Override
  public Filled high() {
    if (line.total.most() == 0) {
      return Filled.none();
    }
    if (knowsTotals && line.total.most() > 0 && line.isTried()) {
      return reached(line.highest(this::index));
    }
    double above = 0;
    double below = 0;
    double either = 0;
    for (int i = 0; i < shares.length; i++) {
      double over = Math.max(0, shares[i].most() - references[i].least());
      double under = Math.max(0, references[i].most() - shares[i].least());
      above += over;
      below += under;
      either += Math.max(over, under);
    }
    return Filled.of(Math.min(2, Math.min(either, 2 * Math.min(above, below))), false);
  }

  private Filled reached(double[] counts) {
    return Filled.of(index(counts), fillings.allowsRow(region, counts));
  }
}
