package org.creativehubs.finance.leaseaccount;

import java.time.LocalDate;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** One line of a journal; the lines of an entry have debits that equal its credits. */
@HubValue
@Value.Immutable
public abstract class LesseePosting {

  LesseePosting() {}

  static Builder builder() {
    return new Builder();
  }

  /** Its number among all lines, from 1. */
  public abstract int line();

  /** The number of its entry, from 1, in the order of days. */
  public abstract int entry();

  /** The day on which it is made: the first day, the day of an event or the last of a month. */
  @IsoDate
  public abstract LocalDate day();

  /** The account. */
  public abstract LesseeAccount account();

  /** What it is for; not blank. */
  public abstract String text();

  /** What is debited; zero or more. */
  public abstract Money debit();

  /** What is credited; zero or more, and zero where something is debited. */
  public abstract Money credit();

  @Value.Check
  void check() {
    Check.atLeast(line(), 1, "line");
    Check.atLeast(entry(), 1, "entry");
    Check.notBlank(text(), "text");
    Check.notNegative(debit(), "debit");
    Check.notNegative(credit(), "credit");
    Check.that(debit().isZero() || credit().isZero(), "credit", "be zero beside a debit", credit());
  }

  /** Debit less credit. */
  public final Money signed() {
    return debit().minus(credit());
  }

  /** Entry, day, account and amount in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "{} ({}) {} {}: debit {}, credit {} ({})",
        line(),
        entry(),
        day(),
        Show.words(account()),
        debit(),
        credit(),
        text());
  }

  static final class Builder extends ImmutableLesseePosting.Builder {}
}
