package org.creativehubs.finance.leaseaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.EqualAmounts;
import org.creativehubs.finance.internal.WorkedSteps;
import org.creativehubs.finance.levelrent.StraightLine;
import org.creativehubs.finance.levelrent.StraightLineRent;
import org.creativehubs.finance.levelrent.StraightLineRentInput;
import org.creativehubs.finance.levelrent.internal.DatedPayment;
import org.creativehubs.finance.levelrent.internal.RowLimit;
import org.creativehubs.finance.levelrent.internal.StartMoney;
import org.creativehubs.finance.levelrent.internal.TermMonths;

/**
 * How does a lease enter the accounts of the lessee, under IFRS 16 or FRS 102 from 2026?
 *
 * <p>Liability = sum of payments after the start x (1 + monthly rate)^-months, months counted from
 * the start, days as a part of their month. Rent in advance is paid as its due day begins, so that
 * a payment on the first day is never owed and enters only the right of use; in arrears as it ends.
 * Right of use = liability + paid at the start + initial direct costs - incentives + the provision
 * for restoring the space, which is discounted from the end of the term at a rate of its own. Under
 * FRS 102 a public-benefit entity adds the gap to market rent: the present value, at the same rate
 * and on the same days, of market rent less what is paid, if above zero, which is also income from
 * a non-exchange transaction. The right of use is written off by months, each half up, the last
 * taking the rest.
 *
 * <p>The price of an option to buy that is certain to be used, and what a guarantee of residual
 * value is expected to cost, are paid as the term ends; a space that is bought is written off until
 * the end of its useful life. What happens after day one is in {@link LesseeAccounts}.
 *
 * <p>The liability is computed as doubles; each month shows it so, and beside that rounded half up,
 * with an interest that makes the pennies add up. Exempt leases, and micro-entities under FRS 105,
 * are answered with {@link StraightLineRent} by months. A peppercorn has a liability of zero.
 *
 * <pre>{@code
 * PaymentTerms quarterly =
 *     PaymentTerms.monthlyInAdvance().toBuilder()
 *         .frequency(PaymentFrequency.QUARTERLY_CALENDAR)
 *         .build();
 * RentCharge rent =
 *     RentCharge.of(ChargeKind.RENT, Money.parse("GBP 12000"), quarterly).toBuilder()
 *         .addConcessions(RentConcession.free(DateRange.parse("2026-04-01/2026-10-01")))
 *         .build();
 * LeaseTerms lease = LeaseTerms.of(DateRange.parse("2026-04-01/2029-04-01"), rent);
 * LesseeAccountingInput.Builder input =
 *     LesseeAccountingInput.ifrs16(lease, Ratio.parse("6%"));
 * LesseeSchedule accounts = LesseeAccounting.answer(input.build());
 * accounts.recognition().orElseThrow().initialLiability(); // GBP 27313.62
 * }</pre>
 *
 * <p>Sources: IFRS 16 paragraphs 5, 22 to 27 and 29 to 42; FRS 102 section 20 as amended from 1
 * January 2026, paragraphs 20.47, 20.49 and 20.55 to 20.68; Charities SORP 2026. What differs is in
 * the result.
 */
public final class LesseeAccounting {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LesseeAccountingInput, LesseeSchedule> ENTRY =
      CatalogEntry.of(
              "lessee-accounting",
              LesseeAccounting.class,
              LesseeAccountingInput.class,
              LesseeSchedule.class)
          .title("A lease in the accounts of the lessee")
          .question("What liability and right of use does this lease bring, month by month?")
          .convention(
              "standard, kind of entity, rate, its kind and compounding: named in the input")
          .convention("what is paid on the first day enters only the right of use")
          .convention("each month rounded half up beside the unrounded; the pennies add up")
          .convention("exempt leases: straight-line expense")
          .source(Source.of("IFRS 16 Leases", "paragraphs 5, 22 to 27 and 29 to 42"))
          .source(
              Source.builder()
                  .document("FRS 102 section 20, as amended in March 2024")
                  .edition("effective 1 January 2026")
                  .build())
          .source(
              Source.builder()
                  .document(
                      "Charities SORP (FRS 102), as summarised by Buzzacott, RSM, BHP and "
                          + "Stewardship")
                  .edition("2026, effective 1 January 2026")
                  .build())
          .ofHubWith("lettings/terms")
          .ofHubWith("headLeases/terms")
          .cap(RowLimit.CAP)
          .answeredBy(LesseeAccounting::answer);

  private static final String GAP = "income from a non-exchange transaction";

  private LesseeAccounting() {}

