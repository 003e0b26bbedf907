package org.creativehubs.finance.membership;

import java.time.YearMonth;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What a product brings in a month, and who has it. */
@HubValue
@Value.Immutable
public abstract class MembershipMonth {

  MembershipMonth() {}

  static Builder builder() {
    return new Builder();
  }

  /** The month. */
  @IsoDate
  public abstract YearMonth month();

  /** The id of the product, or what the lettings of a hub are called together. */
  public abstract String product();

  /** How many go on from the month before; zero or more. */
  public abstract int atStart();

  /** How many are new in the month and go on into the next; zero or more. */
  public abstract int joined();

  /** How many of those at the start do not go on into the next month; zero or more. */
  public abstract int left();

  /** What is earned in the month; zero or more. */
  public abstract Money earned();

  /** What is billed in the month; zero or more. */
  public abstract Money billed();

  /** What is billed up to its last day and earned later; below zero where billed in arrears. */
  public abstract Money deferred();

  /** How many go on into the next month; zero or more. */
  public final int atEnd() {
    return atStart() + joined() - left();
  }

  /** The part of those at the start that leave; absent where there is none at the start. */
  public final Optional<Ratio> churn() {
    return atStart() == 0 ? Optional.empty() : Optional.of(Ratio.of(left(), atStart()));
  }

  final String label() {
    return product() + " " + month();
  }

  static final class Builder extends ImmutableMembershipMonth.Builder {}
}
