package org.creativehubs.core.lease;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Works on a building that add to what it is worth, and who pays for them. */
@HubValue
@Value.Immutable
public abstract class CapitalWorks {

  CapitalWorks() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is done; not blank. */
  public abstract String works();

  /** Who pays; not blank. */
  public abstract String paidBy();

  /** What they cost, zero or more; absent where it is not known. */
  public abstract Optional<Money> cost();

  /** How the cost is meant, such as NEARLY; absent where it is exact or not known. */
  public abstract Optional<Qualifier> costQualifier();

  /** When they were done, as exactly as is known. */
  public abstract Optional<PartialDate> doneOn();

  /** Where they are described. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(works(), "works"),
        () -> Check.notBlank(paidBy(), "paidBy"),
        () -> cost().ifPresent(cost -> Check.notNegative(cost, "cost")));
    costQualifier().ifPresent(this::checkQualifier);
  }

  private void checkQualifier(Qualifier qualifier) {
    Check.that(
        qualifier != Qualifier.EXACT && qualifier != Qualifier.BETWEEN,
        "costQualifier",
        "be a qualifier of one amount, and absent if it is exact",
        qualifier);
    Check.that(
        cost().isPresent(),
        Fault.INCONSISTENT,
        "costQualifier",
        "be absent where there is no cost",
        qualifier);
  }

  /** Builds a {@link CapitalWorks}. */
  public static final class Builder extends ImmutableCapitalWorks.Builder {
    Builder() {}
  }
}
