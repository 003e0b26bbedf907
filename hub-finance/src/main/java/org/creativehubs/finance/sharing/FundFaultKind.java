package org.creativehubs.finance.sharing;

/** What may be wrong with the movements of funds. */
public enum FundFaultKind {
  /** A restricted fund or an endowment ends below zero: its money was spent before it came. */
  OVERSPENT,
  /** Transfers between funds do not cancel out. */
  TRANSFERS_DO_NOT_BALANCE,
  /** Money leaves a restricted fund or an endowment, for which the giver's terms must allow. */
  TRANSFER_OUT_OF_RESTRICTED
}
