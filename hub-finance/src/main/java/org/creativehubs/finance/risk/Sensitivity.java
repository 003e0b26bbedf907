package org.creativehubs.finance.risk;

import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How far one line moves what is judged. */
@HubValue
@Value.Immutable
public abstract class Sensitivity {

  Sensitivity() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the line; not blank. */
  public abstract String line();

  /** What it comes to with the line lowered. */
  public abstract Money lowered();

  /** What it comes to with the line raised. */
  public abstract Money raised();

  @Value.Check
  void check() {
    Check.notBlank(line(), "line");
    MoneyCheck.sameCurrency(raised(), "raised", lowered(), "lowered");
  }

  /** How far apart the two are, zero or more. */
  public final Money swing() {
    return swingTerm("swing").money();
  }

  /** How far apart the two are, under a label. */
  final Term swingTerm(String label) {
    return Term.given("raised", raised())
        .minus(Term.given("lowered", lowered()))
        .abs()
        .named(label);
  }

  static final class Builder extends ImmutableSensitivity.Builder {}
}
