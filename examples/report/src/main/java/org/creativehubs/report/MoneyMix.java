package org.creativehubs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.finance.funding.StackLine;
import org.creativehubs.finance.funding.StackedFunding;
import org.creativehubs.finance.resilience.IncomeLine;
import org.creativehubs.finance.resilience.IncomeMix;
import org.creativehubs.report.drawing.Axis;
import org.creativehubs.report.drawing.Filling;
import org.creativehubs.report.drawing.Row;
import org.creativehubs.report.drawing.RowChart;
import org.creativehubs.report.drawing.Words;

/** What money comes from: a bar for each source, with its amount and share. */
public final class MoneyMix {

  private MoneyMix() {}

  /**
   * The sources that fund a cost, and the gap that is left.
   *
   * @param funding the sources
   */
  public static Picture of(StackedFunding funding) {
    List<Row> rows = new ArrayList<>();
    for (StackLine line : funding.sources()) {
      rows.add(
          row(
              line.source() + ", " + Show.words(line.instrument()),
              line.amount(),
              line.amountQualifier(),
              line.shareOfCost(),
              Filling.FULL));
    }
    if (!funding.gap().isZero()) {
      boolean isGap = funding.gap().isPositive();
      rows.add(
          Row.bar(
              isGap ? "gap" : "beyond the cost",
              words(funding.gap().abs(), funding.gapQualifier()),
              amount(funding.gap().abs()),
              isGap ? Filling.EMPTY : Filling.CROSSED));
    }
    List<String> notes = new ArrayList<>(RowChart.leftOut(rows.size(), "sources"));
    notes.add("Shares are of the cost of " + Words.money(funding.cost()) + ".");
    return picture("What pays for it: " + Show.words(funding.state()), rows, funding.cost(), notes);
  }

  /**
   * The streams of an income.
   *
   * @param mix the streams
   */
  public static Picture of(IncomeMix mix) {
    List<Row> rows = new ArrayList<>();
    for (IncomeLine line : mix.streams()) {
      rows.add(row(line.name(), line.amount(), Optional.empty(), line.share(), Filling.FULL));
    }
    return picture(
        "What the income of " + Words.money(mix.income()) + " comes from",
        rows,
        mix.income(),
        RowChart.leftOut(rows.size(), "streams"));
  }

  private static Row row(
      String name, Money amount, Optional<Qualifier> qualifier, Quotient share, Filling filling) {
    String words = words(amount, qualifier) + ", " + share.asShare();
    return Row.bar(name, words, amount(amount), filling);
  }

  private static String words(Money amount, Optional<Qualifier> qualifier) {
    return qualifier
            .filter(each -> each != Qualifier.EXACT)
            .map(each -> each.word() + " ")
            .orElse("")
        + Words.money(amount);
  }

  private static double amount(Money money) {
    return money.amount().doubleValue();
  }

  private static Picture picture(
      String title, List<Row> rows, Money inCurrency, List<String> notes) {
    Axis axis =
        Axis.numbers(
            inCurrency.currency().getCurrencyCode(),
            DoubleStream.concat(DoubleStream.of(0), RowChart.drawn(rows)));
    return Picture.of(
        title,
        Words.ofRows("Sources", rows),
        notes,
        () -> new RowChart(rows, axis, OptionalDouble.of(0)));
  }
}
