package org.creativehubs.core.cluster;

import org.creativehubs.core.vocabulary.Coded;

/** The groups of sub-sectors in which a study distinguishes growth and concentration. */
public enum SubsectorGroup implements Coded {
  /** Architecture. */
  ARCHITECTURE,
  /** Content, such as film, music and games. */
  CONTENT,
  /** Publishing. */
  PUBLISHING,
  /** Creative services to other businesses. */
  SERVICES
}
