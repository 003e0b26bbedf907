package org.creativehubs.core.loan;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How a loan is repaid. A time of interest only is a {@link LoanHoliday} of capital. */
@HubValue
@Value.Immutable
public abstract class Repayment {

  Repayment() {}

  /** In level instalments, found by the days of each period. */
  public static Repayment level() {
    return new Builder().kind(RepaymentKind.LEVEL).instalmentRule(InstalmentRule.DAYS).build();
  }

  /** In level instalments, found by a rule. */
  public static Repayment level(InstalmentRule rule) {
    return new Builder().kind(RepaymentKind.LEVEL).instalmentRule(rule).build();
  }

  /** In level instalments as the lender states them; the last payment takes what they leave. */
  public static Repayment instalments(Money stated) {
    return new Builder().kind(RepaymentKind.LEVEL).stated(stated).build();
  }

  /** In equal parts of principal, with the interest on top. */
  public static Repayment equalPrincipal() {
    return new Builder().kind(RepaymentKind.EQUAL_PRINCIPAL).build();
  }

  /** All of it with the last payment, and interest only before. */
  public static Repayment maturity() {
    return new Builder().kind(RepaymentKind.MATURITY).build();
  }

  /** In level instalments, found by the days of each period, that leave a part to the last. */
  public static Repayment balloon(Money balloon) {
    return new Builder()
        .kind(RepaymentKind.BALLOON)
        .instalmentRule(InstalmentRule.DAYS)
        .balloon(balloon)
        .build();
  }

  /** How the principal is repaid. */
  public abstract RepaymentKind kind();

  /** How level instalments are found; given only for LEVEL and BALLOON, unless stated. */
  public abstract Optional<InstalmentRule> instalmentRule();

  /**
   * The level instalment as the lender states it, above zero, which no change of rate changes;
   * given only for LEVEL and BALLOON, instead of a rule.
   */
  public abstract Optional<Money> stated();

  /** What is left to the last payment, above zero; given only for BALLOON. */
  public abstract Optional<Money> balloon();

  @Value.Check
  void check() {
    boolean level = kind() == RepaymentKind.LEVEL || kind() == RepaymentKind.BALLOON;
    String is = "kind is LEVEL or BALLOON";
    Check.together(
        () -> Check.givenOnlyIf(instalmentRule(), "instalmentRule", level, is),
        () -> Check.givenOnlyIf(stated(), "stated", level, is),
        () ->
            Check.givenExactlyIf(
                balloon(), "balloon", kind() == RepaymentKind.BALLOON, "kind is BALLOON"));
    if (level) {
      Check.exactlyOne(instalmentRule(), "instalmentRule", stated(), "stated");
    }
    Check.together(
        () -> stated().ifPresent(amount -> Check.positive(amount, "stated")),
        () -> balloon().ifPresent(amount -> Check.positive(amount, "balloon")));
  }

  /** Whether instalments are level. */
  public final boolean isLevel() {
    return kind() == RepaymentKind.LEVEL || kind() == RepaymentKind.BALLOON;
  }

  /** The kind, and how instalments are found, in one line. */
  @Override
  public final String toString() {
    return Show.words(kind())
        + instalmentRule().map(rule -> ", " + rule.words()).orElse("")
        + stated().map(amount -> ", instalments of " + amount).orElse("")
        + balloon().map(amount -> ", " + amount + " left to the last payment").orElse("");
  }

  static final class Builder extends ImmutableRepayment.Builder {}
}
