package org.creativehubs.core.hub;

/**
 * What a hub does for its members, in the five functions of the British Council's guide to creative
 * hubs in Kazakhstan (2022).
 */
public enum HubFunction {
  /** Room to work, make, show and meet. */
  SPACE,
  /** A community of people. */
  PEOPLE,
  /** Business support, training, incubators and accelerators. */
  PRACTICAL_SUPPORT,
  /** What it does for its neighbourhood and town. */
  PLACE,
  /** Work together with others. */
  PARTNERSHIPS
}
