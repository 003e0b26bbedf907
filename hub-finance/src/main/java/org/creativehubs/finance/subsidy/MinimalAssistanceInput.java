package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link MinimalAssistance} takes; all money is in GBP. */
@HubValue
@Value.Immutable
public abstract class MinimalAssistanceInput {

  MinimalAssistanceInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** When the new award is given; from the year 3 on. */
  @IsoDate
  public abstract LocalDate on();

  /** What the enterprise has had before, from anybody. */
  public abstract List<SubsidyAward> previousAwards();

  /** The new award; zero or more. */
  public abstract Money newAward();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(newAward(), "newAward");
    Check.that(
        on().getYear() >= 3 && on().getYear() < 9999, "on", "be in the years 3 to 9998", on());
    Check.that(
        newAward().currency().getCurrencyCode().equals("GBP"),
        "newAward",
        "be in GBP, as the limit is",
        newAward());
    Check.each(
        previousAwards(),
        "previousAwards",
        (award, at) ->
            MoneyCheck.sameCurrency(award.amount(), at + ".amount", newAward(), "newAward"));
  }

  /** Builds a {@link MinimalAssistanceInput}. */
  public static final class Builder extends ImmutableMinimalAssistanceInput.Builder {
    Builder() {}
  }
}
