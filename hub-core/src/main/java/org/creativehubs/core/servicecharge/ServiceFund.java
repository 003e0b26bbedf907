package org.creativehubs.core.servicecharge;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A fund that tenants build up for later works, often called a sinking or reserve fund, in one
 * year. What goes in and out are heads of that year which name it.
 */
@HubValue
@Value.Immutable
public abstract class ServiceFund {

  ServiceFund() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A fund with what it holds when its first year starts.
   *
   * @param name what it is called
   * @param opening what it holds
   * @return the fund
   */
  public static ServiceFund of(String name, Money opening) {
    return builder().name(name).opening(opening).build();
  }

  /** What it is called, such as {@code roof}; not blank, the same in every year. */
  public abstract String name();

  /**
   * What it holds when the year starts; any amount. Absent, and only then, where the hub has the
   * fund in the year before, at whose end it holds the same.
   */
  public abstract Optional<Money> opening();

  /** What it earned in the year and keeps; any amount, absent for none. */
  public abstract Optional<Money> interest();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
  }

  /** Builds a {@link ServiceFund}. */
  public static final class Builder extends ImmutableServiceFund.Builder {
    Builder() {}
  }
}
