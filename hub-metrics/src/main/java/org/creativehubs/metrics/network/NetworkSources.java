package org.creativehubs.metrics.network;

import org.creativehubs.core.explain.Source;

/** Where the measures of a network come from. */
final class NetworkSources {

  /** The measure of bridging. */
  static final Source BRANDES =
      Source.of("Brandes: A faster algorithm for betweenness centrality (2001)");

  /** Density. */
  static final Source DENSITY = Source.of("Wasserman and Faust: Social Network Analysis (1994)");

  private NetworkSources() {}
}
