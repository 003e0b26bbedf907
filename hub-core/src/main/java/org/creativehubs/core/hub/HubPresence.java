package org.creativehubs.core.hub;

/** Whether a hub can be entered. */
public enum HubPresence {
  /** It has rooms. */
  PHYSICAL,
  /** It is a network or service without rooms. */
  VIRTUAL,
  /** Its services travel from place to place. */
  NOMADIC
}
