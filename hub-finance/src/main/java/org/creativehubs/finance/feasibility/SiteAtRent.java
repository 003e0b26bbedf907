package org.creativehubs.finance.feasibility;

import java.util.OptionalInt;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a site brings a year at a rent once it is as full as demand makes it. */
@HubValue
@Value.Immutable
public abstract class SiteAtRent {

  SiteAtRent() {}

  static Builder builder() {
    return new Builder();
  }

  /** The name of the site; not blank. */
  public abstract String site();

  /** The rent that is asked; above zero. */
  public abstract RentRate rent();

  /** The same for a year and the unit of the answer, exactly; above zero. */
  public abstract Ratio yearly();

  /** The space that would be taken there if there were enough; zero or more. */
  public abstract Ratio demand();

  /** What can be let; above zero. */
  public abstract Ratio space();

  /** Rents of a year, rounded half up; zero or more. */
  public abstract Money rents();

  /** Rents and other income less cost, of a year; below zero where money is missing. */
  public abstract Money result();

  /** The same at the least demand. */
  public abstract Money resultLeast();

  /** The same at the most demand. */
  public abstract Money resultMost();

  /** The first month from opening that covers its cost, from 1 to 120; absent if none ever does. */
  public abstract OptionalInt breakEvenMonth();

  /** What the months before it lose, all months of filling if there is none; rounded up. */
  public abstract Money lossesBefore();

  /** What is let: demand, at most the space. */
  public final Ratio let() {
    return demand().compareTo(space()) < 0 ? demand() : space();
  }

  static final class Builder extends ImmutableSiteAtRent.Builder {}
}
