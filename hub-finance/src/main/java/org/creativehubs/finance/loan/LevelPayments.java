package org.creativehubs.finance.loan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.cashflow.CashFlowFigure;
import org.creativehubs.finance.cashflow.RateSolution;
import org.creativehubs.finance.cashflow.RateState;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * What is the one part of level payments that is not known?
 *
 * <p>Asks {@link Annuity} with money: amounts are calculated in decimals and rounded half up to the
 * minor unit, once, whatever their size; a rate and a number of periods are doubles. A number of
 * periods that does not exist is undefined as {@code NEVER_REPAID}, a rate as {@link RateState}
 * says; where there are several, each is a step of the explanation, and the only one above zero is
 * named.
 *
 * <pre>{@code
 * Money loan = Money.parse("GBP 25000");
 * LevelPayments.payment(loan, Ratio.parse("6%"), 60); // GBP 483.32
 * }</pre>
 */
public final class LevelPayments {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LevelPaymentsInput, CashFlowFigure> ENTRY =
      CatalogEntry.of(
              "level-payments", LevelPayments.class, LevelPaymentsInput.class, CashFlowFigure.class)
          .title("Level payments: payment, sums, number of periods or rate")
          .question("What are the payments on this loan, or what loan do these payments carry?")
          .convention(
              "money received is positive and money paid negative: a loan has negative "
                  + "payments")
          .convention("payments in arrears or in advance, as the input says")
          .convention("money rounded half up to the minor unit, once")
          .source(
              Source.builder()
                  .document(
                      "OASIS, Open Document Format for Office Applications, part 4: OpenFormula")
                  .edition("1.3")
                  .place("PMT, PV, FV, NPER, RATE")
                  .build())
          .answeredBy(LevelPayments::answer);

  private static final Undefined NEVER =
      Undefined.of(Reason.NEVER_REPAID, "payments of this size never balance the sums");

  private static final Term NONE = Term.of(0);

  private LevelPayments() {}

  /**
   * The part that is not known.
   *
   * @param input all other parts
   * @return money, a share or a number; or undefined
   */
  public static CashFlowFigure answer(LevelPaymentsInput input) {
    Explanation.Builder steps = Explanation.answering("What is the " + input.find().words() + "?");
    input.rate().ifPresent(rate -> steps.given("rate for a period", Answer.share(rate)));
    input.periods().ifPresent(n -> steps.given("periods", Answer.number(n)));
    input.payment().ifPresent(money -> steps.given("payment", Answer.of(money)));
    input.presentValue().ifPresent(money -> steps.given("present value", Answer.of(money)));
    input.futureValue().ifPresent(money -> steps.given("future value", Answer.of(money)));
    steps.given("payments are made", Answer.text(input.timing().words()));
    if (input.find() == AnnuityUnknown.RATE) {
      rate(input).told().forEach(steps::addSteps);
    }
    return CashFlowFigure.of(
        steps
            .addSteps(
                Step.builder()
                    .label(input.find().words())
                    .expression(working(input))
                    .value(find(input))
                    .build())
            .build());
  }

  /**
   * The level payment of a loan, a month and in arrears.
   *
   * @param loan the loan, above zero
   * @param annualRate the nominal rate for a year, zero or more; a month bears its twelfth
   * @param months how many payments, from 1 to 1,000,000
   * @return what is paid each month, above zero, rounded half up
   * @throws InvalidValueException if a value is out of its range
   */
  public static Money payment(Money loan, Ratio annualRate, int months) {
    Check.positive(loan, "loan");
    Check.notNegative(annualRate, "annualRate");
    LevelPaymentsInput input =
        LevelPaymentsInput.builder()
            .find(AnnuityUnknown.PAYMENT)
            .rate(annualRate.dividedBy(Ratio.of(12)))
            .periods(months)
            .presentValue(loan)
            .timing(FlowTiming.END)
            .build();
    return answer(input).value().money().orElseThrow().negated();
  }

