package org.creativehubs.finance.businessrates;

/** A relief that the occupier of a property has asked for. */
public enum RatesRelief {
  /** Of a small business: all up to one value, none from a second, even steps between. */
  SMALL_BUSINESS,
  /** The mandatory relief of a charity that uses the property mostly for its purposes. */
  CHARITY
}
