/** Verbs that count: agreements, indicators, cluster indices, screening and consistency. */
module org.creativehubs.metrics {
  requires transitive org.creativehubs.core;
  requires com.fasterxml.jackson.annotation;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.immutables.annotate;
  requires static com.google.errorprone.annotations;
  requires static org.locationtech.jts;
  requires static ojalgo;

  exports org.creativehubs.metrics;
  exports org.creativehubs.metrics.agglomeration;
  exports org.creativehubs.metrics.agreement;
  exports org.creativehubs.metrics.concentration;
  exports org.creativehubs.metrics.consistency;
  exports org.creativehubs.metrics.creativework;
  exports org.creativehubs.metrics.disclosure;
  exports org.creativehubs.metrics.documents;
  exports org.creativehubs.metrics.evaluation;
  exports org.creativehubs.metrics.geometry;
  exports org.creativehubs.metrics.grouping;
  exports org.creativehubs.metrics.growth;
  exports org.creativehubs.metrics.hubfigures;
  exports org.creativehubs.metrics.index;
  exports org.creativehubs.metrics.inequality;
  exports org.creativehubs.metrics.kpi;
  exports org.creativehubs.metrics.linkedtables;
  exports org.creativehubs.metrics.location;
  exports org.creativehubs.metrics.membership;
  exports org.creativehubs.metrics.network;
  exports org.creativehubs.metrics.ranking;
  exports org.creativehubs.metrics.regression;
  exports org.creativehubs.metrics.relatedness;
  exports org.creativehubs.metrics.robustness;
  exports org.creativehubs.metrics.scorecard;
  exports org.creativehubs.metrics.screening;
  exports org.creativehubs.metrics.shares;
  exports org.creativehubs.metrics.sla;
  exports org.creativehubs.metrics.spatial;
  exports org.creativehubs.metrics.specialisation;
  exports org.creativehubs.metrics.strategy;

  opens org.creativehubs.metrics.agglomeration;
  opens org.creativehubs.metrics.agreement;
  opens org.creativehubs.metrics.concentration;
  opens org.creativehubs.metrics.consistency;
  opens org.creativehubs.metrics.creativework;
  opens org.creativehubs.metrics.disclosure;
  opens org.creativehubs.metrics.documents;
  opens org.creativehubs.metrics.evaluation;
  opens org.creativehubs.metrics.geometry;
  opens org.creativehubs.metrics.grouping;
  opens org.creativehubs.metrics.growth;
  opens org.creativehubs.metrics.hubfigures;
  opens org.creativehubs.metrics.index;
  opens org.creativehubs.metrics.inequality;
  opens org.creativehubs.metrics.kpi;
  opens org.creativehubs.metrics.linkedtables;
  opens org.creativehubs.metrics.location;
  opens org.creativehubs.metrics.membership;
  opens org.creativehubs.metrics.network;
  opens org.creativehubs.metrics.ranking;
  opens org.creativehubs.metrics.regression;
  opens org.creativehubs.metrics.relatedness;
  opens org.creativehubs.metrics.robustness;
  opens org.creativehubs.metrics.scorecard;
  opens org.creativehubs.metrics.screening;
  opens org.creativehubs.metrics.shares;
  opens org.creativehubs.metrics.sla;
  opens org.creativehubs.metrics.spatial;
  opens org.creativehubs.metrics.specialisation;
  opens org.creativehubs.metrics.strategy;

  provides org.creativehubs.core.catalog.CatalogProvider with
      org.creativehubs.metrics.MetricsCatalog;
}
