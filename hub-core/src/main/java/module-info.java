/** The nouns: money, quantities, time, sectors, hubs, clusters, leases and agreements. */
@SuppressWarnings("module") // the modules that support is exported to are compiled after this one
module org.creativehubs.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.annotation;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires static org.dhatim.fastexcel.reader;
  requires static com.fasterxml.jackson.databind;
  requires static com.fasterxml.jackson.datatype.jdk8;
  requires static com.fasterxml.jackson.datatype.jsr310;
  requires static tools.jackson.databind;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.immutables.annotate;
  requires static com.google.errorprone.annotations;

  uses org.creativehubs.core.catalog.CatalogProvider;

  exports org.creativehubs.core.assumption;
  exports org.creativehubs.core.budget;
  exports org.creativehubs.core.calendar;
  exports org.creativehubs.core.casestudy;
  exports org.creativehubs.core.catalog;
  exports org.creativehubs.core.cluster;
  exports org.creativehubs.core.directory;
  exports org.creativehubs.core.employment;
  exports org.creativehubs.core.explain;
  exports org.creativehubs.core.files;
  exports org.creativehubs.core.finding;
  exports org.creativehubs.core.funding;
  exports org.creativehubs.core.hub;
  exports org.creativehubs.core.iati;
  exports org.creativehubs.core.indicator;
  exports org.creativehubs.core.initiative;
  exports org.creativehubs.core.json;
  exports org.creativehubs.core.lease;
  exports org.creativehubs.core.ledger;
  exports org.creativehubs.core.loan;
  exports org.creativehubs.core.membership;
  exports org.creativehubs.core.money;
  exports org.creativehubs.core.organisation;
  exports org.creativehubs.core.place;
  exports org.creativehubs.core.programme;
  exports org.creativehubs.core.quantity;
  exports org.creativehubs.core.schema;
  exports org.creativehubs.core.sector;
  exports org.creativehubs.core.servicecharge;
  exports org.creativehubs.core.simulation;
  exports org.creativehubs.core.sheets;
  exports org.creativehubs.core.sla;
  exports org.creativehubs.core.statement;
  exports org.creativehubs.core.internal to
      org.creativehubs.finance,
      org.creativehubs.metrics;
  exports org.creativehubs.core.strategy;
  exports org.creativehubs.core.survey;
  exports org.creativehubs.core.tables;
  exports org.creativehubs.core.time;
  exports org.creativehubs.core.value;
  exports org.creativehubs.core.vocabulary;
  exports org.creativehubs.core.whatif;

  opens org.creativehubs.core.assumption;
  opens org.creativehubs.core.casestudy;
  opens org.creativehubs.core.cluster;
  opens org.creativehubs.core.employment;
  opens org.creativehubs.core.explain;
  opens org.creativehubs.core.files;
  opens org.creativehubs.core.finding;
  opens org.creativehubs.core.funding;
  opens org.creativehubs.core.hub;
  opens org.creativehubs.core.indicator;
  opens org.creativehubs.core.initiative;
  opens org.creativehubs.core.lease;
  opens org.creativehubs.core.ledger;
  opens org.creativehubs.core.loan;
  opens org.creativehubs.core.membership;
  opens org.creativehubs.core.money;
  opens org.creativehubs.core.organisation;
  opens org.creativehubs.core.place;
  opens org.creativehubs.core.programme;
  opens org.creativehubs.core.quantity;
  opens org.creativehubs.core.sector;
  opens org.creativehubs.core.servicecharge;
  opens org.creativehubs.core.sheets;
  opens org.creativehubs.core.sla;
  opens org.creativehubs.core.statement;
  opens org.creativehubs.core.strategy;
  opens org.creativehubs.core.survey;
  opens org.creativehubs.core.time;
  opens org.creativehubs.core.value;
  opens org.creativehubs.core.vocabulary;
  opens org.creativehubs.core.whatif;
}
