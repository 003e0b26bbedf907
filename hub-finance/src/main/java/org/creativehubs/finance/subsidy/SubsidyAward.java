package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Minimal or SPEI financial assistance that an enterprise has had. */
@HubValue
@Value.Immutable
public abstract class SubsidyAward {

  SubsidyAward() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of who gave it; not blank. */
  public abstract String giver();

  /** When it was given. */
  @IsoDate
  public abstract LocalDate on();

  /** How much it was, as gross cash or its equivalent; zero or more. */
  public abstract Money amount();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(giver(), "giver");
    Check.notNegative(amount(), "amount");
  }

  /**
   * An award.
   *
   * @param giver the name of who gave it; not blank
   * @param on when it was given
   * @param amount how much it was; zero or more
   * @return the award
   */
  public static SubsidyAward of(String giver, LocalDate on, Money amount) {
    return builder().giver(giver).on(on).amount(amount).build();
  }

  /** Builds a {@link SubsidyAward}. */
  public static final class Builder extends ImmutableSubsidyAward.Builder {
    Builder() {}
  }
}
