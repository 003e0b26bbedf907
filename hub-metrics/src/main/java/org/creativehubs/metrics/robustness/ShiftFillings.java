package org.creativehubs.metrics.robustness;

import java.util.stream.IntStream;

/**
 * A component of the classic shift-share of a region over all fillings of the tables at both dates.
 * With e0, n0 and N0 the counts of the industry in the region, in all regions and of everything at
 * the start, and e1, n1 and N1 those at the end, the national share is e0 (N1 / N0 - 1), the
 * industry mix e0 (n1 / n0 - N1 / N0) and the regional shift e1 - e0 n1 / n0.
 */
final class ShiftFillings implements FillingBounds {

  private final Fillings first;
  private final Fillings last;
  private final int region;
  private final int[] industries;
  private final FilledIndex component;
  private final boolean isWhole;

  /**
   * The component of one industry, or of all together.
   *
   * @param industry its position; below zero for all
   */
  ShiftFillings(Fillings first, Fillings last, FilledIndex component, int region, int industry) {
    this.first = first;
    this.last = last;
    this.component = component;
    this.region = region;
    this.isWhole = industry < 0;
    this.industries = isWhole ? IntStream.range(0, first.width()).toArray() : new int[] {industry};
  }

  @Override
  public Filled low() {
    return end(-1);
  }

  @Override
  public Filled high() {
    return end(1);
  }

  private Filled end(int side) {
    if (first.all().most() == 0) {
      return Filled.none();
    }
    if (component == FilledIndex.NATIONAL_SHARE) {
      return isWhole
          ? national(first.row(region), first.besideRow(region), side)
          : national(
              first.cell(region, industries[0]), first.besideCell(region, industries[0]), side);
    }
    double sum = 0;
    boolean isReached = true;
    boolean isAnyAtStart = first.all().least() > 0;
    for (int industry : industries) {
      Filled one =
          component == FilledIndex.INDUSTRY_MIX ? mix(industry, side) : shift(industry, side);
      sum += one.value();
      isReached &= one.kind() == BoundKind.EXACT;
      isAnyAtStart = isAnyAtStart || startOfShift(industry, side) > 0;
    }
    return Filled.of(sum, isReached && (!isWhole || (isAnyAtStart && areApart())));
  }

  /** Whether each industry can be at its end whatever the others are; mixes share the total. */
  private boolean areApart() {
    return component == FilledIndex.REGIONAL_SHIFT && first.isFree() && last.isFree();
  }

  /** It rises with N1 and falls with what else there is at the start; in e0 it has one peak. */
  private Filled national(Range e0, Range beside, int side) {
    if (e0.most() == 0) {
      return Filled.of(0, true);
    }
    Range n1 = last.all();
    Range n0 = first.all();
    Range others = beside.within(rest(n0, e0));
    double end = side > 0 ? n1.most() : n1.least();
    if (Double.isInfinite(end)) {
      return Filled.of(end, false);
    }
    double rest = side > 0 ? others.least() : others.most();
    double peak = Math.sqrt(end * rest) - rest;
    double best = side > 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    boolean isReached = false;
    for (double own : new double[] {e0.least(), e0.most(), e0.nearest(peak)}) {
      double start = n0.isPoint() ? n0.most() : own + rest;
      double value = growth(own, end, start);
      if (side > 0 ? value > best : value < best) {
        best = value;
        isReached = start > 0 && isStart(own, start) && last.wanting().all(end).isPossible();
      }
    }
    return Filled.of(best, isReached);
  }

  /** What e0 would have gained at the growth of all; of what is endless or nothing, its limit. */
  private static double growth(double own, double end, double start) {
    if (own == 0) {
      return start == 0 ? end : 0;
    }
    if (Double.isInfinite(start)) {
      return -own;
    }
    return own * (end / start - 1);
  }

  private boolean isStart(double own, double start) {
    Fillings.Wanted wanted = first.wanting().all(start);
    return (isWhole ? wanted.row(region, own) : wanted.cell(region, industries[0], own))
        .isPossible();
  }

  /** It rises with e1 and falls with the others at the end and with the share at the start. */
  private Filled shift(int industry, int side) {
    Range e1 = last.cell(region, industry);
    Range n1 = last.column(industry);
    Range others1 = last.restOfColumn(region, industry).within(rest(n1, e1));
    double own0 = ownAtStart(industry, side);
    double all0 = startOfShift(industry, side);
    double own1 = side > 0 ? e1.most() : e1.least();
    double beside1 = side > 0 ? others1.least() : others1.most();
    double all1 = n1.isPoint() ? n1.most() : own1 + beside1;
    double share = share(own0, all0);
    double value =
        n1.isPoint() ? own1 - share * all1 : product(1 - share, own1) - product(share, beside1);
    return Filled.of(value, isPossible(industry, own0, all0, own1, all1));
  }

