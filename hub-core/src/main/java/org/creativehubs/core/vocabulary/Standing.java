package org.creativehubs.core.vocabulary;

/** How far something is the case, as someone judges it. */
public enum Standing {
  /** It is the case. */
  MET,
  /** It is the case in part. */
  PARTLY,
  /** It is not the case. */
  NOT_MET,
  /** It was asked, and nobody could say. */
  NOT_KNOWN
}
