package org.creativehubs.finance.depreciation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * How much of an asset is written off in a year?
 *
 * <p>Cost, salvage value and depreciation are in one unit of money, life is in years (or any other
 * periods), periods count from 1. The doubles here are not rounded, except for the rate of the
 * fixed declining method, where rounding is part of the method. {@link #answer} gives the whole
 * schedule in money: book values are rounded half up, and depreciation is what they fall by.
 *
 * <p>Source: OASIS, Open Document Format for Office Applications 1.3, part 4 (OpenFormula), SLN,
 * DDB, DB.
 *
 * <pre>{@code
 * Money cost = Money.parse("GBP 12000");
 * Money salvage = Money.parse("GBP 2000");
 * DepreciationSchedule schedule = Depreciation.straightLine(cost, salvage, 4);
 * schedule.rows().get(1).bookValue(); // GBP 7000.00
 * }</pre>
 */
public final class Depreciation {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<DepreciationInput, DepreciationSchedule> ENTRY =
      CatalogEntry.of(
              "depreciation",
              Depreciation.class,
              DepreciationInput.class,
              DepreciationSchedule.class)
          .title("Depreciation")
          .question("How is this equipment written off, year by year?")
          .convention("straight line, declining by a factor, or declining at a fixed rate")
          .convention("the fixed rate has three decimals, as in spreadsheets")
          .convention("book values rounded half up; depreciation is what they fall by")
          .source(
              Source.builder()
                  .document(
                      "OASIS, Open Document Format for Office Applications, part 4: OpenFormula")
                  .edition("1.3")
                  .place("SLN, DDB, DB")
                  .build())
          .answeredBy(Depreciation::answer);

  private static final int MONTHS = 12;

  private Depreciation() {}

  /**
   * Straight line: (cost - salvage) / life.
   *
   * @param cost zero or more
   * @param salvage what is left at the end; zero or more
   * @param life in years, one or more
   * @return the depreciation of each year
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double straightLine(double cost, double salvage, int life) {
    check(cost, salvage, life);
    return (cost - salvage) / life;
  }

  /**
   * Declining balance by a factor: min(book x factor / life, book - salvage), never below zero.
   *
   * @param cost zero or more
   * @param salvage what is left at the end; zero or more
   * @param life in years, one or more
   * @param period the year, from 1 to {@code life}
   * @param factor above zero; 2 for double declining
   * @return the depreciation of the year
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double doubleDeclining(
      double cost, double salvage, int life, int period, double factor) {
    check(cost, salvage, life);
    checkPeriod(period, life);
    Check.finite(factor, "factor");
    Check.positive(factor, "factor");
    double book = cost;
    double written = 0;
    for (int i = 0; i < period; i++) {
      written = Math.max(0, Math.min(book * factor / life, book - salvage));
      book -= written;
    }
    return written;
  }

  /**
   * Declining balance at a fixed rate: rate = 1 - (salvage / cost)^(1 / life), rounded half up to
   * three decimals. The first year counts its months only, and a year after the last the rest of
   * the twelve.
   *
   * @param cost above zero
   * @param salvage what is left at the end; zero or more
   * @param life in years, one or more
   * @param period the year, from 1 to {@code life}, or {@code life + 1} if the first is cut short
   * @param firstYearMonths months in the first year, from 1 to 12
   * @return the depreciation of the year
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double fixedDeclining(
      double cost, double salvage, int life, int period, int firstYearMonths) {
    check(cost, salvage, life);
    Check.between(firstYearMonths, 1, MONTHS, "firstYearMonths");
    checkPeriod(period, firstYearMonths == MONTHS ? life : life + 1);
    double rate = fixedRate(cost, salvage, life);
    double written = cost * rate * firstYearMonths / MONTHS;
    double book = cost;
    for (int i = 2; i <= period; i++) {
      book -= written;
      written = book * rate;
    }
    return period > life ? written * (MONTHS - firstYearMonths) / MONTHS : written;
  }

  /**
   * The whole schedule of an asset.
   *
   * @param input the asset and the method
   * @return one row for each year
   */
  public static DepreciationSchedule answer(DepreciationInput input) {
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

  /**
   * The schedule of an asset by straight line.
   *
   * @param cost what it cost, above zero
   * @param salvage what is left at the end of its life, from zero to the cost
   * @param years its life, from 1 to 1000
   * @return one row for each year
   * @throws InvalidValueException if a value is out of its range
   */
  public static DepreciationSchedule straightLine(Money cost, Money salvage, int years) {
    return answer(of(DepreciationMethod.STRAIGHT_LINE, cost, salvage, years));
  }

  /**
   * The schedule of an asset by double declining balance.
   *
   * @param cost what it cost, above zero
   * @param salvage what is left at the end of its life, from zero to the cost
   * @param years its life, from 1 to 1000
   * @return one row for each year
   * @throws InvalidValueException if a value is out of its range
   */
  public static DepreciationSchedule doubleDeclining(Money cost, Money salvage, int years) {
    return answer(of(DepreciationMethod.DOUBLE_DECLINING, cost, salvage, years));
  }

  private static DepreciationInput of(
      DepreciationMethod method, Money cost, Money salvage, int years) {
    return DepreciationInput.builder()
        .method(method)
        .cost(cost)
        .salvage(salvage)
        .life(years)
        .build();
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
      case STRAIGHT_LINE -> straightLine(cost, salvage, life);
      case DOUBLE_DECLINING ->
          doubleDeclining(cost, salvage, life, year, input.decliningFactor().toDouble());
      case FIXED_DECLINING -> fixedDeclining(cost, salvage, life, year, input.monthsOfFirstYear());
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

  /** 1 - (salvage / cost)^(1 / life), rounded half up to three decimals. */
  private static double fixedRate(double cost, double salvage, int life) {
    Check.positive(cost, "cost");
    double rate = 1 - StrictMath.pow(salvage / cost, 1.0 / life);
    return new BigDecimal(rate).setScale(3, RoundingMode.HALF_UP).doubleValue();
  }

  private static void check(double cost, double salvage, int life) {
    Check.finite(cost, "cost");
    Check.finite(salvage, "salvage");
    Check.notNegative(cost, "cost");
    Check.notNegative(salvage, "salvage");
    Check.atLeast(life, 1, "life");
  }

  private static void checkPeriod(int period, int last) {
    Check.between(period, 1, last, "period");
  }
}
