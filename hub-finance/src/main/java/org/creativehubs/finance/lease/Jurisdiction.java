package org.creativehubs.finance.lease;

/** Where a property lies, by its law of leases. */
public enum Jurisdiction {
  /** England and Wales. */
  ENGLAND_AND_WALES,
  /** Scotland. */
  SCOTLAND,
  /** Northern Ireland. */
  NORTHERN_IRELAND,
  /** Anywhere else. */
  OTHER
}
