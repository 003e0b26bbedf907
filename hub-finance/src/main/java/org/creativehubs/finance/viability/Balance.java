package org.creativehubs.finance.viability;

import org.creativehubs.finance.plan.LineKind;

/** What is owed to a hub, or by it, between what counts and what is paid. */
public enum Balance {
  /** What is earned and not paid yet, tax included; below zero where more is paid in advance. */
  DEBTORS("debtors"),
  /** What is owed for costs, tax included; below zero where more is paid in advance. */
  CREDITORS("creditors"),
  /** What is owed to the tax office, below zero where it comes back. */
  VAT_OWED("VAT owed"),
  /** Deposits that belong to tenants. */
  DEPOSITS_HELD("deposits held");

  private final String words;

  Balance(String words) {
    this.words = words;
  }

  /** What it is called. */
  public String words() {
    return words;
  }

  /** Whether it is owed to the hub, and not by it. */
  boolean isOwedToHub() {
    return this == DEBTORS;
  }

  /** Whether lines of a kind move it. */
  boolean isMovedBy(LineKind kind) {
    return switch (kind) {
      case DEBTORS -> this == DEBTORS;
      case CREDITORS -> this == CREDITORS;
      case VAT_CHARGED, VAT_ON_COSTS, VAT_PAID -> this == VAT_OWED;
      case DEPOSIT_TAKEN, DEPOSIT_ENDED -> this == DEPOSITS_HELD;
      default -> false;
    };
  }
}
