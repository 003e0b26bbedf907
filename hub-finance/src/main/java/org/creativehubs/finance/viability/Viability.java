package org.creativehubs.finance.viability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlanFigure;
import org.creativehubs.finance.plan.internal.CompiledLine;
import org.creativehubs.finance.plan.internal.PlanRun;

/**
 * How do a hub's income, costs and cash go, month by month?
 *
 * <p>Rent of a month = area x rate / 12, or number x rent of a month, x occupancy x (1 + annual
 * increase)^(whole years since month 1) x adjustments; other lines likewise from their amount, the
 * hub's share of it and its take-up. Each line of each month is worked out exactly and rounded half
 * up to the minor unit, once; all sums are sums of rounded lines. Loans follow {@link
 * org.creativehubs.finance.loan.AmortisationSchedule}; adjustments do not touch them.
 *
 * <p>A line that is a rule on others ({@link org.creativehubs.finance.plan.RuleLine}) is calculated
 * from their rounded amounts. What a year makes payable counts in the month in which it is paid,
 * for break-even too.
 *
 * <p>Where terms say when lines are paid ({@link org.creativehubs.finance.plan.CashTerms}), the
 * surplus stays as it counts, and the lines of debtors and creditors move cash: closing debtors =
 * opening debtors + what counts + its tax - what is paid - what is written off. Grants in tranches
 * are income once their conditions are met; deposits are owed; value added tax is that of {@link
 * org.creativehubs.finance.vat.VatQuarter}, quarter by quarter, and what is not recovered is a
 * cost.
 *
 * <p>Cash at the end of a month = cash before it + all lines of the month. The surplus of a period
 * = earned income + grants - running costs, interest included. Break-even is the first month in
 * which this surplus covers the repayment of loans, and lasting break-even the first from which on
 * every month does. Capital costs, capital grants and loans paid out move cash, and neither
 * surplus, break-even nor self-sufficiency. Runway ends in the first month that closes below zero.
 * A hub is self-sufficient from the first month from which on the earned income (no grants) of the
 * twelve months to each month covers their operating costs, interest included and repayments not,
 * through to the last month: operational self-sufficiency as in CGAP and others, Microfinance
 * Consensus Guidelines, 2003. What never happens in the months of the model is absent, and its step
 * says {@code NEVER}.
 *
 * <pre>{@code
 * PlannedLine hire = PlannedLine.of("hire", LineKind.EVENTS, Money.parse("GBP 900"));
 * PlannedLine staff = PlannedLine.of("staff", LineKind.STAFF, Money.parse("GBP 800"));
 * LocalDate april = LocalDate.of(2027, 4, 1);
 * Money cash = Money.parse("GBP 500");
 * OperatingModel hub = OperatingModel.of("hub", april, 12, cash, List.of(hire, staff));
 * Viability.answer(hub).closingCash(); // GBP 1700.00
 * }</pre>
 */
public final class Viability {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<OperatingModel, HubOutlook> ENTRY =
      CatalogEntry.of("hub-outlook", Viability.class, OperatingModel.class, HubOutlook.class)
          .title("Ten-year outlook of a hub")
          .question("Can our hub carry itself, from when, and when would cash run out?")
          .convention("each line of each month rounded half up, once; cash is their sum")
          .convention(
              "rules on other lines: from their rounded amounts, in the month they are paid")
          .convention("annual increases step every twelve months from month 1")
          .convention("surplus: earned income and grants less running costs")
          .convention("break-even: the surplus of that month covers the repayment of loans")
          .convention("capital costs and grants move cash alone; a ramp starts with its line")
          .convention("self-sufficient: earned income covers operating costs over twelve months")
          .convention("a yearly amount falls by its calendar; its parts add up to the year")
          .convention("terms of payment move cash and never the surplus; what is owed is a balance")
          .convention("bad debts are a cost when they are written off, and their tax is relieved")
          .convention(
              "deposits are owed and no income; a tranche is income once its condition is met")
          .convention("VAT: quarter by quarter as in vat-quarter; what is lost is a cost")
          .convention("interest is an operating cost, repayment is not; grants are not earned")
          .source(
              Source.of(
                  "CGAP and others, Microfinance Consensus Guidelines",
                  "operational self-sufficiency, 2003"))
          .source(Source.of("The hub's own plan", "rents, costs, grants and loans"))
          .answeredBy(Viability::answer);

