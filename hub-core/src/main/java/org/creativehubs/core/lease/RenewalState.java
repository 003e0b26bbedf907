package org.creativehubs.core.lease;

/** How firm a renewal of a lease is. */
public enum RenewalState {
  /** It is granted: the term is that much longer. */
  AGREED,
  /** One party may still ask for it. */
  OPTION
}
