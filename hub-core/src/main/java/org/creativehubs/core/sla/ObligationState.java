package org.creativehubs.core.sla;

/** Whether an obligation is met, as far as the evidence tells. New states may be added. */
public enum ObligationState {
  /** The evidence proves that the target is reached. */
  MET,
  /** The evidence proves that the target is missed. */
  NOT_MET,
  /** The evidence proves neither. */
  NOT_KNOWN
}
