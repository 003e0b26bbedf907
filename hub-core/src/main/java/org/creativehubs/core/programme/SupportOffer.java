package org.creativehubs.core.programme;

/** The five offers with which creative spaces in Kazakhstan help small firms. */
public enum SupportOffer {
  /** From an idea to the opening of a firm. */
  INCUBATOR,
  /** The growth of firms that exist. */
  ACCELERATOR,
  /** Money, mentors and experts for growth into new markets. */
  SCALE_UP,
  /** Online trade, fairs, showrooms, festivals and exhibitions. */
  TRADING_PLATFORMS,
  /** Marketing, branding and public relations. */
  MARKETING_BRANDING_PR
}
