package org.creativehubs.metrics.membership;

/** Whether a company belongs to a cluster, as far as is known. */
public enum MembershipState {
  /** The rule is proven to hold. */
  MEMBER,
  /** The rule is proven not to hold, or the company is excluded. */
  NOT_MEMBER,
  /** What is known proves neither. */
  NOT_KNOWN
}
