package org.creativehubs.finance.businessrates;

/** What kind of property stands empty. */
public enum EmptyKind {
  /** Any that is none of the others: nothing is due for the first three months. */
  ORDINARY,
  /** Industrial, such as a warehouse: nothing is due for the first six months. */
  INDUSTRIAL,
  /** A listed building: nothing is due until it is occupied again. */
  LISTED,
  /** Of a charity that will use it mostly for its purposes: nothing is due while it is empty. */
  CHARITABLE_NEXT
}
