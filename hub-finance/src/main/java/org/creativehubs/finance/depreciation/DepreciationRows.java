package org.creativehubs.finance.depreciation;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.internal.FlowAmounts;

/** Makes the rows of a {@link DepreciationSchedule}. */
final class DepreciationRows {

  private DepreciationRows() {}

  static DepreciationSchedule of(DepreciationInput input) {
    DepreciationSchedule.Builder result = DepreciationSchedule.builder();
    result.input(input);
    Money book = input.cost();
    double exactBook = FlowAmounts.of(book);
    int years = input.isCutShort() ? input.life() + 1 : input.life();
    for (int year = 1; year <= years; year++) {
      double exact = exact(input, year);
      exactBook = atLeastSalvage(input, year, exactBook - exact);
      Money next = FlowAmounts.money(exactBook, book.currency());
      DepreciationYear.Builder row = DepreciationYear.builder();
      row.year(year).depreciation(book.minus(next)).bookValue(next);
      result.addRows(row.exactDepreciation(exact).exactBookValue(exactBook).build());
      book = next;
    }
    return result.explanation(explanation(input, book)).build();
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
          Depreciation.doubleDeclining(
              cost, salvage, life, year, input.decliningFactor().toDouble());
      case FIXED_DECLINING ->
          Depreciation.fixedDeclining(cost, salvage, life, year, input.monthsOfFirstYear());
    };
  }

  private static Explanation explanation(DepreciationInput input, Money last) {
    DepreciationTerms terms = new DepreciationTerms(input);
    Term cost = terms.cost().named("cost");
    return Explanation.answering("How is this asset written off?")
        .terms(cost, terms.salvage().named("salvage value"))
        .given("method", Answer.text(input.method().words()))
        .terms(terms.share().named("each year"))
        .given("of which amount", Answer.text(terms.of()))
        .terms(cost.minus(Term.given("last book value", last)).named("written off"))
        .build();
  }
}
