package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;

/** The posts and groups that run a cluster initiative. New ones may be added. */
public enum BodyRole implements Coded {
  /** Leads and speaks for the cluster. */
  CHIEF_EXECUTIVE_OR_CHAIR,
  /** Does the daily work. */
  PROJECT_MANAGER,
  /** Sets the direction: the cluster executive group, CEG. */
  EXECUTIVE_GROUP,
  /** Plans the work, with the sector: the cluster operations group, COG. */
  OPERATIONS_GROUP,
  /** An office with staff. */
  SECRETARIAT,
  /** Someone close to members in one place. */
  AGENT
}
