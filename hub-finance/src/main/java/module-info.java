/** Verbs with money: affordability, rents, cash flow, funding and public value. */
module org.creativehubs.finance {
  requires transitive org.creativehubs.core;
  requires com.fasterxml.jackson.annotation;
  requires static com.fasterxml.jackson.databind;
  requires static com.fasterxml.jackson.datatype.jdk8;
  requires static com.fasterxml.jackson.datatype.jsr310;
  requires static tools.jackson.databind;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.immutables.annotate;
  requires static com.google.errorprone.annotations;

  provides org.creativehubs.core.catalog.CatalogProvider with
      org.creativehubs.finance.FinanceCatalog;

  exports org.creativehubs.finance;
  exports org.creativehubs.finance.affordability;
  exports org.creativehubs.finance.cashflow;
  exports org.creativehubs.finance.funding;
  exports org.creativehubs.finance.lease;
  exports org.creativehubs.finance.publicvalue;
  exports org.creativehubs.finance.viability;

  opens org.creativehubs.finance.affordability;
  opens org.creativehubs.finance.cashflow;
  opens org.creativehubs.finance.funding;
  opens org.creativehubs.finance.lease;
  opens org.creativehubs.finance.publicvalue;
  opens org.creativehubs.finance.viability;
}
