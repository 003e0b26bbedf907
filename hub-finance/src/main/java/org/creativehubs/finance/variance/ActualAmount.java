package org.creativehubs.finance.variance;

import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.LineKind;
import org.immutables.value.Value;

/** What a line of a plan came to in the months that are compared. */
@HubValue
@Value.Immutable
public abstract class ActualAmount {

  ActualAmount() {}

  /**
   * What a line came to.
   *
   * @param line the name of the line
   * @param amount the amount, whichever way its kind goes; zero or more
   * @return the amount of the line
   */
  public static ActualAmount of(String line, Money amount) {
    return builder().line(line).amount(amount).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the line; not blank. */
  public abstract String line();

  /** What it is where the plan has no such line; not of a balance, absent where the plan has it. */
  public abstract Optional<LineKind> kind();

  /**
   * The amount as it counts, without recoverable tax, whichever way its kind goes; zero or more.
   */
  public abstract Money amount();

  /**
   * Whether it went the other way than its kind does: a refund of costs, or more credited to
   * tenants than billed. Absent in JSON means no.
   */
  @Value.Default
  public boolean isCredit() {
    return false;
  }

  /**
   * The volume on which the budget stands, such as desks let or kilowatt hours; above zero, given
   * only with {@link #actualVolume()} and where the plan has the line.
   */
  public abstract Optional<Ratio> budgetVolume();

  /** The volume that it came to; zero or more, given only with {@link #budgetVolume()}. */
  public abstract Optional<Ratio> actualVolume();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(line(), "line");
    Check.notNegative(amount(), "amount");
    kind().ifPresent(kind -> Check.that(!kind.isOfBalance(), "kind", "not be of a balance", kind));
    Check.givenExactlyIf(
        actualVolume(), "actualVolume", budgetVolume().isPresent(), "budgetVolume is");
    Check.givenOnlyIf(budgetVolume(), "budgetVolume", kind().isEmpty(), "the plan has the line");
    budgetVolume().ifPresent(volume -> Check.positive(volume, "budgetVolume"));
    actualVolume().ifPresent(volume -> Check.notNegative(volume, "actualVolume"));
  }

  /** The amount with its sign: above zero where money came in. */
  final Money signed(LineKind kind) {
    return kind.isMoneyIn() == isCredit() ? amount().negated() : amount();
  }

  /** Builds an {@link ActualAmount}. */
  public static final class Builder extends ImmutableActualAmount.Builder {
    Builder() {}
  }
}
