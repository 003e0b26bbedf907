package org.creativehubs.finance.loan;

import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.cashflow.CashFlowFigure;
import org.creativehubs.finance.cashflow.RateSolution;
import org.creativehubs.finance.cashflow.RateState;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * What is the one part of level payments that is not known?
 *
 * <p>Asks {@link Annuity} with money: amounts are rounded half up to the minor unit, once. A number
 * of periods that does not exist is undefined as {@code NEVER_REPAID}, a rate as {@link RateState}
 * says.
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
    return CashFlowFigure.of(steps.step(input.find().words(), balance(input), find(input)).build());
  }

  /** What all of it together comes to, with a word for the part that is looked for. */
  private static String balance(LevelPaymentsInput input) {
    String payment = shown(input.payment(), "payment");
    String present = shown(input.presentValue(), "present value");
    String future = shown(input.futureValue(), "future value");
    String periods =
        input.periods().isPresent() ? Integer.toString(input.periods().getAsInt()) : "n";
    if (input.rate().isPresent() && input.rate().get().isZero()) {
      return "from " + present + " + " + payment + " x " + periods + " + " + future + " = 0";
    }
    String rate = shown(input.rate(), "r");
    String growth = "(1 + " + rate + ")^" + periods;
    String due = input.timing() == FlowTiming.BEGIN ? " x (1 + " + rate + ")" : "";
    String grown = present + " x " + growth;
    String paid = payment + due + " x (" + growth + " - 1) / " + rate;
    return "from " + grown + " + " + paid + " + " + future + " = 0";
  }

  private static String shown(Optional<?> part, String unknown) {
    return part.map(Object::toString).orElse(unknown);
  }

  private static Answer find(LevelPaymentsInput input) {
    double rate = input.rate().isPresent() ? input.rate().get().toDouble() : 0;
    int periods = input.periods().orElse(1);
    double payment = amount(input.payment());
    double present = amount(input.presentValue());
    double future = amount(input.futureValue());
    FlowTiming timing = input.timing();
    Currency unit = input.currency();
    return switch (input.find()) {
      case PAYMENT -> money(Annuity.payment(rate, periods, present, future, timing), unit);
      case PRESENT_VALUE ->
          money(Annuity.presentValue(rate, periods, payment, future, timing), unit);
      case FUTURE_VALUE ->
          money(Annuity.futureValue(rate, periods, payment, present, timing), unit);
      case PERIODS -> number(Annuity.periods(rate, payment, present, future, timing));
      case RATE -> share(Annuity.rate(periods, payment, present, future, timing));
    };
  }

  private static double amount(Optional<Money> money) {
    return money.map(FlowAmounts::of).orElse(0.0);
  }

  private static Answer money(double amount, Currency currency) {
    return Answer.of(FlowAmounts.money(amount, currency));
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
