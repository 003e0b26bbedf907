package org.creativehubs.finance.appraisal;

import java.util.Currency;
import java.util.List;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link BenefitCost} takes. */
@HubValue
@Value.Immutable
public abstract class BenefitCostInput {

  BenefitCostInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The streams, in one currency and in the prices of one year; at least one, each named. */
  public abstract List<ValueStream> streams();

  /** The rates. */
  public abstract Discounting discounting();

  /** What else the streams rest on, such as the prices they are in and what is additional. */
  public abstract List<AssumptionSet> assumptions();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(streams(), "streams");
    Check.distinct(streams(), ValueStream::name, "streams", "name");
    MoneyCheck.oneCurrency(
        streams().stream().map(stream -> stream.flows().get(0)).toList(), "streams");
  }

  /** The last year of which a stream has a flow. */
  final int lastYear() {
    return streams().stream().mapToInt(stream -> stream.flows().size() - 1).max().orElse(0);
  }

  final Currency currency() {
    return streams().get(0).flows().get(0).currency();
  }

  /** Builds a {@link BenefitCostInput}. */
  public static final class Builder extends ImmutableBenefitCostInput.Builder {
    Builder() {}
  }
}
