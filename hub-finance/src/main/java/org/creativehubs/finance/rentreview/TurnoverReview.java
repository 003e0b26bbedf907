package org.creativehubs.finance.rentreview;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A share of the turnover of the tenant. */
@HubValue
@JsonTypeName("TURNOVER")
@Value.Immutable
public abstract non-sealed class TurnoverReview extends PlainReview {

  TurnoverReview() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final ReviewKind kind() {
    return ReviewKind.TURNOVER;
  }

  /** Turnover per year, zero or more. */
  public abstract Money turnover();

  /** The part of turnover that is rent, in [0, 1]. */
  public abstract Ratio shareOfTurnover();

  @Override
  final Map<String, Money> amounts() {
    return ImmutableMap.of("turnover", turnover());
  }

  @Override
  final Term found(Optional<Term> passing) {
    return Term.given("turnover a year", turnover()).times(shareOfTurnover());
  }

  @Override
  final String terms() {
    return Show.percent(shareOfTurnover()) + " of " + turnover();
  }

  @Override
  final boolean isGiven() {
    return false;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkBounds();
    Check.share(shareOfTurnover(), "shareOfTurnover");
  }

  /** Builds a {@link TurnoverReview}. */
  public static final class Builder extends ImmutableTurnoverReview.Builder {
    Builder() {}
  }
}
