package org.creativehubs.examples.dossier;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.whatif.ChangedFact;
import org.creativehubs.core.whatif.ChangedHub;
import org.creativehubs.core.whatif.HubChange;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts of a dossier after the changes that a question makes of a hub.
 *
 * @param facts all facts, that hub changed
 * @param hub the pointer to the hub
 * @param different what is different in it
 */
record ChangedFacts(ObjectNode facts, String hub, List<ChangedFact> different) {

  private static final String HUB = "/hub";
  private static final Pattern HUBS =
      Pattern.compile("(/hub|/examples/[^/]+|/caseStudies/[^/]+/hub)(/.*)?");

  static ChangedFacts of(ObjectNode facts, DossierQuestion asks, String field) {
    String pointer = hub(asks);
    Place place = Place.ofFact(pointer, field + ".changes");
    Hub hub = HubJson.read(place.in(facts).toString(), Hub.class);
    ChangedHub changed = apply(hub, asks.changes(), field);
    ObjectNode copy = facts.deepCopy();
    place.put(copy, Questions.tree(changed.hub()));
    return new ChangedFacts(copy, pointer, changed.facts());
  }

  /** The hub that the question is about. */
  private static String hub(DossierQuestion asks) {
    return Stream.concat(asks.on().stream(), asks.facts().values().stream())
        .map(HUBS::matcher)
        .filter(Matcher::matches)
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElse(HUB);
  }

  private static ChangedHub apply(Hub hub, List<HubChange> changes, String field) {
    try {
      return HubChange.apply(hub, changes);
    } catch (InvalidValueException refused) {
      String at = refused.field().startsWith("changes") ? refused.field() : "changes";
      throw new InvalidValueException(
          refused.code(), field + "." + at, refused.rule(), refused.value());
    }
  }
}
