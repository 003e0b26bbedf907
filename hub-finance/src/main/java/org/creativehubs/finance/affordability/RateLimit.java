package org.creativehubs.finance.affordability;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * The highest rent with all charges that is affordable, and who says so: a source, or the person
 * who chose it.
 */
@HubValue
@Value.Immutable
public abstract class RateLimit {

  RateLimit() {}

  /**
   * A limit that a document states.
   *
   * @param maximum the highest rate, all charges included
   * @param source where it is stated
   * @return the limit
   */
  public static RateLimit published(RentRate maximum, Source source) {
    return new Builder().maximum(maximum).source(source).build();
  }

  /**
   * A limit without a published standard behind it.
   *
   * @param maximum the highest rate, all charges included
   * @param basis who chose it and why; not blank
   * @return the limit
   * @throws InvalidValueException if the basis is blank
   */
  public static RateLimit chosen(RentRate maximum, String basis) {
    return new Builder().maximum(maximum).basis(basis).build();
  }

  /** The highest rate that is affordable, rent and all other charges together; zero or more. */
  public abstract RentRate maximum();

  /** Who chose it and why; must be given where there is no source; not blank. */
  public abstract Optional<String> basis();

  /** Where it is stated. */
  public abstract Optional<Source> source();

  @Value.Check
  void check() {
    Check.that(
        basis().isPresent() || source().isPresent(),
        Fault.INCONSISTENT,
        "basis",
        "say who chose the limit where no source is given",
        "absent");
    basis().ifPresent(basis -> Check.notBlank(basis, "basis"));
  }

  static final class Builder extends ImmutableRateLimit.Builder {}
}