  private double ownAtStart(int industry, int side) {
    Range e0 = first.cell(region, industry);
    return side > 0 ? e0.least() : e0.most();
  }

  /** The count of the industry in all regions at the start, at an end of the regional shift. */
  private double startOfShift(int industry, int side) {
    Range n0 = first.column(industry);
    Range others =
        first.restOfColumn(region, industry).within(rest(n0, first.cell(region, industry)));
    double beside = side > 0 ? others.most() : others.least();
    return n0.isPoint() ? n0.most() : ownAtStart(industry, side) + beside;
  }

  /** Or its limit, where the part grows without end or the rest does. */
  private static double share(double part, double whole) {
    if (Double.isInfinite(part)) {
      return 1;
    }
    return part == 0 || Double.isInfinite(whole) ? 0 : part / whole;
  }

  private static Range rest(Range whole, Range part) {
    return new Range(Math.max(0, whole.least() - part.most()), whole.most() - part.least());
  }

  private boolean isPossible(int industry, double own0, double all0, double own1, double all1) {
    return isStartOfShift(industry, own0, all0)
        && last.wanting().cell(region, industry, own1).column(industry, all1).isPossible();
  }

  /** With something at the start, be it of other industries: from nothing nothing is told. */
  private boolean isStartOfShift(int industry, double own, double start) {
    Fillings.Wanted wanted = first.wanting().cell(region, industry, own).column(industry, start);
    boolean isAnyAtStart = start > 0 || first.all().least() > 0;
    return (isAnyAtStart || isWhole)
        ? wanted.isPossible()
        : wanted.all(first.all().nearest(1)).isPossible();
  }

  /** As the product of e0 and a difference of rates, and as a difference of shares. */
  private Filled mix(int industry, int side) {
    Range e0 = first.cell(region, industry);
    Filled byRates = byRates(industry, e0, side);
    Range others = rest(first.column(industry), e0);
    Range beside = rest(first.all(), e0);
    Range of = e0.shareBeside(first.restOfColumn(region, industry).within(others));
    Range ofAll = e0.shareBeside(first.besideCell(region, industry).within(beside));
    Range n1 = last.column(industry);
    Range all1 = last.all();
    double byShares =
        side > 0
            ? product(of.most(), n1.most()) - product(ofAll.least(), all1.least())
            : product(of.least(), n1.least()) - product(ofAll.most(), all1.most());
    boolean isNarrower = side > 0 ? byShares < byRates.value() : byShares > byRates.value();
    return isNarrower || Double.isNaN(byRates.value()) ? Filled.of(byShares, false) : byRates;
  }

  private static double product(double share, double number) {
    return share == 0 ? 0 : share * number;
  }

  private Filled byRates(int industry, Range e0, int side) {
    Range n0 = first.column(industry);
    Range n1 = last.column(industry);
    Range all0 = first.all();
    Range all1 = last.all();
    double end = side > 0 ? n1.most() : n1.least();
    Range beside1 = last.besideColumn(industry).within(rest(all1, n1));
    Range beside0 = first.besideColumn(industry).within(rest(all0, n0));
    double far1 = side > 0 ? beside1.least() : beside1.most();
    double endOfAll = all1.isPoint() ? all1.most() : end + far1;
    double far0 = side > 0 ? beside0.most() : beside0.least();
    double valley = far0 / (Math.sqrt(endOfAll / end) - 1);
    double best = Double.NaN;
    boolean isReached = false;
    for (double own : new double[] {e0.least(), e0.most()}) {
      for (double start : new double[] {n0.least(), n0.most(), n0.nearest(valley)}) {
        double startOfAll = all0.isPoint() ? all0.most() : start + far0;
        double value = own == 0 ? 0 : own * (end / start - endOfAll / startOfAll);
        if (Double.isNaN(best) || (side > 0 ? value > best : value < best)) {
          best = value;
          isReached =
              startOfAll > 0
                  && first
                      .wanting()
                      .cell(region, industry, own)
                      .column(industry, start)
                      .all(startOfAll)
                      .isPossible()
                  && last.wanting().column(industry, end).all(endOfAll).isPossible();
        }
        if (Double.isNaN(value)) {
          return new Filled(Double.NaN, BoundKind.OUTER);
        }
      }
    }
    return Filled.of(best, isReached);
  }
}
