package org.creativehubs.finance.rentreview;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** By the change of a price index. */
@HubValue
@JsonTypeName("INDEX")
@Value.Immutable
public abstract non-sealed class IndexReview extends IndexedReview {

  IndexReview() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final ReviewKind kind() {
    return ReviewKind.INDEX;
  }

  @Override
  final Map<String, Money> amounts() {
    return ImmutableMap.of();
  }

  @Override
  final Optional<Money> least() {
    return Optional.empty();
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkIndexed();
  }

  /** Builds a {@link IndexReview}. */
  public static final class Builder extends ImmutableIndexReview.Builder {
    Builder() {}
  }
}
