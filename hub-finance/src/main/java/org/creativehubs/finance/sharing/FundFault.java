package org.creativehubs.finance.sharing;

import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Something to look into; the figures stay as they are. */
@HubValue
@Value.Immutable
public abstract class FundFault {

  FundFault() {}

  static Builder builder() {
    return new Builder();
  }

  /** What may be wrong. */
  public abstract FundFaultKind kind();

  /** The name of the fund, where one is concerned. */
  public abstract Optional<String> fund();

  /** By how much; above zero, but for transfers, whose difference has its sign. */
  public abstract Money amount();

  /** The fund fault in one line. */
  @Override
  public final String toString() {
    return Show.words(kind()) + fund().map(name -> ": " + name).orElse("") + ", " + amount();
  }

  static final class Builder extends ImmutableFundFault.Builder {}
}
