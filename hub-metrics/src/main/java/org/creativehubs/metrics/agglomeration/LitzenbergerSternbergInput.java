package org.creativehubs.metrics.agglomeration;

import org.creativehubs.core.employment.RegionalEconomy;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link LitzenbergerSternberg} is asked. */
@HubValue
@Value.Immutable
public abstract class LitzenbergerSternbergInput {

  LitzenbergerSternbergInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Employment with plants, and with areas and populations of all its regions. */
  public abstract RegionalEconomy economy();

  /** The name of the industry asked about; one of the employment and of the plants. */
  public abstract String industry();

  @Value.Check
  void check() {
    economy().employment().industryIndex(industry());
    Check.that(
        economy().plants().isPresent(), Fault.INCONSISTENT, "economy.plants", "be given", "absent");
    economy().plants().orElseThrow().industryIndex(industry());
    for (String region : economy().employment().regions()) {
      checkKnown(economy().areas().containsKey(region), "economy.areas", region);
      checkKnown(economy().populations().containsKey(region), "economy.populations", region);
    }
  }

  private static void checkKnown(boolean known, String field, String region) {
    Check.that(
        known,
        Fault.INCONSISTENT,
        field,
        "have every region of the employment",
        "without " + region);
  }

  /** Builds a {@link LitzenbergerSternbergInput}. */
  public static final class Builder extends ImmutableLitzenbergerSternbergInput.Builder {
    Builder() {}
  }
}
