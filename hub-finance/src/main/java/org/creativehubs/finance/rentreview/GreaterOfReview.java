package org.creativehubs.finance.rentreview;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * The greater of the rent by the index, within its bounds, and the market rent: the short form of a
 * {@link SeveralBasesReview} of these two.
 */
@HubValue
@JsonTypeName("GREATER_OF_INDEX_AND_MARKET")
@Value.Immutable
public abstract non-sealed class GreaterOfReview extends IndexedReview {

  GreaterOfReview() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final ReviewKind kind() {
    return ReviewKind.GREATER_OF_INDEX_AND_MARKET;
  }

  /** The market rent per year, zero or more. */
  public abstract Money rent();

  @Override
  final Set<ReviewKind> kinds() {
    return Set.of(kind(), ReviewKind.INDEX, ReviewKind.MARKET);
  }

  @Override
  final Map<String, Money> amounts() {
    return ImmutableMap.of("rent", rent());
  }

  @Override
  final Optional<Money> least() {
    return Optional.of(rent());
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkIndexed();
  }

  /** Builds a {@link GreaterOfReview}. */
  public static final class Builder extends ImmutableGreaterOfReview.Builder {
    Builder() {}
  }
}
