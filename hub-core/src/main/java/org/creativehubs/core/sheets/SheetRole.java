package org.creativehubs.core.sheets;

/** What a column holds. New roles may be added. */
public enum SheetRole {
  /** The number or name of a unit, which is its key; of evidence, the unit of its value. */
  UNIT,
  /** What a unit is called beside its number. */
  UNIT_NAME,
  /** What kind of space a unit is. */
  UNIT_KIND,
  /** The floor area of a unit. */
  AREA,
  /** The tenant, member, payer or customer. */
  TENANT,
  /** The key of the tenant or member. */
  TENANT_ID,
  /** The first day. */
  START,
  /** The last day, which is still part of the term. */
  END,
  /** The last day of a lease if it is broken at its next break. */
  BREAK,
  /** The length of notice. */
  NOTICE,
  /** The day of the next rent review. */
  REVIEW,
  /** The rent or membership fee of a whole unit. */
  RENT,
  /** The rent by area. */
  RATE,
  /** What the market would pay. */
  MARKET_RENT,
  /** The service charge. */
  SERVICE_CHARGE,
  /** What the rent of a row is for, where a letting has a row for each of its charges. */
  CHARGE,
  /** The period that the rent or fee of a row is for, where the heading of the amount has none. */
  EVERY,
  /** How often is paid, which says nothing of the period that an amount is for. */
  FREQUENCY,
  /** Whether a unit is let, vacant or held over; whether a member is active. */
  STATUS,
  /** Lease, licence or membership; of evidence, how it was obtained. */
  BASIS,
  /** What is overdue; below zero what is paid in advance. */
  ARREARS,
  /** What is held as security. */
  DEPOSIT,
  /** The yearly income of a tenant. */
  INCOME,
  /** The yearly turnover of a tenant. */
  TURNOVER,
  /** The plan of a membership. */
  PLAN,
  /** The key of a bill, receipt or grant. */
  ID,
  /** The day of a bill, a receipt, an award or a record. */
  DATE,
  /** The day, month or year in which something took place that a record counts. */
  HELD_ON,
  /** The day on which a bill falls due. */
  DUE,
  /** An amount; of a bank file, below zero what went out. */
  AMOUNT,
  /** An amount before value added tax. */
  NET,
  /** Value added tax. */
  VAT,
  /** What came in. */
  PAID_IN,
  /** What went out. */
  PAID_OUT,
  /** What a payment is meant for. */
  REFERENCE,
  /** A description. */
  DESCRIPTION,
  /** What is on the account, which is not read. */
  BALANCE,
  /** Income or expenditure; of a bank file, the kind of payment. */
  TYPE,
  /** The name of a company. */
  NAME,
  /** The number of a company. */
  NUMBER,
  /** A code of activity; there may be several such columns. */
  SIC_CODE,
  /** Where a company is. */
  PLACE,
  /** The title of a grant. */
  TITLE,
  /** The currency of the amounts of a row. */
  CURRENCY,
  /** Who receives a grant. */
  RECIPIENT,
  /** Who gives a grant. */
  FUNDER,
  /** The programme a grant comes from. */
  PROGRAMME,
  /** The id of a promise. */
  OBLIGATION,
  /** What was counted or measured. */
  VALUE,
  /** Where it is written. */
  SOURCE,
  /** A category of a statement. */
  CATEGORY,
  /** A budgeted amount. */
  BUDGET,
  /** An actual amount. */
  ACTUAL,
  /** What a figure of a document counts or measures. */
  MEASURE,
  /** The section of a document. */
  SECTION,
  /** Whom a figure describes. */
  POPULATION,
  /** The population that another is a part of. */
  WITHIN,
  /** What a figure is rounded to. */
  ROUNDED_TO,
  /** How a figure stands to others. */
  RELATION,
  /** The keys of the figures that another is compared with. */
  PARTS,
  /** What is listed, or given of what is promised. */
  ITEMS,
  /** How a figure is read. */
  READING,
  /** What a figure is under other readings. */
  OTHER_READINGS;

  /** Whether it is an amount of money that can be added up. */
  boolean isAmount() {
    return switch (this) {
      case RENT,
          MARKET_RENT,
          SERVICE_CHARGE,
          ARREARS,
          DEPOSIT,
          AMOUNT,
          NET,
          VAT,
          PAID_IN,
          PAID_OUT,
          BUDGET,
          ACTUAL ->
          true;
      default -> false;
    };
  }

  boolean mayRepeat() {
    return this == SIC_CODE;
  }
}
