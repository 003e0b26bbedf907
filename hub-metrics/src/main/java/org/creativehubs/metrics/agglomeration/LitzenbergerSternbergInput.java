package org.creativehubs.metrics.agglomeration;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
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

  /** Employment with plants of its industries, and with areas and populations of its regions. */
  public abstract RegionalEconomy economy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.that(
        economy().plants().isPresent(), Fault.INCONSISTENT, "economy.plants", "be given", "absent");
    Set<String> withPlants = ImmutableSet.copyOf(economy().plants().orElseThrow().industries());
    for (String industry : economy().employment().industries()) {
      Check.that(
          withPlants.contains(industry),
          Fault.INCONSISTENT,
          "economy.plants",
          "have every industry of the employment",
          "without " + industry);
    }
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