  private static Optional<String> working(LevelPaymentsInput input) {
    Term rate = input.rate().map(Term::share).orElse(NONE);
    Term periods = Term.of(input.periods().orElse(1));
    Term payment = input.payment().map(Term::of).orElse(NONE);
    Term present = input.presentValue().map(Term::of).orElse(NONE);
    Term future = input.futureValue().map(Term::of).orElse(NONE);
    FlowTiming timing = input.timing();
    return switch (input.find()) {
      case PAYMENT -> rounded(LevelFormula.payment(rate, periods, present, future, timing));
      case PRESENT_VALUE ->
          rounded(LevelFormula.presentValue(rate, periods, payment, future, timing));
      case FUTURE_VALUE ->
          rounded(LevelFormula.futureValue(rate, periods, payment, present, timing));
      case PERIODS -> LevelFormula.periods(rate, payment, present, future, timing).expression();
      case RATE -> Optional.of(balance(input));
    };
  }

  private static Optional<String> rounded(Term money) {
    return money.rounded(RoundingMode.HALF_UP).expression();
  }

  /** What must come to zero at the rate r that is looked for. */
  private static String balance(LevelPaymentsInput input) {
    String growth = "(1 + r)^" + input.periods().orElseThrow();
    String due = input.timing() == FlowTiming.BEGIN ? " x (1 + r)" : "";
    String grown = input.presentValue().orElseThrow() + " x " + growth;
    String paid = input.payment().orElseThrow() + due + " x (" + growth + " - 1) / r";
    return "from "
        + grown
        + " + "
        + paid
        + " + "
        + sum(input.futureValue(), input.currency())
        + " = 0";
  }

  private static ExactLevel exact(LevelPaymentsInput input) {
    return new ExactLevel(
        input.rate().orElseThrow(), input.periods().orElseThrow(), input.timing());
  }

  private static Money sum(Optional<Money> given, Currency unit) {
    return given.orElse(Money.zero(unit));
  }

  /** Asks {@link Annuity} first, which refuses what no double holds. */
  private static Answer find(LevelPaymentsInput input) {
    double rate = input.rate().isPresent() ? input.rate().get().toDouble() : 0;
    int periods = input.periods().orElse(1);
    double payment = amount(input.payment());
    double present = amount(input.presentValue());
    double future = amount(input.futureValue());
    FlowTiming timing = input.timing();
    Currency unit = input.currency();
    Money end = sum(input.futureValue(), unit);
    return switch (input.find()) {
      case PAYMENT -> {
        Annuity.payment(rate, periods, present, future, timing);
        yield money(exact(input).payment(sum(input.presentValue(), unit), end), unit);
      }
      case PRESENT_VALUE -> {
        Annuity.presentValue(rate, periods, payment, future, timing);
        yield money(exact(input).presentValue(sum(input.payment(), unit), end), unit);
      }
      case FUTURE_VALUE -> {
        Annuity.futureValue(rate, periods, payment, present, timing);
        Money start = sum(input.presentValue(), unit);
        yield money(exact(input).futureValue(sum(input.payment(), unit), start), unit);
      }
      case PERIODS -> number(Annuity.periods(rate, payment, present, future, timing));
      case RATE -> share(rate(input));
    };
  }

  private static RateSolution rate(LevelPaymentsInput input) {
    return Annuity.rate(
        input.periods().orElseThrow(),
        amount(input.payment()),
        amount(input.presentValue()),
        amount(input.futureValue()),
        input.timing());
  }

  private static double amount(Optional<Money> money) {
    return money.map(FlowAmounts::of).orElse(0.0);
  }

  private static Answer money(BigDecimal amount, Currency currency) {
    return Answer.of(ExactLevel.rounded(amount, currency));
  }

  private static Answer number(OptionalDouble number) {
    return number.isPresent() ? Answer.number(number.getAsDouble()) : Answer.of(NEVER);
  }

  private static Answer share(RateSolution solution) {
    return solution.rate().isPresent()
        ? Answer.share(solution.rate().getAsDouble())
        : Answer.of(solution.undefined().orElseThrow());
  }
}
