package org.creativehubs.core.sla;

import java.util.OptionalInt;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Which part of all that a promise counts a piece of evidence counts: one of several halls, one of
 * several programmes. Parts of one division add up.
 */
@HubValue
@Value.Immutable
public abstract class EvidencePart {

  EvidencePart() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the whole is divided by, such as {@code hall}; not blank. */
  public abstract String by();

  /** Which of the parts it is, such as {@code the north hall}; not blank. */
  public abstract String name();

  /**
   * How many parts the whole has, one or more; absent where that is not said, so that what is
   * counted in some of them is no more than a lower bound of the whole.
   */
  public abstract OptionalInt of();

  /**
   * Whether one may be counted in several parts. The sum of overlapping parts is known only to lie
   * between the largest part and the sum. Disjoint where nothing is said; {@link
   * PartsRelation#EXAMPLES} where the parts are not all, so that {@link #of()} is absent.
   */
  @Value.Default
  public PartsRelation relation() {
    return PartsRelation.DISJOINT;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(by(), "by"),
        () -> Check.notBlank(name(), "name"),
        () -> of().ifPresent(of -> Check.atLeast(of, 1, "of")));
    Check.that(
        of().isEmpty() || relation() != PartsRelation.EXAMPLES,
        Fault.INCONSISTENT,
        "of",
        "be absent where the parts are examples",
        Check.boxed(of()).map(Object::toString).orElse(""));
  }

  /** The division and the part, such as {@code hall: the north hall}. */
  public final String label() {
    return by() + ": " + name();
  }

  /** Builds an {@link EvidencePart}. */
  public static final class Builder extends ImmutableEvidencePart.Builder {
    Builder() {}
  }
}
