package org.creativehubs.examples.dossier;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.FundingPart;
import org.creativehubs.core.initiative.GrowthBarrier;
import org.creativehubs.core.initiative.InitiativeBody;
import org.creativehubs.core.initiative.ServiceCategory;
import org.creativehubs.core.membership.MemberGroup;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.vocabulary.Rating;

/** Cluster initiatives on a page. */
final class Initiatives {

  private Initiatives() {}

  static List<Table> tables(ClusterInitiative initiative) {
    List<Table> tables = new ArrayList<>();
    tables.add(facts(initiative).table("What is known of " + initiative.name()));
    if (!initiative.memberGroups().isEmpty()) {
      tables.add(members(initiative));
    }
    initiative.operationsPlan().map(Plans::table).ifPresent(tables::add);
    initiative.eventPlan().map(Plans::table).ifPresent(tables::add);
    return tables;
  }

  static Table members(ClusterInitiative initiative) {
    Grid grid = Grid.of("Members by kind", "kind", "count", "share of all");
    for (MemberGroup group : initiative.memberGroups()) {
      grid.row(
          Cells.text(Words.of(group.kind())),
          Cells.number(group.count(), "members"),
          Cells.share(group.shareOfMembers()));
    }
    return grid.table();
  }

  static void print(ClusterInitiative initiative, Page page) {
    page.line(
        initiative.name()
            + initiative.members().map(n -> ", " + Answer.quantity(n, "members")).orElse(""));
    page.facts(facts(initiative));
    page.source(initiative.source());
    if (!initiative.memberGroups().isEmpty()) {
      page.section(members(initiative));
      initiative.memberGroups().forEach(group -> page.note(group.source()));
    }
    if (!initiative.bodies().isEmpty()) {
      page.section("Who runs it");
      initiative.bodies().forEach(body -> page.bullet(words(body), body.source()));
    }
    services(initiative, page);
    initiative.operationsPlan().ifPresent(plan -> Plans.print(plan, page));
    initiative.eventPlan().ifPresent(plan -> Plans.print(plan, page));
    if (!initiative.ratings().isEmpty()) {
      page.section("How it stands, as far as it is told");
      initiative.ratings().forEach(rating -> page.bullet(words(rating), rating.source()));
    }
  }

  private static void services(ClusterInitiative initiative, Page page) {
    if (initiative.services().isEmpty()) {
      return;
    }
    page.section("Services by category");
    List<String> without = new ArrayList<>();
    for (ServiceCategory category : ServiceCategory.values()) {
      List<String> names =
          initiative.servicesIn(category).stream().map(service -> service.name()).toList();
      if (names.isEmpty()) {
        without.add(Words.of(category));
      } else {
        page.bullet(Words.of(category) + ": " + String.join("; ", names));
      }
    }
    if (!without.isEmpty()) {
      page.bullet("no service is given under: " + String.join("; ", without));
    }
    initiative.services().forEach(service -> page.note(service.source()));
  }

  private static Facts facts(ClusterInitiative initiative) {
    Facts facts =
        new Facts()
            .add("name", initiative.name())
            .add("place", initiative.place().map(Place::words));
    facts.add("founded", initiative.founded());
    facts.add("host", initiative.host().map(Organisations::of));
    facts.add("sectors", initiative.sectors());
    facts.add("members", initiative.members());
    initiative.membershipRule().ifPresent(rule -> facts.add("who may join", rule.name()));
    facts.add("named", initiative.namedMembers().stream().map(Organisation::name).toList());
    facts.add("partners", initiative.partners().stream().map(Organisation::name).toList());
    facts.add("budget", initiative.budget().map(Strategies::words));
    facts.add("paid by", initiative.funding().stream().map(FundingPart::words).toList());
    facts.add("challenges", initiative.challenges());
    return facts.add("ecosystem", initiative.ecosystem());
  }

  private static String words(Rating rating) {
    return plain(rating.vocabulary())
        + ", "
        + plain(rating.term())
        + ": "
        + standing(rating)
        + rating.evidence().map(evidence -> ": " + evidence).orElse("");
  }

  /** A barrier stands or does not; of all else it is said whether it is met. */
  static String standing(Rating rating) {
    if (!rating.vocabulary().equals(GrowthBarrier.vocabulary().id())) {
      return Words.of(rating.standing());
    }
    return switch (rating.standing()) {
      case MET -> "stands";
      case PARTLY -> "stands in part";
      case NOT_MET -> "does not stand";
      case NOT_KNOWN -> Words.of(rating.standing());
    };
  }

  private static String plain(String code) {
    return code.replace('-', ' ');
  }

  private static String words(InitiativeBody body) {
    return body.name().orElseGet(() -> Words.of(body.role()))
        + body.holders().map(holders -> ", " + holders + " of them").orElse("")
        + (body.includes().isEmpty() ? "" : ", with the " + Words.list(body.includes()))
        + body.furtherSeats().map(seats -> " and " + seats + " more").orElse("")
        + (body.represents().isEmpty() ? "" : ", from " + Words.list(body.represents()))
        + body.termsInPilot().map(terms -> "; in the pilot " + Words.of(terms)).orElse("")
        + body.termsAfterwards().map(terms -> ", afterwards " + Words.of(terms)).orElse("");
  }
}
