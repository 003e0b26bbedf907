package org.creativehubs.metrics.kpi;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What grew from when to when. */
@HubValue
@Value.Immutable
public abstract class IndicatorGrowthInput {

  IndicatorGrowthInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The spans, each of a name of its own; at least one, a divisor over the same years. */
  public abstract List<GrowthSpan> spans();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(spans(), "spans");
    Check.distinct(spans(), GrowthSpan::name, "spans", "name");
    for (int i = 0; i < spans().size(); i++) {
      checkPer(spans().get(i), "spans[" + i + "].per");
    }
  }

  private void checkPer(GrowthSpan span, String field) {
    if (span.per().isEmpty()) {
      return;
    }
    Optional<GrowthSpan> other = divisor(span);
    String per = span.per().get();
    Check.that(other.isPresent(), Fault.UNKNOWN_CODE, field, "be the name of a span", per);
    Check.that(
        other.orElseThrow().years().equals(span.years()),
        Fault.INCONSISTENT,
        field,
        "be over the same " + span.years() + " years",
        other.orElseThrow().years());
  }

  final Optional<GrowthSpan> divisor(GrowthSpan span) {
    return spans().stream()
        .filter(other -> span.per().filter(other.name()::equals).isPresent())
        .findFirst();
  }

  /** Builds an {@link IndicatorGrowthInput}. */
  public static final class Builder extends ImmutableIndicatorGrowthInput.Builder {
    Builder() {}
  }
}
