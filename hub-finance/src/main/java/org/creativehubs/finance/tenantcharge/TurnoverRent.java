package org.creativehubs.finance.tenantcharge;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
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
 *
 * <pre>{@code
 * Money base = Money.parse("GBP 10000.00");
 * Money turnover = Money.parse("GBP 160000.00");
 * TurnoverRentLine year = TurnoverRent.ofYear(base, Ratio.parse("10%"), turnover);
 * year.topUp(); // GBP 6000.00
 * }</pre>
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
          .ofHubWith("lettings/turnoverRent", "members/incomes")
          .answeredBy(TurnoverRent::answer);

  private TurnoverRent() {}

  /**
   * The rent of one year above which nothing is paid on account but the base rent.
   *
   * @param baseRent the base rent of the year, zero or more
   * @param percentage the part of turnover above the natural breakpoint that is rent, in (0, 1]
   * @param turnover the turnover of the year, zero or more, in the same currency
   * @return the rent of the year and its balance
   * @throws org.creativehubs.core.value.InvalidValueException if a value is out of range
   */
  public static TurnoverRentLine ofYear(Money baseRent, Ratio percentage, Money turnover) {
    TurnoverRentInput.Builder input = TurnoverRentInput.builder();
    input.baseRent(baseRent).percentage(percentage).periodsPerYear(1);
    input.onAccount(OnAccountRule.BASE_ONLY);
    input.addYears(TurnoverYear.of("the year", List.of(turnover)));
    return answer(input.build()).years().get(0);
  }

  /**
   * The rent of the years of a letting that are over by a day, out of the yearly turnover of its
   * tenant. Years that the letting does not run all through, or whose base rent is not that of the
   * day, are left out and listed.
   *
   * @param hub the hub
   * @param letting the id of a letting with terms, a tenant and a rule for its turnover rent
   * @param on the day
   * @param onAccount BASE_ONLY, or YEAR_BEFORE, for which the first year is only the one before
   * @return rent, payments on account and balance of each year
   * @throws org.creativehubs.core.value.InvalidValueException if the hub knows too little of it
   */
  public static TurnoverRentStatement of(
      Hub hub, String letting, LocalDate on, OnAccountRule onAccount) {
    TurnoverRentInput.Builder input = TurnoverRentInput.builder();
    return answer(input.hub(hub).letting(letting).on(on).onAccount(onAccount).build());
  }

  /**
   * The rent of some years.
   *
   * @param input the terms and the turnover of each period
   * @return rent, payments on account and balance of each year
   */
  public static TurnoverRentStatement answer(TurnoverRentInput input) {
    return input
        .ofHub()
        .map(found -> settle(found.plain(), found.leftOut()))
        .orElseGet(() -> settle(input, List.of()));
  }

  private static TurnoverRentStatement settle(TurnoverRentInput input, List<LeftOut> leftOut) {
    Explanation.Builder steps = Explanation.answering("What is the turnover rent of these years?");
    Term breakpoint = breakpoint(input);
    steps.terms(breakpoint);
    List<TurnoverRentLine> lines = new ArrayList<>();
    Money before = input.turnoverBefore().orElseGet(() -> none(input));
    for (TurnoverYear year : input.years()) {
      TurnoverRentLine line = line(input, year, before);
      lines.add(line);
      before = year.turnover();
      steps.terms(
          input.topUp(line.turnover()).named("top-up, " + line.year()),
          balancing(line).named("balancing, " + line.year()));
    }
    Term total =
        Term.sum(lines.stream().map(line -> Term.of(line.total())).toList())
            .named("rent of all years");
    return TurnoverRentStatement.builder()
        .terms(input)
        .breakpoint(halfUp(breakpoint.ratio(), input))
        .addAllYears(lines)
        .addAllLeftOut(leftOut)
        .total(total.money())
        .explanation(steps.terms(total).build())
        .build();
  }

  /** The turnover of a year above which the percentage is due, exactly. */
  private static Term breakpoint(TurnoverRentInput input) {
    return input
        .threshold()
        .map(stated -> Term.given("breakpoint, as the lease states", stated))
        .orElseGet(() -> input.natural().named("breakpoint"));
  }

  private static Term balancing(TurnoverRentLine line) {
    return Term.of(line.total())
        .minus(Term.of(Money.sum(line.total().currency(), line.onAccount())));
  }

  private static TurnoverRentLine line(TurnoverRentInput input, TurnoverYear year, Money before) {
    Money topUp = input.topUp(year.turnover()).money();
    Money total = input.base().plus(topUp);
    List<Money> base = input.base().allocate(input.periods());
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
    int periods = input.periods();
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
    for (int i = 0; i < input.periods(); i++) {
      turnover = turnover.plus(year.turnovers().get(i));
      Money due = topUp(input, turnover, Ratio.of(i + 1, input.periods()));
      Money payment = due.compareTo(paid) > 0 ? due.minus(paid) : none(input);
      paid = paid.plus(payment);
      extra.add(payment);
    }
    return extra;
  }

  /** The percentage of turnover above a part of the threshold. */
  private static Money topUp(TurnoverRentInput input, Money turnover, Ratio part) {
    Ratio above = turnover.toRatio().minus(input.breakpoint().times(part));
    return above.signum() <= 0 ? none(input) : halfUp(above.times(input.part()), input);
  }

  private static Money none(TurnoverRentInput input) {
    return Money.zero(input.base().currency());
  }

  private static Money halfUp(Ratio amount, TurnoverRentInput input) {
    return Money.round(amount, input.base().currency(), RoundingMode.HALF_UP);
  }
}
