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

/** An uplift of the passing rent that the lease states. */
@HubValue
@JsonTypeName("FIXED_UPLIFT")
@Value.Immutable
public abstract non-sealed class UpliftReview extends FixedReview {

  UpliftReview() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final ReviewKind kind() {
    return ReviewKind.FIXED_UPLIFT;
  }

  /** The change as a decimal fraction, at least -1. */
  public abstract Ratio uplift();

  @Override
  final Map<String, Money> amounts() {
    return ImmutableMap.of();
  }

  @Override
  final Term found(Optional<Term> passing) {
    return passing.orElseThrow().times(Term.of(1).plus(Term.of(uplift())));
  }

  @Override
  final String terms() {
    return Show.percent(uplift()) + " more";
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
    checkFixed();
    Check.atLeast(uplift(), -1, "uplift");
  }

  /** Builds a {@link UpliftReview}. */
  public static final class Builder extends ImmutableUpliftReview.Builder {
    Builder() {}
  }
}
