package org.creativehubs.finance.resilience;

import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One covenant and the figures it is tested on. */
@HubValue
@Value.Immutable
public abstract class CovenantTest {

  CovenantTest() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the covenant is called; not blank. */
  public abstract String name();

  /** What the lender holds the borrower to. */
  public abstract CovenantKind kind();

  /** Income, profit or loan; any amount, though a loan is zero or more. */
  public abstract Money amount();

  /** Debt service, interest or value; zero or more. */
  public abstract Money against();

  /** The least cover, or the largest share of value; zero or more. */
  public abstract Ratio threshold();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(against(), "against");
    MoneyCheck.sameCurrency(amount(), "amount", against(), "against");
    Check.notNegative(threshold(), "threshold");
    Check.that(
        !kind().isCeiling() || !amount().isNegative(), "amount", "be >= 0 as a loan", amount());
  }

  /**
   * A covenant.
   *
   * @param kind what the lender holds the borrower to; its name becomes the name of the covenant
   * @param amount income, profit or loan
   * @param against debt service, interest or value
   * @param threshold the least cover, or the largest share of value
   * @return the covenant
   */
  public static CovenantTest of(CovenantKind kind, Money amount, Money against, Ratio threshold) {
    return builder()
        .name(Show.words(kind))
        .kind(kind)
        .amount(amount)
        .against(against)
        .threshold(threshold)
        .build();
  }

  /** Amount by what it is held against. */
  final Term ratio() {
    Reason why =
        switch (kind()) {
          case DEBT_SERVICE_COVER -> Reason.NO_DEBT_SERVICE;
          case INTEREST_COVER -> Reason.NO_INTEREST;
          case LOAN_TO_VALUE -> Reason.NO_VALUE;
        };
    return Term.of(amount())
        .dividedBy(Term.of(against()), why.because("the " + kind().against() + " is zero"));
  }

  /** By how much the covenant is kept; exact, below zero if it is broken. */
  final Term room() {
    return kind().isCeiling() ? limit().minus(Term.of(amount())) : Term.of(amount()).minus(limit());
  }

  /** What is compared. */
  final String comparison() {
    String relation = kind().isCeiling() ? " <= " : " >= ";
    return amount() + relation + limit().expression().orElseThrow();
  }

  private Term limit() {
    return Term.of(threshold()).times(Term.of(against()));
  }

  /** Builds a {@link CovenantTest}. */
  public static final class Builder extends ImmutableCovenantTest.Builder {
    Builder() {}
  }
}
