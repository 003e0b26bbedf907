package org.creativehubs.finance.tenantcharge;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/**
 * What is the rent of a year if a part of it follows turnover, and what is still to pay?
 *
 * <p>Rent of a year = base + percentage x max(0, turnover - threshold), the second part rounded
 * half up once. Without a threshold in the lease it is the natural breakpoint, base / percentage,
 * kept exact. On account, each period bears an equal part of the base ({@link Money#allocate(int)})
 * and what the {@link OnAccountRule} adds, rounded half up in each period; the balancing amount is
 * the rent of the year less all that. Turnover is taken as declared, its tax as the lease says.
 * Nothing here is undefined.
 *
 * <p>Source: the words of the lease.
 */
public final class TurnoverRent {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<TurnoverRentInput, TurnoverRentStatement> ENTRY =
      CatalogEntry.of(
              "turnover-rent",
              TurnoverRent.class,
              TurnoverRentInput.class,
              TurnoverRentStatement.class)
          .title("Turnover rent")
          .question("What rent does this turnover make, and what is still to pay at year's end?")
          .convention("natural breakpoint = base / percentage, kept exact, or the stated threshold")
          .convention("the top-up of a year is rounded half up once")
          .convention("on account by a named rule; the balance makes up the year to the penny")
          .source(Source.of("The lease itself", "turnover rent"))
          .answeredBy(TurnoverRent::answer);

  private TurnoverRent() {}

  /**
   * The rent of some years.
   *
   * @param input the terms and the turnover of each period
   * @return rent, payments on account and balance of each year
   */
  public static TurnoverRentStatement answer(TurnoverRentInput input) {
    Explanation.Builder steps = Explanation.answering("What is the turnover rent of these years?");
    Money breakpoint = halfUp(input.breakpoint(), input);
    String how =
        input.threshold().isPresent()
            ? "as the lease states"
            : input.baseRent() + " / " + input.percentage() + ", natural";
    steps.step("breakpoint", how, Answer.of(breakpoint));
    List<TurnoverRentLine> lines = new ArrayList<>();
    Money before = input.turnoverBefore().orElseGet(() -> none(input));
    for (TurnoverYear year : input.years()) {
      TurnoverRentLine line = line(input, year, before);
      lines.add(line);
      before = year.turnover();
      steps
          .step(
              "top-up, " + line.year(),
              words(input, line.turnover()) + ", half up",
              Answer.of(line.topUp()))
          .step(
              "balancing, " + line.year(),
              line.total() + " - " + Money.sum(before.currency(), line.onAccount()),
              Answer.of(line.balancing()));
    }
    Money total =
        Money.sum(before.currency(), lines.stream().map(TurnoverRentLine::total).toList());
    return TurnoverRentStatement.builder()
        .terms(input)
        .breakpoint(breakpoint)
        .addAllYears(lines)
        .total(total)
        .explanation(steps.given("rent of all years", Answer.of(total)).build())
        .build();
  }

  static String words(TurnoverRentInput input, Money turnover) {
    String threshold =
        input
            .threshold()
            .map(Money::toString)
            .orElseGet(() -> input.baseRent() + " / " + input.percentage());
    return input.percentage() + " x max(0, " + turnover + " - " + threshold + ")";
  }

  private static TurnoverRentLine line(TurnoverRentInput input, TurnoverYear year, Money before) {
    Money topUp = topUp(input, year.turnover(), Ratio.ONE);
    Money total = input.baseRent().plus(topUp);
    List<Money> base = input.baseRent().allocate(input.periodsPerYear());
    List<Money> extra = extra(input, year, before);
    List<Money> onAccount = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      onAccount.add(base.get(i).plus(extra.get(i)));
    }
    return TurnoverRentLine.builder()
        .year(year.name())
        .turnover(year.turnover())
        .topUp(topUp)
        .total(total)
        .addAllOnAccount(onAccount)
        .balancing(total.minus(Money.sum(total.currency(), onAccount)))
        .build();
  }

  /** What each period bears above the base. */
  private static List<Money> extra(TurnoverRentInput input, TurnoverYear year, Money before) {
    int periods = input.periodsPerYear();
    return switch (input.onAccount()) {
      case BASE_ONLY -> Collections.nCopies(periods, none(input));
      case YEAR_BEFORE -> topUp(input, before, Ratio.ONE).allocate(periods);
      case EACH_PERIOD ->
          year.turnovers().stream()
              .map(turnover -> topUp(input, turnover, Ratio.of(1, periods)))
              .toList();
      case YEAR_SO_FAR -> yearSoFar(input, year);
    };
  }

  private static List<Money> yearSoFar(TurnoverRentInput input, TurnoverYear year) {
    List<Money> extra = new ArrayList<>();
    Money turnover = none(input);
    Money paid = none(input);
    for (int i = 0; i < input.periodsPerYear(); i++) {
      turnover = turnover.plus(year.turnovers().get(i));
      Money due = topUp(input, turnover, Ratio.of(i + 1, input.periodsPerYear()));
      Money payment = due.compareTo(paid) > 0 ? due.minus(paid) : none(input);
      paid = paid.plus(payment);
      extra.add(payment);
    }
    return extra;
  }

  /** The percentage of turnover above a part of the threshold. */
  private static Money topUp(TurnoverRentInput input, Money turnover, Ratio part) {
    Ratio above = turnover.toRatio().minus(input.breakpoint().times(part));
    return above.signum() <= 0 ? none(input) : halfUp(above.times(input.percentage()), input);
  }

  private static Money none(TurnoverRentInput input) {
    return Money.zero(input.baseRent().currency());
  }

  private static Money halfUp(Ratio amount, TurnoverRentInput input) {
    return Money.round(amount, input.baseRent().currency(), RoundingMode.HALF_UP);
  }
}
