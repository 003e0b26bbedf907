package org.creativehubs.core.funding;

/** In what form money is given. New instruments may be added. */
public enum FundingInstrument {
  /** Money given for a purpose that need not be paid back while its terms are kept. */
  GRANT,
  /** A loan that must be paid back only if something agreed happens. */
  CONDITIONAL_LOAN,
  /** A loan that must be paid back. */
  LOAN,
  /** Public money lent or invested beside what a bank lends. */
  MATCH_TO_BANK_FINANCE,
  /** Money for a share in the company. */
  EQUITY,
  /** Tax that an investor or the organisation need not pay. */
  TAX_RELIEF,
  /** Money for being named or seen. */
  SPONSORSHIP,
  /** A gift, from one giver or a crowd. */
  DONATION,
  /** What the organisation earns itself. */
  EARNED_INCOME,
  /** What the organisation has put by. */
  OWN_FUNDS;

  /** Whether it counts as grant when intervention rate and leverage are found: a grant alone. */
  public boolean isGrant() {
    return this == GRANT;
  }
}
