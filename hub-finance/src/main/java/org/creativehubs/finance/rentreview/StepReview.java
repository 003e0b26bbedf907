package org.creativehubs.finance.rentreview;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An amount that the lease states. */
@HubValue
@JsonTypeName("FIXED_STEP")
@Value.Immutable
public abstract non-sealed class StepReview extends FixedReview {

  StepReview() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final ReviewKind kind() {
    return ReviewKind.FIXED_STEP;
  }

  /** The new rent per year, zero or more. */
  public abstract Money rent();

  @Override
  final Map<String, Money> amounts() {
    return ImmutableMap.of("rent", rent());
  }

  @Override
  final Term found(Optional<Term> passing) {
    return Term.of(rent());
  }

  @Override
  final String terms() {
    return rent() + " a year";
  }

  @Override
  final boolean isGiven() {
    return true;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkFixed();
  }

  /** Builds a {@link StepReview}. */
  public static final class Builder extends ImmutableStepReview.Builder {
    Builder() {}
  }
}
