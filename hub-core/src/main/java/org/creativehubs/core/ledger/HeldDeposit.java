package org.creativehubs.core.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Money that a tenant left as security. It is not income, and pays no bill by itself. */
@HubValue
@Value.Immutable
public abstract class HeldDeposit {

  HeldDeposit() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id: any text on one line, at most 100 characters. */
  public abstract String id();

  /** The id of the one who left it. */
  public abstract String tenant();

  /** The id of the letting that it secures; absent where it secures all of the tenant's. */
  public abstract Optional<String> letting();

  /** The amount; above zero. */
  public abstract Money amount();

  /** First day on which it is held. */
  @IsoDate
  public abstract LocalDate heldFrom();

  /** The day on which it went back, after {@link #heldFrom()}; absent while it is held. */
  @IsoDate
  public abstract Optional<LocalDate> returned();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.id(tenant(), "tenant"),
        () -> letting().ifPresent(letting -> Check.id(letting, "letting")),
        () -> Check.positive(amount(), "amount"),
        () -> returned().ifPresent(day -> Check.after(day, "returned", heldFrom(), "heldFrom")));
  }

  /**
   * Whether it is held on a day.
   *
   * @param day the day
   * @return true from the first day until the day before it went back
   */
  public final boolean isHeldOn(LocalDate day) {
    return !day.isBefore(heldFrom()) && returned().filter(back -> !day.isBefore(back)).isEmpty();
  }

  /** Key, tenant, amount and days in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "{}, {} of {}{} held from {}{}",
        id(),
        amount(),
        tenant(),
        letting().map(letting -> " for " + letting),
        heldFrom(),
        returned().map(day -> ", returned " + day));
  }

  /** Builds a {@link HeldDeposit}. */
  public static final class Builder extends ImmutableHeldDeposit.Builder {
    Builder() {}
  }
}
