package org.creativehubs.finance.rentreview;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The market rent, as agreed or determined. */
@HubValue
@JsonTypeName("MARKET")
@Value.Immutable
public abstract non-sealed class MarketReview extends PlainReview {

  MarketReview() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final ReviewKind kind() {
    return ReviewKind.MARKET;
  }

  /** The market rent per year, zero or more. */
  public abstract Money rent();

  @Override
  final Map<String, Money> amounts() {
    return ImmutableMap.of("rent", rent());
  }

  @Override
  final Term found(Optional<Term> passing) {
    return Term.given("market rent a year", rent());
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
    checkBounds();
  }

  /** Builds a {@link MarketReview}. */
  public static final class Builder extends ImmutableMarketReview.Builder {
    Builder() {}
  }
}
