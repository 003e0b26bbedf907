package org.creativehubs.finance.lease;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A unit that bears a part of a service charge. */
@HubValue
@Value.Immutable
public abstract class ServiceUnit {

  ServiceUnit() {}

  /**
   * A unit that was let all the year.
   *
   * @param name what it is called
   * @param weight its weight, zero or more
   * @return the unit
   */
  public static ServiceUnit let(String name, Ratio weight) {
    return letFor(name, weight, Ratio.ONE);
  }

  /**
   * A unit that stood empty all the year.
   *
   * @param name what it is called
   * @param weight its weight, zero or more
   * @return the unit
   */
  public static ServiceUnit empty(String name, Ratio weight) {
    return letFor(name, weight, Ratio.ZERO);
  }

  /**
   * A unit that was let for a part of the year.
   *
   * @param name what it is called
   * @param weight its weight, zero or more
   * @param letShare the part of the year, in [0, 1]
   * @return the unit
   */
  public static ServiceUnit letFor(String name, Ratio weight, Ratio letShare) {
    return ImmutableServiceUnit.builder().name(name).weight(weight).letShare(letShare).build();
  }

  /** What it is called; not blank. */
  public abstract String name();

  /** Its weight in the unit of the basis, zero or more; in [0, 1] for fixed shares. */
  public abstract Ratio weight();

  /** The part of the year in which a tenant bears its share, in [0, 1]; the rest is void. */
  public abstract Ratio letShare();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.that(weight().signum() >= 0, "weight", "be >= 0", weight());
    DateLimits.share(letShare(), "letShare");
  }
}