  /**
   * The accounts of a lease.
   *
   * @param input the lease, the standard and the choices made under it
   * @return liability and right of use, or the expense
   * @throws InvalidValueException if incentives exceed what the right of use is made of, or the
   *     rate is so extreme that present values are no numbers
   */
  public static LesseeSchedule answer(LesseeAccountingInput input) {
    RowLimit.check(input.terms(), 1);
    LeaseTreatment treatment = LeaseTreatment.of(input);
    LesseeSchedule.Builder result = LesseeSchedule.builder();
    result.input(input).treatment(treatment).addAllDifferences(StandardDifference.all());
    WorkedSteps steps =
        new WorkedSteps(
            "How does " + input.terms().id().orElse("the lease") + " enter the accounts?");
    steps.given("standard", Answer.text(input.standard().words() + ", " + input.entity().words()));
    for (StandardDifference point : StandardDifference.all()) {
      steps.given(point.topic(), Answer.text(point.under(input.standard())), point.source());
    }
    steps.given("treatment", Answer.text(Show.words(treatment)));
    if (treatment == LeaseTreatment.ON_BALANCE_SHEET) {
      result.recognition(recognition(input, steps));
    } else {
      result.expense(expense(input, steps));
    }
    return result.explanation(steps.build()).build();
  }

  private static StraightLine expense(LesseeAccountingInput input, WorkedSteps steps) {
    StraightLineRentInput.Builder asked = StraightLineRentInput.builder();
    asked.lease(input.terms()).addAllKinds(input.kinds()).incentives(input.incentives());
    StraightLine expense = StraightLineRent.answer(asked.monthsPerPeriod(1).build());
    List<DatedPayment> payments = DatedPayment.of(input.terms(), input.kinds());
    Term paid =
        EqualAmounts.sum(
            payments.stream().map(DatedPayment::net).toList(), input.terms().currency());
    Term payable = paid.named("payments over the term");
    Term incentives = StartMoney.term(input.terms(), "incentives", input.incentives());
    steps.terms(payable.minus(incentives).named("expense over the term"));
    return expense;
  }

  private static LeaseRecognition recognition(LesseeAccountingInput input, WorkedSteps steps) {
    List<TimedPayment> payments = TimedPayment.of(input);
    Money zero = Money.zero(input.terms().currency());
    LesseeStage stage = LesseeStage.atStart(input, zero);
    double owed = stage.owed(stage.from());
    StartMoney.requireFinite(input.annualRate(), owed);
    Money liability = stage.liability(stage.from());
    Money total = sum(zero, payments.stream());
    Money paid = sum(zero, payments.stream().filter(payment -> payment.months() == 0));
    Optional<Money> donated = donated(input, payments, stage.rate());
    Optional<Money> provision = Restoration.of(input).map(Restoration::atStart);
    explainLiability(stage, steps, paid);
    explainGap(stage, paid, donated, steps);
    Restoration.of(input).ifPresent(restoration -> restoration.explain(steps));
    Money rightOfUse = rightOfUse(input, liability, paid, donated, provision, steps);
    LeaseRecognition.Builder result = LeaseRecognition.builder();
    return result
        .monthlyRate(stage.rate())
        .initialLiability(liability)
        .exactInitialLiability(owed)
        .paidAtStart(paid)
        .donatedIncome(donated)
        .restorationProvision(provision)
        .rightOfUse(rightOfUse)
        .totalPayments(total)
        .totalInterest(total.minus(paid).minus(liability))
        .addAllMonths(months(stage.with(rightOfUse), paid))
        .build();
  }

  private static Money sum(Money zero, Stream<TimedPayment> payments) {
    return Money.sum(zero.currency(), payments.map(TimedPayment::net).toList());
  }

  private static List<LesseeMonth> months(LesseeStage stage, Money paidAtStart) {
    List<LesseeMonth> months = new ArrayList<>();
    for (DateRange dates : stage.term().splitByMonths(1)) {
      Money before = months.isEmpty() ? paidAtStart : stage.zero();
      months.add(month(stage, dates, before).number(months.size() + 1).build());
    }
    return months;
  }

  private static LesseeMonth.Builder month(LesseeStage stage, DateRange dates, Money before) {
    Money opening = stage.liability(dates.start());
    Money closing = stage.liability(dates.end());
    Money repaid = Money.sum(opening.currency(), stage.due(dates.start(), dates.end()));
    Money left = stage.rightOfUse(dates.end());
    double owed = stage.owed(dates.start());
    double later = stage.owed(dates.end());
    DateRange used = stage.lease().used();
    Ratio share = TermMonths.in(used, dates).dividedBy(TermMonths.in(used, used));
    LesseeMonth.Builder row = LesseeMonth.builder();
    row.dates(dates)
        .payment(repaid.plus(before))
        .opening(opening)
        .interest(closing.minus(opening).plus(repaid))
        .closing(closing)
        .depreciation(stage.rightOfUse(dates.start()).minus(left))
        .rightOfUse(left)
        .exactOpening(owed)
        .exactInterest(later - owed + repaid.amount().doubleValue())
        .exactClosing(later)
        .exactDepreciation(stage.rightOfUse().amount().doubleValue() * share.toDouble());
    return row;
  }

