package org.creativehubs.report.picture.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.creativehubs.core.explain.Show;

/**
 * From where to where an axis goes, and its ticks.
 *
 * @param title what it measures, with its unit
 * @param low its least value
 * @param high its greatest, more than {@code low}
 * @param ticks in ascending order
 */
public record Axis(String title, double low, double high, List<Tick> ticks) {

  private static final int INTERVALS = 6;
  private static final double FARTHEST = 1e300;

  /** A value of an axis and how it is written there. */
  public record Tick(double at, String label) {}

  /** Numbers as the library writes them. */
  public static Axis numbers(String title, DoubleStream values) {
    return of(title, values, Show::number);
  }

  /** Decimal fractions, written as percentages. */
  public static Axis shares(String title, DoubleStream values) {
    return of(title, values, Show::percent);
  }

  private static Axis of(String title, DoubleStream values, DoubleFunction<String> words) {
    double[] near =
        values.map(value -> Math.max(-FARTHEST, Math.min(FARTHEST, value))).sorted().toArray();
    double least = near.length == 0 ? 0 : near[0];
    double most = near.length == 0 ? 1 : near[near.length - 1];
    if (most == least) {
      double wider = most == 0 ? 1 : Math.abs(most) / 2;
      least -= least == 0 ? 0 : wider;
      most += wider;
    }
    double step = step((most - least) / INTERVALS);
    double first = Math.floor(least / step);
    double last = Math.ceil(most / step);
    List<Tick> ticks = new ArrayList<>();
    for (double at = first; at <= last; at++) {
      ticks.add(new Tick(at * step, words.apply(at * step)));
    }
    return new Axis(title, first * step, last * step, List.copyOf(ticks));
  }

  /** One, two or five times a power of ten. */
  private static double step(double least) {
    double ten = Math.pow(10, Math.floor(Math.log10(least)));
    double ratio = least / ten;
    if (ratio <= 1) {
      return ten;
    }
    return ratio <= 2 ? 2 * ten : (ratio <= 5 ? 5 : 10) * ten;
  }

  /** Days since 1970, with ticks where years begin. */
  public static Axis days(LocalDate from, LocalDate to) {
    int first = from.getYear();
    int last = to.isAfter(LocalDate.of(to.getYear(), 1, 1)) ? to.getYear() + 1 : to.getYear();
    last = Math.max(last, first + 1);
    int step = (int) Math.max(1, step((last - first) / 10.0));
    List<Tick> ticks = new ArrayList<>();
    for (int year = Math.floorDiv(first, step) * step; year <= last; year += step) {
      if (year >= first) {
        ticks.add(new Tick(at(LocalDate.of(year, 1, 1)), Integer.toString(year)));
      }
    }
    return new Axis(
        "", at(LocalDate.of(first, 1, 1)), at(LocalDate.of(last, 1, 1)), List.copyOf(ticks));
  }

  /** Where a day is on an axis of days. */
  public static double at(LocalDate day) {
    return (double) day.toEpochDay();
  }

  /** Whether a value is on it. */
  public boolean reaches(double value) {
    return low <= value && value <= high;
  }

  /** How wide its widest tick is. */
  public double room() {
    return ticks.stream()
        .mapToDouble(tick -> Letters.width(tick.label(), TextSize.NOTE))
        .max()
        .orElse(0);
  }
}
