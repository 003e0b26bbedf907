package org.creativehubs.core.servicecharge;

import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * The most that leases let a tenant be charged in a year: what it counts from x (1 + increase), and
 * never below zero.
 */
@HubValue
@Value.Immutable
public abstract class ServiceCap {

  ServiceCap() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A cap on the whole charge of every letting.
   *
   * @param over what it counts from
   * @param increase how far the charge may exceed that, -1 or more
   * @return the cap
   */
  public static ServiceCap of(ServiceCapBasis over, Ratio increase) {
    return builder().over(over).increase(increase).build();
  }

  /** The ids of the lettings it holds for; none for all. */
  public abstract Set<String> lettings();

  /** The name of the head it holds for; absent for the whole charge. */
  public abstract Optional<String> head();

  /** What it counts from. */
  public abstract ServiceCapBasis over();

  /**
   * How far the charge may exceed that, as a decimal fraction: a rate, the change of an index, or
   * their sum; at least -1.
   */
  public abstract Ratio increase();

  /**
   * What is capped for the whole of the year before, where the hub does not have that year; zero or
   * more, and given only over LAST_YEAR.
   */
  public abstract Optional<Money> base();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.atLeast(increase(), -1, "increase"),
        () -> base().ifPresent(base -> Check.notNegative(base, "base")),
        () ->
            Check.givenOnlyIf(
                base(), "base", over() == ServiceCapBasis.LAST_YEAR, "over is LAST_YEAR"));
  }

  /** Whether it holds for a letting. */
  public final boolean holdsFor(String letting) {
    return lettings().isEmpty() || lettings().contains(letting);
  }

  /** Builds a {@link ServiceCap}. */
  public static final class Builder extends ImmutableServiceCap.Builder {
    Builder() {}
  }
}
