package org.creativehubs.finance.socialvalue;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.appraisal.Discounting;
import org.immutables.value.Value;

/** What {@link SocialReturn} takes. */
@HubValue
@Value.Immutable
public abstract class SocialReturnInput {

  SocialReturnInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The outcomes, in the currency of the investment; at least one, each named. */
  public abstract List<SocialOutcome> outcomes();

  /** What was put in, in year 0; zero or more. */
  public abstract Money investment();

  /** The rates. */
  public abstract Discounting discounting();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(outcomes(), "outcomes");
    Check.distinct(outcomes(), SocialOutcome::name, "outcomes", "name");
    Check.notNegative(investment(), "investment");
    Check.each(
        outcomes(),
        "outcomes",
        (outcome, at) ->
            MoneyCheck.sameCurrency(outcome.proxy(), at + ".proxy", investment(), "investment"));
  }

  /** Builds a {@link SocialReturnInput}. */
  public static final class Builder extends ImmutableSocialReturnInput.Builder {
    Builder() {}
  }
}
