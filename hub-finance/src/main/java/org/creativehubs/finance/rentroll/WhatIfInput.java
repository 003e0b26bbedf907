package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.whatif.HubChange;
import org.immutables.value.Value;

/** What {@link WhatIf} takes. */
@HubValue
@Value.Immutable
public abstract class WhatIfInput {

  WhatIfInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hub as it is, with a letting that says its rent or a market rent. */
  public abstract Hub hub();

  /** The changes, made one after the other; at least one. */
  public abstract List<HubChange> changes();

  /** The date on which both rolls are drawn up; the day itself counts. */
  @IsoDate
  public abstract LocalDate on();

  /** The year for which rent due is added up; absent means the twelve months from the date. */
  public abstract Optional<DateRange> year();

  /** The conventions of both rolls; absent means {@link RollPolicy#marketPractice}. */
  public abstract Optional<RollPolicy> policy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(changes(), "changes");
  }

  final DateRange period() {
    return year().orElseGet(() -> DateRange.of(on(), on().plusYears(1)));
  }

  final RollPolicy conventions() {
    return policy().orElseGet(() -> RollPolicy.marketPractice(Spaces.areaUnit(hub())));
  }

  /** Builds {@link WhatIfInput}. */
  public static final class Builder extends ImmutableWhatIfInput.Builder {
    Builder() {}
  }
}
