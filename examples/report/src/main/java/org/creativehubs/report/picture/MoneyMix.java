package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.finance.funding.StackLine;
import org.creativehubs.finance.funding.StackedFunding;
import org.creativehubs.finance.resilience.IncomeLine;
import org.creativehubs.finance.resilience.IncomeMix;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Filling;
import org.creativehubs.report.picture.internal.Row;
import org.creativehubs.report.picture.internal.RowChart;
import org.creativehubs.report.picture.internal.Words;

/** What money comes from, or goes to: a bar for each source, with its amount and share. */
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

  /**
   * The categories of a statement by their share of the whole.
   *
   * @param statement what came in or went out
   */
  public static Picture of(Statement statement) {
    List<Row> rows = new ArrayList<>();
    for (StatementLine line : statement.lines()) {
      Optional<Ratio> share = statement.shareOf(line);
      String amount = line.amount().map(Words::money).orElse("amount not given");
      rows.add(
          share.isPresent()
              ? Row.bar(
                  line.category(),
                  Show.percent(share.get()) + ", " + amount,
                  share.get().toDouble(),
                  Filling.FULL)
              : Row.unknown(line.category(), "share not given, " + amount));
    }
    Axis axis =
        Axis.shares(
            "share of the whole", DoubleStream.concat(DoubleStream.of(0, 1), RowChart.drawn(rows)));
    String period = statement.period().map(when -> ", " + when).orElse("");
    return Picture.of(
        statement.of() + ": " + Show.words(statement.kind()) + period,
        Words.ofRows("Shares", rows),
        RowChart.leftOut(rows.size(), "categories"),
        () -> new RowChart(rows, axis, OptionalDouble.of(0)));
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
