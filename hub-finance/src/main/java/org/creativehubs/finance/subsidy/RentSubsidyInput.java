package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link RentSubsidy} takes. */
@HubValue
@Value.Immutable
public abstract class RentSubsidyInput {

  RentSubsidyInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The lettings; at least one, each with a space of its own; those of one tenant in one group;
   * none with a hub.
   */
  public abstract List<BelowMarketLetting> lettings();

  /** The hub, at least one of whose lettings is known to be below market; instead of lettings. */
  public abstract Optional<Hub> hub();

  /** What tenants of the hub have also had, which no fact of the hub says; given only with it. */
  public abstract List<EarlierAssistance> earlier();

  /** The day of which the headroom is asked; in the years 3 to 9998. */
  @IsoDate
  public abstract LocalDate on();

  /** What a part of a financial year counts for. */
  public abstract BrokenPeriodRule partYear();

  /** When a letting counts as given. */
  public abstract SubsidyDating dating();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(lettings(), "lettings", hub(), "hub");
    Check.that(
        earlier().isEmpty() || hub().isPresent(),
        Fault.INCONSISTENT,
        "earlier",
        "be given only with a hub",
        earlier().size() + " given");
    hub()
        .ifPresent(
            hub -> Check.each(earlier(), "earlier", (one, at) -> checkEarlier(one, at, hub)));
    ofHub().ifPresent(RentSubsidyInput::checkFound);
    Check.distinct(lettings(), BelowMarketLetting::space, "lettings", "space");
    Map<String, Optional<String>> groups = new HashMap<>();
    for (int i = 0; i < lettings().size(); i++) {
      sameGroup(groups, "lettings[" + i + "].group", lettings().get(i));
    }
    Check.that(
        on().getYear() >= 3 && on().getYear() < 9999, "on", "be in the years 3 to 9998", on());
  }

  private static void checkEarlier(EarlierAssistance one, String at, Hub hub) {
    Check.that(
        hub.members().stream().anyMatch(member -> member.id().equals(one.tenant())),
        Fault.UNKNOWN_CODE,
        at + ".tenant",
        "be a member of the hub",
        one.tenant());
    MoneyCheck.inCurrency(one.award().amount(), at + ".award.amount", LettingsBelowMarket.GBP);
  }

  private static void checkFound(LettingsBelowMarket lettings) {
    Check.that(
        !lettings.found().isEmpty(),
        Fault.INCONSISTENT,
        "hub.lettings",
        "hold one that is known to be below market",
        lettings.leftOut());
  }

  /** The lettings of the hub, if it is asked. */
  final Optional<LettingsBelowMarket> ofHub() {
    return hub().map(hub -> new LettingsBelowMarket(hub, earlier()));
  }

  private static void sameGroup(
      Map<String, Optional<String>> groups, String field, BelowMarketLetting letting) {
    Optional<String> first = groups.computeIfAbsent(letting.tenant(), name -> letting.group());
    Check.that(
        first.equals(letting.group()),
        Fault.INCONSISTENT,
        field,
        "be " + first.orElse("absent") + " as in the first letting to " + letting.tenant(),
        letting.group().orElse("absent"));
  }

  /** Builds a {@link RentSubsidyInput}. */
  public static final class Builder extends ImmutableRentSubsidyInput.Builder {
    Builder() {}
  }
}
