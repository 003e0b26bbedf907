package org.creativehubs.metrics.network;

import org.creativehubs.core.explain.Source;

/** Where the measures of a network come from. */
final class NetworkSources {

  /** The measure of bridging. */
  static final Source BRANDES =
      Source.of("Brandes: A faster algorithm for betweenness centrality (2001)");

  /** Density. */
  static final Source DENSITY = Source.of("Wasserman and Faust: Social Network Analysis (1994)");

  /** Constraint and effective size. */
  static final Source BURT = Source.of("Burt: Structural Holes (1992)");

  /** Clustering of a member. */
  static final Source WATTS =
      Source.of("Watts and Strogatz: Collective dynamics of small-world networks (1998)");

  /** Closeness to those who are reached. */
  static final Source MARCHIORI =
      Source.of("Marchiori and Latora: Harmony in the small-world (2000)");

  /** Eigenvector centrality. */
  static final Source BONACICH =
      Source.of("Bonacich: Factoring and weighting approaches to status scores (1972)");

  /** Cores of members with so many links among themselves. */
  static final Source SEIDMAN = Source.of("Seidman: Network structure and minimum degree (1983)");

  /** Core and periphery. */
  static final Source BORGATTI =
      Source.of("Borgatti and Everett: Models of core/periphery structures (1999)");

  /** The core that fits best. */
  static final Source LIP =
      Source.of(
          "Lip: A fast algorithm for the discrete core/periphery bipartitioning problem (2011)");

  /** Modularity. */
  static final Source NEWMAN =
      Source.of("Newman and Girvan: Finding and evaluating community structure (2004)");

  /** Modularity of links with a direction. */
  static final Source LEICHT =
      Source.of("Leicht and Newman: Community structure in directed networks (2008)");

  /** Modularity by a search. */
  static final Source LOUVAIN =
      Source.of("Blondel and others: Fast unfolding of communities in large networks (2008)");

  private NetworkSources() {}
}
