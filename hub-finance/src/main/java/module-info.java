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
  exports org.creativehubs.finance.additionality;
  exports org.creativehubs.finance.affordability;
  exports org.creativehubs.finance.appraisal;
  exports org.creativehubs.finance.billing;
  exports org.creativehubs.finance.businessrates;
  exports org.creativehubs.finance.cashflow;
  exports org.creativehubs.finance.depreciation;
  exports org.creativehubs.finance.funding;
  exports org.creativehubs.finance.grant;
  exports org.creativehubs.finance.jobs;
  exports org.creativehubs.finance.lease;
  exports org.creativehubs.finance.leaseaccount;
  exports org.creativehubs.finance.leaseend;
  exports org.creativehubs.finance.levelrent;
  exports org.creativehubs.finance.loan;
  exports org.creativehubs.finance.membership;
  exports org.creativehubs.finance.plan;
  exports org.creativehubs.finance.receivable;
  exports org.creativehubs.finance.rentmix;
  exports org.creativehubs.finance.rentreview;
  exports org.creativehubs.finance.rentroll;
  exports org.creativehubs.finance.resilience;
  exports org.creativehubs.finance.risk;
  exports org.creativehubs.finance.sharing;
  exports org.creativehubs.finance.socialvalue;
  exports org.creativehubs.finance.subsidy;
  exports org.creativehubs.finance.tenantcharge;
  exports org.creativehubs.finance.variance;
  exports org.creativehubs.finance.vat;
  exports org.creativehubs.finance.viability;

  opens org.creativehubs.finance.additionality;
  opens org.creativehubs.finance.affordability;
  opens org.creativehubs.finance.appraisal;
  opens org.creativehubs.finance.billing;
  opens org.creativehubs.finance.businessrates;
  opens org.creativehubs.finance.cashflow;
  opens org.creativehubs.finance.depreciation;
  opens org.creativehubs.finance.funding;
  opens org.creativehubs.finance.grant;
  opens org.creativehubs.finance.jobs;
  opens org.creativehubs.finance.lease;
  opens org.creativehubs.finance.leaseaccount;
  opens org.creativehubs.finance.leaseend;
  opens org.creativehubs.finance.levelrent;
  opens org.creativehubs.finance.loan;
  opens org.creativehubs.finance.membership;
  opens org.creativehubs.finance.plan;
  opens org.creativehubs.finance.receivable;
  opens org.creativehubs.finance.rentmix;
  opens org.creativehubs.finance.rentreview;
  opens org.creativehubs.finance.rentroll;
  opens org.creativehubs.finance.resilience;
  opens org.creativehubs.finance.risk;
  opens org.creativehubs.finance.sharing;
  opens org.creativehubs.finance.socialvalue;
  opens org.creativehubs.finance.subsidy;
  opens org.creativehubs.finance.tenantcharge;
  opens org.creativehubs.finance.variance;
  opens org.creativehubs.finance.vat;
  opens org.creativehubs.finance.viability;
}
