package org.creativehubs.finance.sharing;

import org.creativehubs.core.explain.Term;
import org.creativehubs.core.funding.FundRestriction;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What went in and out of one fund in a period. */
@HubValue
@Value.Immutable
public abstract class FundMovement {

  FundMovement() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the fund is called; not blank. */
  public abstract String name();

  /** What its money may be used for. */
  public abstract FundRestriction restriction();

  /** What was in it at the start; any amount. */
  public abstract Money opening();

  /** What came in; any amount. */
  public abstract Money income();

  /** What was spent; any amount, and below zero where more was given back than spent. */
  public abstract Money spending();

  /** What came from other funds, less what went to them; any amount. */
  public abstract Money transfers();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    MoneyCheck.sameCurrency(income(), "income", opening(), "opening");
    MoneyCheck.sameCurrency(spending(), "spending", opening(), "opening");
    MoneyCheck.sameCurrency(transfers(), "transfers", opening(), "opening");
  }

  /** What is in it at the end. */
  public final Money closing() {
    return closed().money();
  }

  /** What is left of it, which says how it is found. */
  final Term closed() {
    return Term.of(opening())
        .plus(Term.of(income()))
        .minus(Term.of(spending()))
        .plus(Term.of(transfers()));
  }

  /** Builds a {@link FundMovement}. */
  public static final class Builder extends ImmutableFundMovement.Builder {
    Builder() {}
  }
}
