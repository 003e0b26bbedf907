package org.creativehubs.finance.depreciation;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.finance.internal.FlowAmounts;

/** Makes the rows of a {@link DepreciationSchedule}, and its table. */
final class DepreciationRows {

  private static final List<String> COLUMNS =
      List.of(
          "year", "depreciation", "book value", "depreciation unrounded", "book value unrounded");
  private static final int FULL_YEAR = 12;

  private DepreciationRows() {}

  static DepreciationSchedule of(DepreciationInput input) {
    DepreciationSchedule.Builder result = DepreciationSchedule.builder();
    result.input(input);
    Money book = input.cost();
    double exactBook = FlowAmounts.of(book);
    int years = isCutShort(input) ? input.life() + 1 : input.life();
    for (int year = 1; year <= years; year++) {
      double exact = exact(input, year);
      exactBook = atLeastSalvage(input, year, exactBook - exact);
      Money next = FlowAmounts.money(exactBook, book.currency());
      DepreciationYear.Builder row = DepreciationYear.builder();
      row.year(year).depreciation(book.minus(next)).bookValue(next);
      result.addRows(row.exactDepreciation(exact).exactBookValue(exactBook).build());
      book = next;
    }
    return result.explanation(explanation(input, input.cost().minus(book))).build();
  }

  private static boolean isCutShort(DepreciationInput input) {
    return input.firstYearMonths().orElse(FULL_YEAR) < FULL_YEAR;
  }

  /** Straight lines end at the salvage value, whatever a sum of doubles says. */
  private static double atLeastSalvage(DepreciationInput input, int year, double book) {
    boolean ends = input.method() == DepreciationMethod.STRAIGHT_LINE && year == input.life();
    return ends ? FlowAmounts.of(input.salvage()) : book;
  }

  private static double exact(DepreciationInput input, int year) {
    double cost = FlowAmounts.of(input.cost());
    double salvage = FlowAmounts.of(input.salvage());
    int life = input.life();
    return switch (input.method()) {
      case STRAIGHT_LINE -> Depreciation.straightLine(cost, salvage, life);
      case DOUBLE_DECLINING ->
          Depreciation.doubleDeclining(cost, salvage, life, year, factor(input).toDouble());
      case FIXED_DECLINING ->
          Depreciation.fixedDeclining(
              cost, salvage, life, year, input.firstYearMonths().orElse(FULL_YEAR));
    };
  }

  private static Ratio factor(DepreciationInput input) {
    return input.factor().orElse(Ratio.of(2));
  }

  private static Explanation explanation(DepreciationInput input, Money written) {
    return Explanation.answering("How is this asset written off?")
        .given("cost", Answer.of(input.cost()))
        .given("salvage value", Answer.of(input.salvage()))
        .given("method", Answer.text(input.method().words()))
        .step("each year", formula(input), rate(input))
        .step("written off", "cost - last book value", Answer.of(written))
        .build();
  }

  private static String formula(DepreciationInput input) {
    return switch (input.method()) {
      case STRAIGHT_LINE -> "1 / " + input.life() + " of cost less salvage value";
      case DOUBLE_DECLINING -> factor(input) + " / " + input.life() + " of the book value";
      case FIXED_DECLINING ->
          "1 - (salvage / cost)^(1 / " + input.life() + ") of the book value, to three decimals";
    };
  }

  private static Answer rate(DepreciationInput input) {
    Ratio life = Ratio.of(input.life());
    return switch (input.method()) {
      case STRAIGHT_LINE -> Answer.share(Ratio.ONE.dividedBy(life));
      case DOUBLE_DECLINING -> Answer.share(factor(input).dividedBy(life));
      case FIXED_DECLINING ->
          Answer.share(
              Depreciation.fixedRate(
                  FlowAmounts.of(input.cost()), FlowAmounts.of(input.salvage()), input.life()));
    };
  }

  static Table table(DepreciationSchedule schedule) {
    Table.Builder table =
        Table.builder().title("Depreciation, " + schedule.input().method().words());
    table.addAllColumns(COLUMNS);
    schedule.rows().forEach(row -> table.addRows(cells(row)));
    return table.build();
  }

  private static List<Answer> cells(DepreciationYear row) {
    return List.of(
        Answer.number(row.year()),
        Answer.of(row.depreciation()),
        Answer.of(row.bookValue()),
        Answer.number(row.exactDepreciation()),
        Answer.number(row.exactBookValue()));
  }

  static Explanation explain(DepreciationSchedule schedule, String row, String column) {
    DepreciationYear found =
        Check.named(schedule.rows(), year -> Integer.toString(year.year()), row, "row");
    int place = COLUMNS.indexOf(Check.named(COLUMNS, heading -> heading, column, "column"));
    Money before =
        found.year() == 1
            ? schedule.input().cost()
            : schedule.rows().get(found.year() - 2).bookValue();
    String expression =
        switch (place) {
          case 0 -> "counted from 1";
          case 1 -> before + " - " + found.bookValue();
          case 2 -> found.exactBookValue() + " rounded half up";
          case 3 -> formula(schedule.input());
          default -> "cost less all depreciation so far, unrounded";
        };
    return Explanation.answering(column + " of year " + row)
        .step("year " + row + ", " + column, expression, cells(found).get(place))
        .build();
  }
}
