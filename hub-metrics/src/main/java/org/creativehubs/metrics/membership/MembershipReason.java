package org.creativehubs.metrics.membership;

/** Why a company belongs to a cluster or not. The first that applies, in this order, is given. */
public enum MembershipReason {
  /** It has a flag that the rule excludes by. */
  EXCLUDED(MembershipState.NOT_MEMBER),
  /** All its codes on the list lie within excluded codes. */
  EXCLUDED_CODE(MembershipState.NOT_MEMBER),
  /** None of its codes is on the list. */
  NOT_LISTED(MembershipState.NOT_MEMBER),
  /** Too little of its income is from the sectors, whatever is not known. */
  SHARE_TOO_LOW(MembershipState.NOT_MEMBER),
  /** Its codes are missing or no codes, or too coarse to say whether it is on the list. */
  CODE_NOT_KNOWN(MembershipState.NOT_KNOWN),
  /** The shares of its income that are known add up to more than all of it. */
  SHARES_CONTRADICT(MembershipState.NOT_KNOWN),
  /** What is known of its income proves neither side of the rule. */
  SHARE_NOT_KNOWN(MembershipState.NOT_KNOWN),
  /** It is on the list, and the rule asks for no more. */
  LISTED(MembershipState.MEMBER),
  /** Enough of its income is from the sectors, and it is on the list where there is one. */
  SHARE_REACHED(MembershipState.MEMBER);

  private final MembershipState state;

  MembershipReason(MembershipState state) {
    this.state = state;
  }

  /** What the reason makes of the company. */
  public MembershipState state() {
    return state;
  }
}
