package org.creativehubs.examples.dossier;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubService;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.place.Place;

/** Hubs on a page. */
final class Hubs {

  private Hubs() {}

  static Table table(Hub hub) {
    return facts(hub).table("What is known of " + hub.name());
  }

  static void print(Hub hub, Page page) {
    page.facts(facts(hub));
    hub.functionEvidence().forEach(piece -> page.note(piece.source()));
    hub.units().forEach(units -> page.note(units.source()));
    if (!hub.functionEvidence().isEmpty()) {
      page.section("What it does");
      hub.functionEvidence()
          .forEach(
              piece ->
                  page.bullet(
                      Words.of(piece.function()) + ": " + piece.statement(), piece.source()));
    }
    services(hub.services(), page);
    if (!hub.governance().isEmpty()) {
      page.section("Who steers it");
      hub.governance().forEach(body -> page.bullet(Organisations.of(body), body.source()));
    }
    tenants(hub, page);
  }

  static void services(List<HubService> services, Page page) {
    if (!services.isEmpty()) {
      page.section("Services");
      services.forEach(service -> page.bullet(words(service), service.source()));
    }
  }

  private static String words(HubService service) {
    return service.name()
        + service.audience().map(audience -> ", for " + audience).orElse("")
        + service.provider().map(provider -> ", by " + provider).orElse("")
        + service.free().map(free -> free ? ", free of charge" : ", for a charge").orElse("");
  }

  private static void tenants(Hub hub, Page page) {
    List<Letting> bound =
        hub.lettings().stream().filter(letting -> !letting.duties().isEmpty()).toList();
    if (!bound.isEmpty() || !hub.tenantDuties().isEmpty()) {
      page.section("What tenants must do");
      hub.tenantDuties()
          .forEach(duty -> page.bullet("all tenants: " + duty.words(), duty.source()));
      bound.forEach(
          letting ->
              letting
                  .duties()
                  .forEach(
                      duty ->
                          page.bullet(
                              letting.words() + ": " + duty.words(),
                              duty.source().or(letting::source))));
    }
  }

  private static Facts facts(Hub hub) {
    Facts facts = new Facts().add("name", hub.name()).add("place", hub.place().map(Place::words));
    facts.add("opened", hub.opened()).add("its space closed", hub.closed());
    facts.add("setting", hub.setting().map(Words::of));
    facts.add("presence", hub.presence().map(Words::of));
    facts.add("floor area", hub.floorArea().map(area -> area + scope(hub)));
    facts.add("mission", hub.mission());
    facts.add("operator", hub.operator().map(Organisations::of));
    hub.operator().ifPresent(operator -> facts.add("profits for", operator.profitUses()));
    facts.add("owner", hub.owner().map(Organisations::of));
    hub.group().ifPresent(group -> facts.add("group", Organisations.of(group)));
    facts.add(
        "units", hub.units().stream().map(unit -> unit.count() + " " + Words.of(unit)).toList());
    facts.add("rooms", hub.spaces().stream().map(Hubs::words).toList());
    facts.add("facilities", hub.facilities());
    facts.add("functions", hub.functions());
    facts.add("open", hub.openingHours());
    facts.add("values", hub.values()).add("themes", hub.themes());
    HubRatings.add(hub, facts);
    facts.add("members", hub.members().stream().map(Organisation::name).toList());
    return facts.add("partners", hub.partners().stream().map(Organisation::name).toList());
  }

  private static String scope(Hub hub) {
    return hub.floorAreaScope().map(part -> ", of " + part).orElse("");
  }

  private static String words(Space space) {
    return space.name().orElseGet(space::id)
        + space.area().map(area -> " of " + area).orElse("")
        + space.capacity().map(people -> " for " + Answer.quantity(people, "people")).orElse("");
  }
}
