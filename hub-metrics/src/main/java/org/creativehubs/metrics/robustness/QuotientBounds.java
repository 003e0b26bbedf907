package org.creativehubs.metrics.robustness;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Show;

/**
 * The smallest and the largest location quotient that counts within half a rounding base allow.
 *
 * <p>With x the count, p the rest of the region, q the rest of the industry and w all else, the
 * quotient is x (x + p + q + w) / ((x + p) (x + q)). It falls with p and q and rises with w. In x
 * it rises and then falls, at the latest turning where w x^2 = p q (2 x + p + q + w).
 */
final class QuotientBounds implements RoundingBounds {

  private final EmploymentTable table;
  private final double half;
  private final int region;
  private final int industry;

  QuotientBounds(EmploymentTable table, double base, int region, int industry) {
    this.table = table;
    this.half = base / 2;
    this.region = region;
    this.industry = industry;
  }

  @Override
  public double low() {
    Rest rest = rest(1, -1);
    return Math.min(
        rest.quotient(cell(table.countAt(region, industry), -1)).orElse(1),
        rest.quotient(cell(table.countAt(region, industry), 1)).orElse(1));
  }

  @Override
  public OptionalDouble high() {
    Rest rest = rest(-1, 1);
    double from = cell(table.countAt(region, industry), -1);
    double to = cell(table.countAt(region, industry), 1);
    OptionalDouble first = rest.quotient(from);
    if (first.isEmpty()) {
      return first;
    }
    double peak = Math.min(to, Math.max(from, rest.peak()));
    double last = rest.quotient(to).orElse(0);
    return OptionalDouble.of(
        Math.max(first.getAsDouble(), Math.max(last, rest.quotient(peak).orElse(0))));
  }

  @Override
  public Optional<String> lowFrom() {
    double from = cell(table.countAt(region, industry), -1);
    double to = cell(table.countAt(region, industry), 1);
    Rest rest = rest(1, -1);
    boolean first = rest.quotient(from).orElse(1) <= rest.quotient(to).orElse(1);
    return rest.shown(first ? from : to);
  }

  @Override
  public Optional<String> highFrom() {
    double from = cell(table.countAt(region, industry), -1);
    double to = cell(table.countAt(region, industry), 1);
    Rest rest = rest(-1, 1);
    double peak = Math.min(to, Math.max(from, rest.peak()));
    return DoubleStream.of(peak, from, to)
        .boxed()
        .max(Comparator.comparingDouble(x -> rest.quotient(x).orElse(0)))
        .flatMap(rest::shown);
  }

  private double cell(double published, int side) {
    return Math.max(0, published + side * half);
  }

  private Rest rest(int near, int far) {
    double p = 0;
    double q = 0;
    double w = 0;
    for (int r = 0; r < table.regions().size(); r++) {
      for (int i = 0; i < table.industries().size(); i++) {
        double count = table.countAt(r, i);
        if (r == region && i != industry) {
          p += cell(count, near);
        } else if (r != region && i == industry) {
          q += cell(count, near);
        } else if (r != region) {
          w += cell(count, far);
        }
      }
    }
    return new Rest(p, q, w);
  }

  private record Rest(double p, double q, double w) {

    /** The quotient with its numbers; empty where it is a limit. */
    Optional<String> shown(double x) {
      return x == 0
          ? Optional.empty()
          : Optional.of(
              "("
                  + Show.number(x)
                  + " / "
                  + Show.number(x + p)
                  + ") / ("
                  + Show.number(x + q)
                  + " / "
                  + Show.number(x + p + q + w)
                  + ")");
    }

    double peak() {
      double product = p * q;
      return w == 0
          ? Double.MAX_VALUE
          : (product + Math.sqrt(product) * Math.sqrt(product + w * (p + q + w))) / w;
    }

    /** The quotient, or its limit where a count goes to zero; empty if that is infinite. */
    OptionalDouble quotient(double x) {
      double all = x + p + q + w;
      if (x > 0) {
        return OptionalDouble.of(x / (x + p) * (all / (x + q)));
      }
      if (p > 0 && q > 0) {
        return OptionalDouble.of(0);
      }
      if (p == 0 && q == 0) {
        return w > 0 ? OptionalDouble.empty() : OptionalDouble.of(1);
      }
      return OptionalDouble.of(all / (p + q));
    }
  }
}
