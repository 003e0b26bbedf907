package org.creativehubs.core.lease;

/** On what footing a tenant has its space. */
public enum LettingBasis {
  /** A lease or tenancy: the space is the tenant's alone for the term. */
  LEASE,
  /** A licence: leave to use the space, without an interest in it. */
  LICENCE,
  /** A membership, with or without a place of its own. */
  MEMBERSHIP
}
