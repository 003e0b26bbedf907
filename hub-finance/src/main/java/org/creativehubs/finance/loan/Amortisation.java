package org.creativehubs.finance.loan;

import java.util.List;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How a loan is repaid, payment by payment. */
@HubValue
@Value.Immutable
public abstract class Amortisation implements ExplainedAnswer, ExplainedTable {

  Amortisation() {}

  static Builder builder() {
    return new Builder();
  }

  /** The loan and its terms. */
  public abstract AmortisationScheduleInput input();

  /** The level payment, rounded half up; the last payment may differ. */
  public abstract Money payment();

  /** The level payment without rounding; finite. */
  public abstract double exactPayment();

  /** All interest, of every payment as rounded. */
  public abstract Money totalInterest();

  /** The payments in order; one for each period. */
  public abstract List<Instalment> rows();

  /** How it was found; the last step is all interest. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(rows(), "rows");
    Check.that(
        rows().size() == input().periods(),
        Fault.INCONSISTENT,
        "rows",
        "be one for each of " + input().periods() + " periods",
        rows().size());
    Money repaid =
        Money.sum(payment().currency(), rows().stream().map(Instalment::principal).toList());
    Check.that(
        repaid.equals(input().principal()),
        Fault.INCONSISTENT,
        "rows",
        "repay the loan of " + input().principal(),
        repaid);
  }

  /** The last payment, which clears the balance. */
  public final Money lastPayment() {
    return rows().get(rows().size() - 1).payment();
  }

  /** One row for each payment: to the penny on the left, without rounding on the right. */
  @Override
  public final Sheet<?> sheet() {
    return InstalmentTable.of(input(), payment(), rows());
  }

  /** Payments and interest in one line. */
  @Override
  public final String toString() {
    return Show.counted(rows().size(), "payments")
        + " of "
        + payment()
        + ", the last of "
        + lastPayment()
        + ", interest "
        + totalInterest();
  }

  static final class Builder extends ImmutableAmortisation.Builder {}
}
