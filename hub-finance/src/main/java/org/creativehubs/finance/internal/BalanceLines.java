package org.creativehubs.finance.internal;

import java.util.List;

/** The names of the lines that follow from how and when the lines of a plan are paid. */
public final class BalanceLines {

  /** Income that is written off. */
  public static final String BAD_DEBTS = "bad debts";

  /** Tax on running costs that is not recovered. */
  public static final String VAT_NOT_RECOVERED = "VAT not recovered";

  /** Tax on capital costs that is not recovered. */
  public static final String VAT_NOT_RECOVERED_ON_CAPITAL = "VAT not recovered on capital costs";

  /** Deposits that tenants leave. */
  public static final String DEPOSITS_TAKEN = "deposits taken";

  /** Deposits that are given back or kept. */
  public static final String DEPOSITS_ENDED = "deposits given back or kept";

  /** What is kept of deposits. */
  public static final String DEPOSITS_KEPT = "deposits kept";

  /** What debtors pay beyond what is earned. */
  public static final String DEBTORS = "change in debtors";

  /** What creditors are not paid of what is owed. */
  public static final String CREDITORS = "change in creditors";

  /** Tax on income. */
  public static final String VAT_CHARGED = "VAT charged";

  /** Tax on costs that is recovered. */
  public static final String VAT_ON_COSTS = "VAT on costs";

  /** Tax that is paid to the tax office. */
  public static final String VAT_PAID = "VAT paid over";

  /** All lines of tax. */
  public static final List<String> OF_VAT =
      List.of(VAT_NOT_RECOVERED, VAT_NOT_RECOVERED_ON_CAPITAL, VAT_CHARGED, VAT_ON_COSTS, VAT_PAID);

  private BalanceLines() {}
}
