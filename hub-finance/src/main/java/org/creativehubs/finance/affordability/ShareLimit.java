package org.creativehubs.finance.affordability;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The largest share that is affordable, and who says so: a source, or the person who chose it. */
@HubValue
@Value.Immutable
public abstract class ShareLimit {

  ShareLimit() {}

  /**
   * A limit that a document states.
   *
   * @param maximum the largest share, in [0, 1]
   * @param source where it is stated
   * @return the limit
   * @throws InvalidValueException if the share is out of range
   */
  public static ShareLimit published(Ratio maximum, Source source) {
    return new Builder().maximum(maximum).source(source).build();
  }

  /**
   * A limit without a published standard behind it.
   *
   * @param maximum the largest share, in [0, 1]
   * @param basis who chose it and why; not blank
   * @return the limit
   * @throws InvalidValueException if the share is out of range or the basis blank
   */
  public static ShareLimit chosen(Ratio maximum, String basis) {
    return new Builder().maximum(maximum).basis(basis).build();
  }

  /** The largest share that is affordable, as a decimal fraction, in [0, 1]. */
  public abstract Ratio maximum();

  /** Who chose it and why; must be given where there is no source; not blank. */
  public abstract Optional<String> basis();

  /** Where it is stated. */
  public abstract Optional<Source> source();

  @Value.Check
  void check() {
    Check.share(maximum(), "maximum");
    Check.that(
        basis().isPresent() || source().isPresent(),
        Fault.INCONSISTENT,
        "basis",
        "say who chose the limit where no source is given",
        "absent");
    basis().ifPresent(basis -> Check.notBlank(basis, "basis"));
  }

  static final class Builder extends ImmutableShareLimit.Builder {}
}
