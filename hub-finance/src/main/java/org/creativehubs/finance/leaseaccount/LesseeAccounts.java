package org.creativehubs.finance.leaseaccount;

import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.WorkedSteps;
import org.creativehubs.finance.levelrent.internal.RowLimit;

/**
 * How do the accounts of a lease go on after day one: reviews, changes, year ends and journals?
 *
 * <p>The liability on any day is what is left to pay, discounted: sum of payments from that day on
 * x (1 + monthly rate)^-months, with time and rate as in {@link LesseeAccounting}, which gives day
 * one. A payment that falls due on the day is still owed. An event measures it again:
 *
 * <ul>
 *   <li>a review by index, rate or market, and another guarantee of residual value: the new
 *       payments at the rate as it was; the right of use moves with the liability;
 *   <li>another judgement of the term, or of an option to buy: at a rate of the day;
 *   <li>a modification: of a part of the space, or of the time, that is given up, its share of the
 *       right of use and of the liability leave the accounts, and the difference is a gain or a
 *       loss; what is left is measured again at a rate of the day, against the right of use. The
 *       share of the space is as given, that of the time is months kept / months left, and the
 *       liability for the time given up is what falls due in it, discounted;
 *   <li>more space at its own price is a lease of its own and changes nothing here;
 *   <li>another cost of restoration, or another end, moves the provision and the right of use.
 * </ul>
 *
 * <p>The right of use never falls below zero: what is beyond it is a gain. It is written off by
 * months from each event, each half up, the last taking the rest; parts of a month by days. Where
 * the standard is first applied to a lease that began before, the right of use is the liability on
 * that day and rent prepaid less rent accrued.
 *
 * <p>Non-current is what will be owed twelve months later; what falls due is shown by the bands one
 * year, five years and later, not discounted. Liabilities are rounded half up on each day, and
 * interest is what makes the pennies add up.
 *
 * <pre>{@code
 * RentCharge rent =
 *     RentCharge.of(ChargeKind.RENT, Money.parse("GBP 50000"), PaymentTerms.quarterlyInAdvance());
 * LeaseTerms lease = LeaseTerms.of(DateRange.parse("2026-03-25/2036-03-25"), rent);
 * LesseeAccountsInput.Builder input = LesseeAccountsInput.builder();
 * input.start(LesseeAccountingInput.ifrs16(lease, Ratio.parse("5%")).build());
 * input.addEvents(LeaseEvent.review(LocalDate.parse("2028-03-25"), Money.parse("GBP 54000")));
 * LesseeLedger accounts = LesseeAccounts.answer(input.build());
 * accounts.events().get(0).liability(); // GBP 359817.06
 * }</pre>
 *
 * <p>Sources: IFRS 16 paragraphs 36 to 46, 47(b), 58 and C8(b); FRS 102 as amended from 1 January
 * 2026, section 20 and paragraphs 1.44 to 1.60; IFRIC 1 for the provision.
 */
public final class LesseeAccounts {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LesseeAccountsInput, LesseeLedger> ENTRY =
      CatalogEntry.of(
              "lessee-accounts",
              LesseeAccounts.class,
              LesseeAccountsInput.class,
              LesseeLedger.class)
          .title("A lease in the accounts after day one")
          .question(
              "How do the accounts of this lease go on: reviews, changes, year ends, journals?")
          .convention("a payment that falls due on a day is owed as the day begins")
          .convention("reviews: rate as it was; changed term or lease: rate of the day")
          .convention("space given up: by the share of space; time given up: by months")
          .convention("non-current: what will be owed twelve months later")
          .convention("each balance rounded half up; interest makes the pennies add up")
          .source(Source.of("IFRS 16 Leases", "paragraphs 36 to 46, 47(b), 58 and C8(b)"))
          .source(
              Source.builder()
                  .document(
                      "FRS 102 section 20 and paragraphs 1.44 to 1.60, as described by ICAEW and"
                          + " UNW")
                  .edition("effective 1 January 2026")
                  .build())
          .cap(RowLimit.CAP)
          .answeredBy(LesseeAccounts::answer);

  private LesseeAccounts() {}

  /**
   * The accounts of a lease from its first day to its last.
   *
   * @param input the lease on day one, what happened since, and the days of balances
   * @return periods, events, balances and journals
   * @throws InvalidValueException if an event does not fit the lease as it then is
   */
  public static LesseeLedger answer(LesseeAccountsInput input) {
    LesseeCourse course = LesseeCourse.of(input);
    List<LesseePeriod> periods = course.periods();
    LesseeLedger.Builder result = LesseeLedger.builder();
    return result
        .input(input)
        .periods(periods)
        .events(course.outcomes())
        .balances(course.balances())
        .postings(LesseeJournal.of(course, periods))
        .explanation(explanation(course, periods))
        .build();
  }

  private static Explanation explanation(LesseeCourse course, List<LesseePeriod> periods) {
    WorkedSteps steps = new WorkedSteps("How do the accounts of this lease go on?");
    LesseeAccountsInput input = course.input();
    steps.given("standard", Answer.text(input.start().standard().words()));
    LesseeStage opening = course.opening();
    steps.given("accounts begin", Answer.text(opening.from().toString()));
    steps.given("liability", Answer.of(opening.liability(opening.from())));
    steps.terms(course.rightOfUseAtStart().named("right of use"));
    for (LeaseEventOutcome event : course.outcomes()) {
      String of = ", " + event.date() + " " + event.kind().words();
      steps.given("liability" + of, Answer.of(event.liability()));
      steps.given("right of use" + of, Answer.of(event.rightOfUse()));
    }
    Money zero = opening.zero();
    Term cost =
        given("depreciation", zero, periods.stream().map(LesseePeriod::depreciation).toList())
            .plus(given("interest", zero, periods.stream().map(LesseePeriod::interest).toList()))
            .plus(given("unwinding", zero, periods.stream().map(LesseePeriod::unwinding).toList()))
            .minus(
                given(
                    "gains",
                    zero,
                    course.outcomes().stream().map(LeaseEventOutcome::gain).toList()));
    steps.terms(cost.named("cost of the lease over its term"));
    return steps.build();
  }

  private static Term given(String label, Money zero, List<Money> amounts) {
    return Term.given(label, Money.sum(zero.currency(), amounts));
  }
}
