package org.creativehubs.finance.rentmix;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link AbilityToPay} takes; all rates are in one currency. */
@HubValue
@Value.Immutable
public abstract class AbilityToPayInput {

  AbilityToPayInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The answers, zeros included; at least one; the first one's unit and period are used. */
  public abstract List<RentAnswer> answers();

  /** A size of space to price; above zero. */
  public abstract Optional<Area> space();

  /**
   * The share of respondents whom a space of that size would serve, in [0, 1]; with {@link
   * #space()} only.
   */
  public abstract Optional<Ratio> shareServed();

  /** Where the survey is published. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(answers(), "answers");
    Check.each(
        answers(),
        "answers",
        (answer, at) ->
            MoneyCheck.sameCurrency(
                answer.maximum().currency(),
                at,
                answers().get(0).maximum().currency(),
                "answers[0]"));
    space().ifPresent(space -> Check.positive(space, "space"));
    shareServed().ifPresent(share -> Check.share(share, "shareServed"));
    Check.givenIf(space(), "space", shareServed().isPresent(), "shareServed is");
  }

  /** Builds an {@link AbilityToPayInput}. */
  public static final class Builder extends ImmutableAbilityToPayInput.Builder {
    Builder() {}
  }
}
