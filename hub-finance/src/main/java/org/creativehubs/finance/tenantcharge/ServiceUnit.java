package org.creativehubs.finance.tenantcharge;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A unit whose tenant bears a part of a service charge. A unit that changed hands in the year is
 * given once for each tenant, with its weights split by the time of each.
 */
@HubValue
@Value.Immutable
public abstract class ServiceUnit {

  ServiceUnit() {}

  /**
   * A unit that was let all the year.
   *
   * @param name what it is called
   * @return the unit
   */
  public static ServiceUnit let(String name) {
    return letFor(name, Ratio.ONE);
  }

  /**
   * A unit that stood empty all the year.
   *
   * @param name what it is called
   * @return the unit
   */
  public static ServiceUnit empty(String name) {
    return letFor(name, Ratio.ZERO);
  }

  /**
   * A unit that was let for a part of the year.
   *
   * @param name what it is called
   * @param letShare the part of the year, in [0, 1]
   * @return the unit
   */
  public static ServiceUnit letFor(String name, Ratio letShare) {
    return ImmutableServiceUnit.builder().name(name).letShare(letShare).build();
  }

  /** What it is called; not blank. */
  public abstract String name();

  /** The part of the year in which a tenant bears its share, in [0, 1]; the rest is void. */
  public abstract Ratio letShare();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.share(letShare(), "letShare");
  }
}