  private Viability() {}

  /**
   * Runs a model.
   *
   * @param model the plan of the hub
   * @return every line of every month, and what follows
   * @throws org.creativehubs.core.value.InvalidValueException if an amount of a month is above ten
   *     million million minor units
   */
  public static HubOutlook answer(OperatingModel model) {
    PlanRun run = PlanRun.of(model);
    int lowest = run.lowest();
    Currency currency = model.openingCash().currency();
    Money minimum = Money.ofMinor(run.cash()[lowest], currency);
    Optional<LocalDate> breakEven = date(model, run.breakEven());
    Optional<LocalDate> lasting = date(model, run.breakEvenSince());
    Optional<LocalDate> outOfCash = date(model, run.outOfCash());
    Optional<LocalDate> sufficient = date(model, run.selfSufficient());
    HubOutlook.Builder outlook = HubOutlook.builder();
    boolean[] assumed = run.assumed(model);
    for (int i = 0; i < run.lines().size(); i++) {
      CompiledLine line = run.lines().get(i);
      outlook.addLines(
          OutlookLine.builder()
              .name(line.name())
              .kind(line.kind())
              .minorUnits(run.amounts(i))
              .isAssumed(assumed[i])
              .build());
    }
    Explanation.Builder steps = Explanation.answering("Can the hub carry itself?");
    model.basis().forEach(figure -> given(figure, steps));
    model.leftOut().forEach(one -> steps.given(one.what(), Answer.text(one.because())));
    if (!model.assumed().isEmpty()) {
      steps.given("assumed lines", Answer.text(String.join(", ", model.assumed())));
    }
    model.terms().forEach(one -> steps.given("paid", Answer.text(one.toString())));
    run.tranchesNotDue()
        .forEach(
            one -> steps.given(one, Answer.of(Reason.NEVER.because("its condition is not met"))));
    Explanation explanation =
        steps
            .step(
                "break-even month",
                "the first with earned income + grants >= running costs + loan payments",
                month(breakEven, "no month earns or receives what it pays"))
            .step(
                "break-even that lasts",
                "the first month from which on every month breaks even",
                month(lasting, "the last month does not break even"))
            .step(
                "self-sufficient since",
                "the years to every later month earn their operating costs",
                month(sufficient, "the last year does not earn its operating costs"))
            .step(
                "out of cash",
                "the first month that closes below zero",
                month(outOfCash, "no month closes below zero"))
            .step(
                "minimum cash" + model.mark(),
                "at the end of " + model.label(lowest + 1),
                Answer.of(minimum))
            .terms(closingCash(model, run))
            .build();
    return outlook
        .model(model)
        .cashMinorUnits(run.cash())
        .breakEvenMonth(breakEven)
        .breakEvenSince(lasting)
        .selfSufficientSince(sufficient)
        .outOfCashMonth(outOfCash)
        .minimumCash(minimum)
        .minimumCashMonth(model.firstDayOf(lowest + 1))
        .explanation(explanation)
        .build();
  }

  private static Optional<LocalDate> date(OperatingModel model, OptionalInt index) {
    return index.isPresent()
        ? Optional.of(model.firstDayOf(index.getAsInt() + 1))
        : Optional.empty();
  }

  private static Term closingCash(OperatingModel model, PlanRun run) {
    Term before = Term.given("cash before month 1", model.openingCash());
    Term in = Term.given("money in, all months", sum(model, run, LineKind::isMoneyIn));
    Term out = Term.given("money out, all months", sum(model, run, kind -> !kind.isMoneyIn()));
    return before.plus(in).plus(out).named("closing cash" + model.mark());
  }

  private static Money sum(OperatingModel model, PlanRun run, Predicate<LineKind> which) {
    return Money.ofMinor(run.sum(which, 0, model.months()), model.openingCash().currency());
  }

  private static void given(PlanFigure figure, Explanation.Builder steps) {
    Answer words = Answer.text(figure.words());
    figure
        .source()
        .ifPresentOrElse(
            source -> steps.given(figure.label(), words, source),
            () -> steps.given(figure.label(), words));
  }

  private static Answer month(Optional<LocalDate> month, String because) {
    return month
        .map(found -> Answer.text(YearMonth.from(found).toString()))
        .orElseGet(() -> Answer.of(Undefined.of(Reason.NEVER, because)));
  }
}
