package org.creativehubs.finance.rentmix;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What one tier adds to a {@link RentBlend}. Money is for a year; the amounts of all tiers add up
 * to those of the whole.
 */
@HubValue
@Value.Immutable
public abstract class BlendedTier {

  BlendedTier() {}

  static Builder builder() {
    return new Builder();
  }

  /** What the tier is called; not blank. */
  public abstract String name();

  /** How much of the hub it is, in units or area; zero or more. */
  public abstract Ratio size();

  /** Its size as a share of all, in [0, 1]; absent if there are no units. */
  public abstract Optional<Ratio> shareOfAll();

  /** Rent as a share of market rent; zero or more. */
  public abstract Ratio shareOfMarket();

  /**
   * What it adds to the blended share of market: share of all times share of market; zero or more.
   */
  public abstract Optional<Ratio> contribution();

  /** Its market rent: what is paid and what is forgone. */
  public abstract Optional<Money> marketRent();

  /** What its tenants pay; zero or more. */
  public abstract Optional<Money> rent();

  /** What is forgone in it; below zero where its tenants pay more than market rent. */
  public abstract Optional<Money> rentForgone();

  /** Where the terms of the tier are written. */
  public abstract Optional<Source> source();

  static final class Builder extends ImmutableBlendedTier.Builder {}
}
