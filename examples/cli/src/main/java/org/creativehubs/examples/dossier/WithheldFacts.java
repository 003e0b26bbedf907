package org.creativehubs.examples.dossier;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.report.Withheld;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a dossier must not be published: who its tenants and members are, what they earn. */
public final class WithheldFacts {

  /** Fields of facts and of inputs under which amounts are what somebody earns. */
  private static final ImmutableSet<String> INCOMES =
      ImmutableSet.of("annualIncome", "incomes", "householdIncome", "turnover", "turnovers");

  private static final int SHORTEST_ID = 3;

  private final Withheld.Builder withheld = Withheld.builder();
  private final Map<String, String> standIns = new LinkedHashMap<>();

  private WithheldFacts() {}

  /**
   * Names of the tenants and members of every hub, and incomes wherever the dossier or a question
   * holds one.
   *
   * @param dossier the dossier
   * @return what a page of it must not tell
   */
  public static Withheld of(Dossier dossier) {
    WithheldFacts facts = new WithheldFacts();
    Stream.concat(dossier.hubs().stream(), dossier.examples().stream()).forEach(facts::names);
    facts.incomes(JsonMapper.shared().readTree(HubJson.write(dossier)), false);
    return facts.withheld.build();
  }

  /**
   * Names of the tenants and members of a hub, and their incomes.
   *
   * @param hub the hub
   * @return what a page of it must not tell
   */
  public static Withheld of(Hub hub) {
    return of(Dossier.builder().title(hub.name()).hub(hub).build());
  }

  private void names(Hub hub) {
    Withheld named = named(hub);
    for (Letting letting : hub.lettings()) {
      letting.tenant().ifPresent(tenant -> standIns.putIfAbsent(tenant, standIn(letting, named)));
    }
    hub.members().forEach(this::name);
    standIns.forEach(this::id);
  }

  /** The unit, where it does not itself name a tenant. */
  private String standIn(Letting letting, Withheld named) {
    String unit = letting.spaces().isEmpty() ? letting.id() : String.join(", ", letting.spaces());
    return named.isToldBy(unit) ? "tenant " + (standIns.size() + 1) : "tenant of " + unit;
  }

  private static Withheld named(Hub hub) {
    Withheld.Builder named = Withheld.builder();
    for (Organisation member : hub.members()) {
      named.name(member.name(), "-").name(member.id(), "-");
    }
    return named.build();
  }

  private void name(Organisation member) {
    String standIn = standIns.computeIfAbsent(member.id(), id -> "member " + (standIns.size() + 1));
    withheld.name(member.name(), standIn);
  }

  private void id(String id, String standIn) {
    if (id.length() >= SHORTEST_ID) {
      withheld.name(id, standIn);
    }
  }

  private void incomes(JsonNode node, boolean isIncome) {
    if (isIncome && node.has("amount")) {
      amount(node.get("amount"));
    }
    node.properties()
        .forEach(field -> incomes(field.getValue(), isIncome || INCOMES.contains(field.getKey())));
    if (node.isArray()) {
      node.forEach(element -> incomes(element, isIncome));
    } else if (isIncome && node.isString()) {
      money(node.asString());
    }
  }

  private void money(String text) {
    List<String> parts = Splitter.on(' ').splitToList(text);
    if (parts.size() == 2) {
      number(parts.get(1));
    }
  }

  private void amount(JsonNode amount) {
    if (amount.isObject()) {
      incomes(amount, true);
    } else {
      number(amount.asString());
    }
  }

  private void number(String text) {
    try {
      withheld.income(new BigDecimal(text));
    } catch (NumberFormatException other) {
      return; // a text that is no amount
    }
  }
}
