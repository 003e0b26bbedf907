package org.creativehubs.core.ledger;

import java.time.LocalDate;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** A part of a bill that is not asked for any more from a day on. */
@HubValue
@Value.Immutable
public abstract class WriteOff {

  WriteOff() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code CN-12}. */
  public abstract String id();

  /** The id of the bill. */
  public abstract String bill();

  /** The day from which it counts. */
  @IsoDate
  public abstract LocalDate on();

  /** The amount with value added tax; above zero. */
  public abstract Money amount();

  /** Why. */
  public abstract WriteOffKind kind();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.id(bill(), "bill"),
        () -> Check.positive(amount(), "amount"));
  }

  /** Kind, bill, amount and day in one line. */
  @Override
  public final String toString() {
    return Show.line("{}, {} of {} on {} on {}", id(), kind(), amount(), bill(), on());
  }

  /** Builds a {@link WriteOff}. */
  public static final class Builder extends ImmutableWriteOff.Builder {
    Builder() {}
  }
}