  private static void explainLiability(LesseeStage stage, WorkedSteps steps, Money paidAtStart) {
    LesseeAccountingInput input = stage.lease();
    Term annual = Term.given(Show.words(input.rateKind()) + " rate a year", input.annualRate());
    Money liability = stage.liability(stage.from());
    LocalDate next = stage.term().splitByMonths(1).get(0).end();
    Term owed = stage.owedTerm(stage.from(), next);
    steps
        .figure("rate for a month", input.compounding().term(annual), Answer.number(stage.rate()))
        .figure(
            "liability at the start", DatedPayment.rounded(owed, liability), Answer.of(liability))
        .given("paid at the start", Answer.of(paidAtStart));
  }

  private static Money rightOfUse(
      LesseeAccountingInput input,
      Money liability,
      Money paidAtStart,
      Optional<Money> donated,
      Optional<Money> provision,
      WorkedSteps steps) {
    LeaseTerms lease = input.terms();
    Term before =
        Term.given("liability at the start", liability)
            .plus(Term.given("paid at the start", paidAtStart))
            .plus(StartMoney.term(lease, "initial direct costs", input.initialDirectCosts()))
            .plus(StartMoney.term(lease, GAP, donated))
            .plus(StartMoney.term(lease, Restoration.PROVISION, provision));
    Term incentives = StartMoney.term(lease, "incentives", input.incentives());
    Check.that(
        incentives.money().compareTo(before.money()) <= 0,
        Fault.INCONSISTENT,
        "incentives",
        "be no more than liability, payments at the start and costs, " + before.money(),
        incentives.money());
    Term rightOfUse = before.minus(incentives).named("right of use");
    steps.terms(rightOfUse);
    return rightOfUse.money();
  }

  private static boolean hasGapRule(LesseeAccountingInput input) {
    return input.standard() == AccountingStandard.FRS_102_2026
        && input.entity() == EntityKind.PUBLIC_BENEFIT;
  }

  private static Optional<Money> donated(
      LesseeAccountingInput input, List<TimedPayment> payments, double rate) {
    return hasGapRule(input)
        ? input.marketRent().map(market -> gap(market, input, payments, rate))
        : Optional.empty();
  }

  /** Market rent on the days of the first charge, less all that is paid, if above zero. */
  private static Money gap(
      Money market, LesseeAccountingInput input, List<TimedPayment> payments, double rate) {
    double gap = market.amount().doubleValue() * oneAYear(input, rate);
    for (TimedPayment payment : payments) {
      gap -= payment.amount() * StrictMath.exp(-payment.months() * StrictMath.log1p(rate));
    }
    return DatedPayment.rounded(Math.max(0, gap), market);
  }

  /** What one a year is worth that is paid on the days of the first charge. */
  private static double oneAYear(LesseeAccountingInput input, double rate) {
    List<DatedPayment> payments = DatedPayment.of(input.terms(), input.kinds());
    return payments.stream()
        .filter(payment -> payment.charge().equals(payments.get(0).charge()))
        .mapToDouble(payment -> payment.portion().toDouble() * payment.discounted(rate))
        .sum();
  }

  private static void explainGap(
      LesseeStage stage, Money paidAtStart, Optional<Money> donated, WorkedSteps steps) {
    if (donated.isPresent()) {
      Term gap = gapTerm(stage, paidAtStart);
      steps.figure(GAP, DatedPayment.rounded(gap, donated.get()), Answer.of(donated.get()));
    } else if (hasGapRule(stage.lease())) {
      steps.given(GAP, Answer.of(Reason.NO_MARKET_RENT.because("the market rent is not given")));
    }
  }

  /** The present value of market rent less that of rent, which is the liability and the start. */
  private static Term gapTerm(LesseeStage stage, Money paidAtStart) {
    Money market = stage.lease().marketRent().orElseThrow();
    double one = oneAYear(stage.lease(), stage.rate());
    Term ofMarket =
        Term.given("market rent a year", market.toRatio())
            .times(Term.of(one).named("present value of one a year on the days of the lease"));
    Term ofRent =
        Term.of(stage.owed(stage.from()))
            .named("liability at the start, unrounded")
            .plus(Term.of(paidAtStart.toRatio()));
    return Term.max(Term.of(0), ofMarket.minus(ofRent.named("present value of the rent")));
  }
}
