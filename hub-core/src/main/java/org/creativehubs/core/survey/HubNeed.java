package org.creativehubs.core.survey;

/**
 * What creative people, hub managers and civil servants in Kazakhstan want of a hub: the wishes of
 * focus groups in 2022, and the five needs of a management model that the British Council's guide
 * draws from them.
 */
public enum HubNeed {
  /** Printers, electronics, crafts, tools and classes in using them. */
  MAKERS_LAB(NeedGroup.PRACTICAL_FACILITIES),
  /** New technology and costly equipment, such as protected servers. */
  TECHNOLOGY(NeedGroup.PRACTICAL_FACILITIES),
  /** Services that forecast trends. */
  TREND_SUBSCRIPTIONS(NeedGroup.PRACTICAL_FACILITIES),
  /** A library of textile designs of Central Asia. */
  TEXTILE_LIBRARY(NeedGroup.PRACTICAL_FACILITIES),
  /** Finance that small firms without physical assets can get. */
  ACCESS_TO_FINANCE(NeedGroup.BUSINESS_SERVICES),
  /** Small grants for equipment. */
  SMALL_GRANTS(NeedGroup.BUSINESS_SERVICES),
  /** Help with registering a business. */
  BUSINESS_REGISTRATION(NeedGroup.BUSINESS_SERVICES),
  /** Advice on becoming ready for investment. */
  INVESTMENT_ADVICE(NeedGroup.BUSINESS_SERVICES),
  /** Legal advice, also on intellectual property. */
  LEGAL_AND_IP_ADVICE(NeedGroup.BUSINESS_SERVICES),
  /** A place to show and sell. */
  RETAIL_AND_EXHIBITION(NeedGroup.MARKET_ACCESS),
  /** Studios that open to the public. */
  OPEN_STUDIOS(NeedGroup.MARKET_ACCESS),
  /** A directory of the people and firms of the hub. */
  ONLINE_DIRECTORY(NeedGroup.MARKET_ACCESS),
  /** Help with selling abroad. */
  EXPORT_SUPPORT(NeedGroup.MARKET_ACCESS),
  /** Incubators, courses, university branches and mentors. */
  SKILLS_DEVELOPMENT(NeedGroup.SKILLS),
  /** Large tenants beside small ones, and the supply chains between them. */
  ANCHOR_TENANTS(NeedGroup.SUPPLY_CHAINS),
  /** Work with other disciplines, researchers and artists abroad. */
  KNOWLEDGE_EXCHANGE(NeedGroup.COLLABORATION),
  /** Hubs in small towns as well as cities, and services that travel. */
  DIFFERENT_LOCATIONS(NeedGroup.LOCATIONS),
  /** A venue for culture and leisure, open to the people around it. */
  COMMUNITY_ASSET(NeedGroup.COMMUNITY),
  /** The interests of all residents are considered. */
  INTERESTS_OF_RESIDENTS(NeedGroup.MANAGEMENT),
  /** The managers decide, and answer to the investors, private or public. */
  INDEPENDENT_ACCOUNTABLE(NeedGroup.MANAGEMENT),
  /** It pays for itself, and can carry projects that earn nothing. */
  SELF_SUFFICIENT(NeedGroup.MANAGEMENT),
  /** Coordinators know both business and the creative process. */
  PROFESSIONAL_COORDINATION(NeedGroup.MANAGEMENT),
  /** It moves into spaces that stand empty or are little used. */
  EXISTING_SPACES(NeedGroup.MANAGEMENT);

  private final NeedGroup group;

  HubNeed(NeedGroup group) {
    this.group = group;
  }

  /** What the need is about. */
  public NeedGroup group() {
    return group;
  }
}
