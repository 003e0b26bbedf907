package org.creativehubs.core.hub;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** What a hub refuses: ids that come twice, words that say nothing, dates that cannot be. */
final class HubCheck {

  private HubCheck() {}

  static void checkIds(Hub hub) {
    Check.together(
        () -> Check.distinct(hub.rentTiers(), RentTier::name, "rentTiers", "name"),
        () -> Check.distinct(hub.lettings(), Letting::id, "lettings", "id"),
        () -> Check.distinct(hub.agreements(), ServiceLevelAgreement::id, "agreements", "id"),
        () -> Check.distinct(hub.spaces(), Space::id, "spaces", "id"),
        () -> Check.distinct(hub.members(), Organisation::id, "members", "id"),
        () -> Check.distinct(hub.partners(), Organisation::id, "partners", "id"),
        () -> Check.distinct(hub.services(), HubService::id, "services", "id"),
        () -> Check.distinct(hub.headLeases(), HeadLease::id, "headLeases", "id"),
        () -> Check.distinct(hub.loans(), Loan::id, "loans", "id"),
        () -> Check.distinct(hub.indicators(), Indicator::id, "indicators", "id"),
        () -> Check.distinct(hub.statements(), Statement::id, "statements", "id"),
        () -> Check.distinct(hub.serviceYears(), ServiceYear::id, "serviceYears", "id"),
        () -> checkAwards(hub.awards()));
  }

  private static void checkAwards(List<FundingAward> awards) {
    Set<String> seen = new HashSet<>();
    Check.each(
        awards,
        "awards",
        (award, at) ->
            award
                .id()
                .ifPresent(
                    id ->
                        Check.that(
                            seen.add(id), Fault.DUPLICATE, at, "have an id of its own", id)));
  }

  static void checkWords(Hub hub) {
    Check.together(
        () -> hub.mission().ifPresent(mission -> Check.notBlank(mission, "mission")),
        () -> hub.floorAreaScope().ifPresent(scope -> Check.notBlank(scope, "floorAreaScope")),
        () ->
            Check.givenIf(
                hub.floorArea(),
                "floorArea",
                hub.floorAreaScope().isPresent(),
                "floorAreaScope is"),
        () -> Check.texts(hub.facilities(), "facilities"),
        () -> Check.texts(hub.values(), "values"),
        () -> Check.texts(hub.themes(), "themes"));
  }

  static void checkDates(Hub hub) {
    if (hub.opened().isPresent() && hub.closed().isPresent()) {
      PartialDate opened = hub.opened().get();
      Check.that(
          !hub.closed().get().isBefore(opened),
          Fault.INCONSISTENT,
          "closed",
          "not be before opened " + opened,
          hub.closed().get());
    }
  }

  /** The group holds the operator, and says the same of it as the hub does. */
  static void checkGroup(Hub hub) {
    if (hub.group().isPresent() && hub.operator().isPresent()) {
      Organisation operator = hub.operator().get();
      Check.that(
          holds(hub.group().get().organisations(), operator),
          Fault.INCONSISTENT,
          "group",
          "hold the operator as it is given",
          operator);
    }
  }

  /** As {@code contains}, but asks those of the list, which may not be known. */
  private static boolean holds(List<Organisation> organisations, Organisation operator) {
    return organisations.stream().anyMatch(each -> each == operator || each.equals(operator));
  }
}
