package org.creativehubs.core.directory;

import java.util.List;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.strategy.Event;

/**
 * What a page tells in the vocabulary of schema.org.
 *
 * @param hubs its places and organisations
 * @param events its events
 */
public record SchemaOrgContents(List<Hub> hubs, List<Event> events) {

  /** Both in the order of the page. */
  public SchemaOrgContents {
    hubs = List.copyOf(hubs);
    events = List.copyOf(events);
  }
}
