package org.creativehubs.finance.membership;

import java.math.RoundingMode;
import java.time.YearMonth;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What a subscription brings in a month. */
@HubValue
@Value.Immutable
public abstract class MembershipCharge {

  MembershipCharge() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the subscription. */
  public abstract String subscription();

  /** The id of the product. */
  public abstract String product();

  /** The month. */
  @IsoDate
  public abstract YearMonth month();

  /** The price of a whole month on its first day of membership; zero or more. */
  public abstract Money price();

  /** How many are had; above zero. */
  public abstract int quantity();

  /** The days that are charged; zero or more. */
  public abstract int days();

  /** The days of the month; in [28, 31]. */
  public abstract int daysOfMonth();

  /** What it brings, rounded half up; zero or more. */
  public abstract Money amount();

  /** The amount as an expression. */
  final Term term() {
    Term whole = Term.given("price of a month", price()).times(quantity());
    return days() == daysOfMonth()
        ? whole
        : whole.times(days()).dividedBy(daysOfMonth()).rounded(RoundingMode.HALF_UP);
  }

  final String label() {
    return subscription() + " " + month();
  }

  static final class Builder extends ImmutableMembershipCharge.Builder {}
}
