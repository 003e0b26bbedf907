package org.creativehubs.finance.appraisal;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One stream of {@link ValueForMoney}. */
@HubValue
@Value.Immutable
public abstract class DiscountedStream {

  DiscountedStream() {}

  static DiscountedStream of(ValueStream stream, Money presentValue) {
    return new Builder()
        .name(stream.name())
        .kind(stream.kind())
        .years(stream.flows().size())
        .addAllFlows(stream.flows())
        .undiscounted(Flows.sum(stream.flows()))
        .presentValue(presentValue)
        .build();
  }

  /** The name of the stream; not blank. */
  public abstract String name();

  /** How it counts; transfers do not. */
  public abstract StreamKind kind();

  /** The flows by year, year 0 first. */
  public abstract List<Money> flows();

  /** How many years it has, year 0 included; at least one. */
  public abstract int years();

  /** The sum of its flows. */
  public abstract Money undiscounted();

  /** Its present value; those of a kind add up to the sum of the kind. */
  public abstract Money presentValue();

  static final class Builder extends ImmutableDiscountedStream.Builder {}
}
