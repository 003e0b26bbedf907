package org.creativehubs.metrics.robustness;

/**
 * The location quotient x S / (R C) over all fillings, where x is the count, R, C and S the totals
 * of its region, of its industry and of all. With p the rest of the region, q that of the industry
 * and w all else it falls with p and q and rises with w; in x it rises and then falls.
 */
final class QuotientFillings implements FillingBounds {

  private final Fillings fillings;
  private final int region;
  private final int industry;
  private final Range x;
  private final Range ofRegion;
  private final Range ofIndustry;
  private final Range ofAll;

  /** The rest of the region, the rest of the industry, and all else. */
  private final Range p;

  private final Range q;
  private final Range w;

  QuotientFillings(Fillings fillings, int region, int industry) {
    this.fillings = fillings;
    this.region = region;
    this.industry = industry;
    this.x = fillings.cell(region, industry);
    this.ofRegion = fillings.row(region);
    this.ofIndustry = fillings.column(industry);
    this.ofAll = fillings.all();
    this.p = fillings.restOfRow(region, industry).within(less(ofRegion, x));
    this.q = fillings.restOfColumn(region, industry).within(less(ofIndustry, x));
    this.w = fillings.others(region, industry);
  }

  private static Range less(Range whole, Range part) {
    return new Range(Math.max(0, whole.least() - part.most()), whole.most() - part.least());
  }

  /** A count with totals that may belong to it. */
  private record Point(double x, double r, double c, double s) {

    /** The quotient, or its limit where a total goes to zero or without end. */
    double quotient() {
      if (Double.isInfinite(x)) {
        return 1;
      }
      if (x == 0 && r > 0 && c > 0) {
        return 0;
      }
      double share = r > 0 ? (Double.isInfinite(r) ? 0 : x / r) : 1;
      if (c == 0) {
        return r > 0 ? s / r : s > 0 ? Double.POSITIVE_INFINITY : 1;
      }
      return share * (s / c);
    }
  }

  private boolean isEmpty() {
    return ofRegion.most() == 0 || ofIndustry.most() == 0;
  }

  @Override
  public Filled high() {
    if (isEmpty()) {
      return Filled.none();
    }
    if (x.most() == 0) {
      return Filled.of(0, fillings.wanting().cell(region, industry, 0).isPossible());
    }
    Point free = highest(false);
    Point closed = highest(true);
    return filled(ofAll.isPoint() || closed.quotient() < free.quotient() ? closed : free);
  }

  /** With p and q at their least; all is at its most, or what p, q and the most of w come to. */
  private Point highest(boolean closed) {
    Point best = point(x.least(), p.least(), q.least(), w.most(), ofAll.most(), closed);
    for (double at : new double[] {x.most(), x.nearest(peak(closed))}) {
      Point other = point(at, p.least(), q.least(), w.most(), ofAll.most(), closed);
      best = other.quotient() > best.quotient() ? other : best;
    }
    return best;
  }

  private Point point(
      double at, double rest, double others, double beyond, double all, boolean closed) {
    double r = ofRegion.isPoint() ? ofRegion.most() : at + rest;
    double c = ofIndustry.isPoint() ? ofIndustry.most() : at + others;
    return new Point(at, r, c, closed ? all : r + c - at + beyond);
  }

  /** Where the quotient turns if neither total is known; at the most of x else. */
  private double peak(boolean closed) {
    if (ofRegion.isPoint() || ofIndustry.isPoint()) {
      return x.most();
    }
    double product = p.least() * q.least();
    if (closed) {
      return Math.sqrt(product);
    }
    double far = w.most();
    return far == 0
        ? Double.MAX_VALUE
        : Double.isInfinite(far)
            ? Math.sqrt(product)
            : (product
                    + Math.sqrt(product) * Math.sqrt(product + far * (p.least() + q.least() + far)))
                / far;
  }

  @Override
  public Filled low() {
    if (isEmpty()) {
      return Filled.none();
    }
    if (!p.isBounded() || !q.isBounded()) {
      return lowWithoutEnd();
    }
    Point free = lowest(false);
    Point closed = lowest(true);
    return filled(ofAll.isPoint() || closed.quotient() > free.quotient() ? closed : free);
  }

  /** It goes to x / C as the region grows, to x / R as the industry does, to nothing with both. */
  private Filled lowWithoutEnd() {
    if (!p.isBounded() && !q.isBounded()) {
      return Filled.of(0, true);
    }
    double whole =
        p.isBounded()
            ? (ofRegion.isPoint() ? ofRegion.most() : x.least() + p.most())
            : (ofIndustry.isPoint() ? ofIndustry.most() : x.least() + q.most());
    return Filled.of(whole > 0 ? x.least() / whole : 0, false);
  }

  private Point lowest(boolean closed) {
    Point first = point(x.least(), p.most(), q.most(), w.least(), ofAll.least(), closed);
    Point last = point(x.most(), p.most(), q.most(), w.least(), ofAll.least(), closed);
    return last.quotient() < first.quotient() ? last : first;
  }

  private Filled filled(Point point) {
    boolean isDefined = point.r() > 0 && point.c() > 0 && Double.isFinite(point.s());
    return Filled.of(point.quotient(), isDefined && isReached(point));
  }

  /**
   * Where no total binds them, the count and the three rests lie each at an end by itself; where
   * all totals are known, the count alone does.
   */
  private boolean isReached(Point point) {
    boolean knowsTotals = ofRegion.isPoint() && ofIndustry.isPoint() && ofAll.isPoint();
    boolean isEnd = point.x() == x.least() || point.x() == x.most();
    return fillings.isFree()
        || (knowsTotals && isEnd)
        || fillings
            .wanting()
            .cell(region, industry, point.x())
            .row(region, point.r())
            .column(industry, point.c())
            .all(point.s())
            .isPossible();
  }
}
