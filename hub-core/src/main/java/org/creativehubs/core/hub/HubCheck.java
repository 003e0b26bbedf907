package org.creativehubs.core.hub;

import java.util.Optional;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** What a hub refuses: ids that come twice, and references to what it does not hold. */
final class HubCheck {

  private HubCheck() {}

  static void checkIds(Hub hub) {
    Check.distinct(hub.rentTiers(), RentTier::name, "rentTiers", "name");
    Check.distinct(hub.tenancies(), Tenancy::id, "tenancies", "id");
    Check.distinct(hub.agreements(), ServiceLevelAgreement::id, "agreements", "id");
    Check.distinct(hub.spaceUnits(), SpaceUnit::id, "spaceUnits", "id");
    Check.distinct(hub.members(), Organisation::id, "members", "id");
    Check.distinct(hub.partners(), Organisation::id, "partners", "id");
    Check.distinct(hub.services(), HubService::id, "services", "id");
    Check.distinct(hub.headLeases(), HeadLease::id, "headLeases", "id");
  }

  static void checkWords(Hub hub) {
    hub.mission().ifPresent(mission -> Check.notBlank(mission, "mission"));
    Check.texts(hub.facilities(), "facilities");
    Check.texts(hub.values(), "values");
    Check.texts(hub.themes(), "themes");
  }

  static void checkReferences(Hub hub) {
    for (int i = 0; i < hub.evidence().size(); i++) {
      String obligation = hub.evidence().get(i).obligation();
      known(
          hub.agreements().stream().anyMatch(agreement -> agreement.has(obligation)),
          "evidence[" + i + "].obligation",
          "be an obligation of an agreement of the hub",
          obligation);
    }
    for (int i = 0; i < hub.functionEvidence().size(); i++) {
      HubFunction function = hub.functionEvidence().get(i).function();
      known(
          hub.functions().contains(function),
          "functionEvidence[" + i + "].function",
          "be a function of the hub",
          function);
    }
    for (int i = 0; i < hub.spaceUnits().size(); i++) {
      checkMember(hub, hub.spaceUnits().get(i).occupant(), "spaceUnits[" + i + "].occupant");
    }
    for (int i = 0; i < hub.tenancies().size(); i++) {
      checkTenancy(hub, hub.tenancies().get(i), "tenancies[" + i + "].");
    }
    for (int i = 0; i < hub.headLeases().size(); i++) {
      checkAgreement(hub, hub.headLeases().get(i), "headLeases[" + i + "].agreement");
    }
  }

  private static void checkTenancy(Hub hub, Tenancy tenancy, String field) {
    checkMember(hub, tenancy.tenant(), field + "tenant");
    tenancy
        .unit()
        .ifPresent(
            id ->
                known(
                    hub.spaceUnits().stream().anyMatch(unit -> unit.id().equals(id)),
                    field + "unit",
                    "be a unit of the hub",
                    id));
  }

  private static void checkMember(Hub hub, Optional<String> member, String field) {
    member.ifPresent(
        id ->
            known(
                hub.members().stream().anyMatch(each -> each.id().equals(id)),
                field,
                "be a member of the hub",
                id));
  }

  private static void checkAgreement(Hub hub, HeadLease lease, String field) {
    lease
        .agreement()
        .ifPresent(
            id ->
                known(
                    hub.agreements().stream().anyMatch(each -> each.id().equals(id)),
                    field,
                    "be an agreement of the hub",
                    id));
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
          hub.group().get().organisations().contains(operator),
          Fault.INCONSISTENT,
          "group",
          "hold the operator as it is given",
          operator);
    }
  }

  private static void known(boolean holds, String field, String rule, Object value) {
    Check.that(holds, Fault.UNKNOWN_CODE, field, rule, value);
  }
}
