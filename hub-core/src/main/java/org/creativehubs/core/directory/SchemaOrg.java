package org.creativehubs.core.directory;

import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.value.OpenRecord;

/**
 * A hub or a plan of events as JSON-LD in the vocabulary of schema.org, for its own page in the web
 * and all that read it.
 *
 * <p>A hub with a place is a LocalBusiness, without one an Organization: with its name, mission,
 * address, point, opening hours, facilities ({@code amenityFeature}), themes ({@code keywords}),
 * operator ({@code parentOrganization}) and owner; spaces are Accommodation in it, units by kind
 * properties, services offers, those that cost nothing at the price 0. A market rent is no offer
 * and is not written; nor are members, tenants and money. An event that the plan dates to a month
 * or year says no more than that.
 *
 * <p>Read are things with an address, a point or opening hours, and those whose type is Place,
 * LocalBusiness or Organization, as hubs; and those whose type ends in Event. A value may stand
 * alone or in a list, days of the week with or without the address of the vocabulary, and opening
 * hours as text ({@code Mo-Fr 09:00-17:00}). Other things on the page are passed over.
 *
 * <p>Source: schema.org, types and properties (AS_QUOTED, schema-dts 2.1.0).
 */
public final class SchemaOrg {

  private SchemaOrg() {}

  /**
   * A hub.
   *
   * @param hub the hub
   * @return one thing, with what cannot be said or is not known
   */
  public static DirectoryFile of(Hub hub) {
    return new SchemaOrgWriter().hub(hub);
  }

  /**
   * The events of a plan.
   *
   * @param plan the plan
   * @return a graph of events, with what cannot be said or is not known
   */
  public static DirectoryFile of(EventPlan plan) {
    return new SchemaOrgWriter().events(plan);
  }

  /**
   * What a page tells.
   *
   * @param document a thing, or a graph of things
   * @return its hubs and events
   */
  public static RecordRead<SchemaOrgContents> read(OpenRecord document) {
    return new SchemaOrgReader(document).read();
  }
}
