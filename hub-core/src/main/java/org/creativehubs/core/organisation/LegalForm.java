package org.creativehubs.core.organisation;

/** What an organisation is in law. */
public enum LegalForm {
  /** A company that uses its profits and assets for a community. */
  COMMUNITY_INTEREST_COMPANY,
  /** A private company whose members are liable for their shares. */
  COMPANY_LIMITED_BY_SHARES,
  /** A company without shares, whose members guarantee a sum. */
  COMPANY_LIMITED_BY_GUARANTEE,
  /** A body set up only for charitable purposes. */
  CHARITY,
  /** A partnership whose members are not liable for its debts. */
  LIMITED_LIABILITY_PARTNERSHIP,
  /** A company whose shares can be transferred freely. */
  JOINT_STOCK_COMPANY,
  /** A council or other authority of local government. */
  LOCAL_AUTHORITY,
  /** A university. */
  UNIVERSITY,
  /** Two bodies run as one, of which one is for profit and one is not. */
  TWIN_FOR_PROFIT_AND_NON_PROFIT,
  /** Any other form. */
  OTHER;

  /**
   * Whether the law of the UK ties the assets to the purpose: for community interest companies by
   * section 30 of the Companies (Audit, Investigations and Community Enterprise) Act 2004, for
   * charities because all they have is held for charitable purposes.
   */
  public boolean locksAssets() {
    return this == COMMUNITY_INTEREST_COMPANY || this == CHARITY;
  }
}
