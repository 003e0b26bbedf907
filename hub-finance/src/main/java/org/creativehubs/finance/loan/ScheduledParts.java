package org.creativehubs.finance.loan;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;

/** What payments of the rounded schedule consist of: its rows added up. */
final class ScheduledParts {

  private final List<Instalment> rows;
  private final Money before;
  private final Money after;

  private ScheduledParts(PaymentPartsInput input, Amortisation schedule) {
    rows = schedule.rows().subList(input.from() - 1, input.to());
    before =
        input.from() == 1 ? input.presentValue() : schedule.rows().get(input.from() - 2).balance();
    after = rows.get(rows.size() - 1).balance();
  }

  static LoanParts of(PaymentPartsInput input) {
    Amortisation schedule = AmortisationSchedule.answer(input.loan());
    ScheduledParts parts = new ScheduledParts(input, schedule);
    Term paid = parts.paid().negated().named("paid");
    Term principal = parts.principal().negated().named("principal");
    Term interest = paid.minus(principal).named("interest");
    return LoanParts.builder()
        .rule(PartsRule.ROUNDED_SCHEDULE)
        .paid(paid.money())
        .principal(principal.money())
        .interest(interest.money())
        .explanation(
            Explanation.answering("How much of these payments is interest?")
                .given("of", Answer.text(PartsRule.ROUNDED_SCHEDULE.words()))
                .terms(Term.share(input.rate()).named("rate for a period"))
                .given("payments", Answer.text(input.timing().words()))
                .terms(paid, principal, interest)
                .build())
        .build();
  }

  private Term principal() {
    return Term.given("owed before", before).minus(Term.given("owed after", after));
  }

  /** The payments, those that are equal and follow one another as one product. */
  private Term paid() {
    List<Term> sums = new ArrayList<>();
    int first = 0;
    for (int row = 1; row <= rows.size(); row++) {
      if (row == rows.size() || !rows.get(row).payment().equals(rows.get(first).payment())) {
        sums.add(Term.of(row - first).times(Term.of(rows.get(first).payment())));
        first = row;
      }
    }
    return Term.sum(sums);
  }
}
