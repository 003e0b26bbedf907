package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link RollChange} takes. */
@HubValue
@Value.Immutable
public abstract class RollChangeInput {

  RollChangeInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hub as it is known on the later day, with a letting that says its rent. */
  public abstract Hub hub();

  /**
   * The hub as it was known on the earlier day, all rents in the same currency; absent where the
   * hub says both.
   */
  public abstract Optional<Hub> earlier();

  /** The earlier day. */
  @IsoDate
  public abstract LocalDate since();

  /** The later day. */
  @IsoDate
  public abstract LocalDate on();

  /** The conventions of both rolls; absent means {@link RollPolicy#marketPractice}. */
  public abstract Optional<RollPolicy> policy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.before(since(), "since", on(), "on");
    Currency currency = RollCheck.currency(hub(), "hub");
    earlier().ifPresent(before -> checkEarlier(before, currency));
  }

  private static void checkEarlier(Hub earlier, Currency currency) {
    Currency before = RollCheck.currency(earlier, "earlier");
    Check.that(
        before.equals(currency),
        Fault.INCONSISTENT,
        "earlier",
        "have its rents in the currency of hub",
        before);
  }

  final RollPolicy conventions() {
    return policy().orElseGet(() -> RollPolicy.marketPractice(Spaces.areaUnit(hub())));
  }

  /** The hub of the earlier day. */
  final Hub before() {
    return earlier().orElseGet(this::hub);
  }

  /** Builds {@link RollChangeInput}. */
  public static final class Builder extends ImmutableRollChangeInput.Builder {
    Builder() {}
  }
}
