package org.creativehubs.core.strategy;

import com.google.common.collect.Range;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Money that a plan speaks of, as it speaks of it: an amount, a range, or a range without an upper
 * end. {@code £10m+} is at least 10 million; {@code £10m+ to £100m+} reaches from at least 10 to at
 * least 100 million.
 */
@HubValue
@Value.Immutable
public abstract class PlannedAmount {

  PlannedAmount() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id within the action or plan: any text on one line, at most 100 characters. */
  public abstract String id();

  /** What the money is for, in words; not blank. */
  public abstract String purpose();

  /** The amount, or the lower end where there is an upper one; zero or more. */
  public abstract Money amount();

  /**
   * How {@link #amount()} is meant, such as AT_LEAST; absent where it is exact. EXACT is left out,
   * and BETWEEN is an {@link #upper()} end.
   */
  public abstract Optional<Qualifier> amountQualifier();

  /** The upper end, in the same currency; above {@link #amount()}. */
  public abstract Optional<Money> upper();

  /**
   * How {@link #upper()} is meant: AT_LEAST where the range has no upper end, absent where it is
   * exact. EXACT and BETWEEN are left out, and so is all without an upper end.
   */
  public abstract Optional<Qualifier> upperQualifier();

  /** The months that the money is for, greater than zero; absent where the plan does not say. */
  public abstract OptionalInt months();

  /** The id of the amount of the same action or plan that this is a part of. */
  public abstract Optional<String> partOf();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(purpose(), "purpose"),
        () -> Check.notNegative(amount(), "amount"),
        () ->
            amountQualifier().ifPresent(qualifier -> checkQualifier(qualifier, "amountQualifier")),
        () -> upperQualifier().ifPresent(qualifier -> checkQualifier(qualifier, "upperQualifier")));
    upper().ifPresent(this::checkUpper);
    Check.together(
        () ->
            Check.that(
                upper().isPresent() || upperQualifier().isEmpty(),
                Fault.INCONSISTENT,
                "upperQualifier",
                "be absent where there is no upper",
                upperQualifier().map(Qualifier::name).orElse("absent")),
        () -> months().ifPresent(months -> Check.positive(months, "months")),
        () -> partOf().ifPresent(whole -> Check.id(whole, "partOf")));
  }

  private static void checkQualifier(Qualifier qualifier, String field) {
    Check.that(
        qualifier != Qualifier.EXACT && qualifier != Qualifier.BETWEEN,
        field,
        "be a qualifier of one amount, and absent if it is exact",
        qualifier);
  }

  private void checkUpper(Money upper) {
    Check.that(
        upper.currency().equals(amount().currency()),
        Fault.INCONSISTENT,
        "upper",
        "be in the currency of amount, " + amount().currency(),
        upper);
    Check.that(
        upper.compareTo(amount()) > 0, Fault.INCONSISTENT, "upper", "be above " + amount(), upper);
  }

  /** The least it may be; empty where the plan gives no lower bound. */
  public final Optional<Money> lowerBound() {
    return Optional.of(amount()).filter(least -> range(amountQualifier()).hasLowerBound());
  }

  /** The most it may be; empty where the upper end is open or only a rough figure. */
  public final Optional<Money> upperBound() {
    Optional<Qualifier> qualifier = upper().isPresent() ? upperQualifier() : amountQualifier();
    return Optional.of(upper().orElse(amount())).filter(m -> range(qualifier).hasUpperBound());
  }

  /** On which sides a number so qualified is bounded, whatever the number. */
  private static Range<Ratio> range(Optional<Qualifier> qualifier) {
    return QualifiedNumber.of(qualifier.orElse(Qualifier.EXACT), Ratio.ZERO).range();
  }

  /** Purpose and amount in words, such as {@code Studios: GBP 10.00 to at least GBP 100.00}. */
  public final String words() {
    return Show.line(
        "{}: {}{}{}",
        purpose(),
        amountQualifier().map(Qualifier::word),
        amount(),
        upper().map(to -> " to " + upperQualifier().map(Qualifier::word).orElse("") + to));
  }

  /** Builds a {@link PlannedAmount}. */
  public static final class Builder extends ImmutablePlannedAmount.Builder {
    Builder() {}
  }
}
