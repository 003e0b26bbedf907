package org.creativehubs.core.funding;

/**
 * What kind of source money comes from, as the strategies and studies of creative hubs and clusters
 * list them. New kinds may be added.
 */
public enum FundingSourceKind {
  /** A council. */
  COUNCIL(FundingOrigin.PUBLIC),
  /** A regional development agency. */
  REGIONAL_DEVELOPMENT_AGENCY(FundingOrigin.PUBLIC),
  /** The European Regional Development Fund. */
  ERDF(FundingOrigin.PUBLIC),
  /** The European Social Fund. */
  ESF(FundingOrigin.PUBLIC),
  /** The European Structural and Investment Funds together. */
  ESIF(FundingOrigin.PUBLIC),
  /** European funds for regions of several countries. */
  INTERREG(FundingOrigin.PUBLIC),
  /** The European Maritime and Fisheries Fund. */
  EMFF(FundingOrigin.PUBLIC),
  /** The European Agricultural Fund for Rural Development. */
  EAFRD(FundingOrigin.PUBLIC),
  /** The European programme for research and innovation 2014 to 2020. */
  HORIZON_2020(FundingOrigin.PUBLIC),
  /** The UK Shared Prosperity Fund. */
  SHARED_PROSPERITY_FUND(FundingOrigin.PUBLIC),
  /** An arts council, for a project or as a portfolio organisation. */
  ARTS_COUNCIL(FundingOrigin.PUBLIC),
  /** Creative England. */
  CREATIVE_ENGLAND(FundingOrigin.PUBLIC),
  /** The British Film Institute. */
  BFI(FundingOrigin.PUBLIC),
  /** Another public body. */
  OTHER_PUBLIC(FundingOrigin.PUBLIC),
  /** What the owners put in. */
  OWN_EQUITY(FundingOrigin.PRIVATE),
  /** A bank or another lender. */
  LENDER(FundingOrigin.PRIVATE),
  /** A company that sponsors. */
  CORPORATE_SPONSOR(FundingOrigin.PRIVATE),
  /** Private investors. */
  ANGELS(FundingOrigin.PRIVATE),
  /** A venture capital fund. */
  VENTURE_CAPITAL(FundingOrigin.PRIVATE),
  /** Investors with relief under the Seed Enterprise Investment Scheme. */
  SEIS(FundingOrigin.PRIVATE),
  /** Investors with relief under the Enterprise Investment Scheme. */
  EIS(FundingOrigin.PRIVATE),
  /** Givers, one or a crowd. */
  DONORS(FundingOrigin.PRIVATE),
  /** Another private source. */
  OTHER_PRIVATE(FundingOrigin.PRIVATE),
  /** Rent and operating charges. */
  RENT(FundingOrigin.EARNED),
  /** Membership fees. */
  MEMBERSHIP(FundingOrigin.EARNED),
  /** Events and the hire of rooms. */
  EVENTS(FundingOrigin.EARNED),
  /** Food and drink. */
  FOOD_AND_BEVERAGE(FundingOrigin.EARNED),
  /** Services to members and others. */
  SERVICES(FundingOrigin.EARNED),
  /** Consultancy. */
  CONSULTANCY(FundingOrigin.EARNED),
  /** Commissioned research. */
  RESEARCH(FundingOrigin.EARNED),
  /** Sponsorship that is sold. */
  SPONSORSHIP(FundingOrigin.EARNED);

  private final FundingOrigin origin;

  FundingSourceKind(FundingOrigin origin) {
    this.origin = origin;
  }

  /** Whether it is public, private or earned. */
  public FundingOrigin origin() {
    return origin;
  }
}
