package org.creativehubs.finance.internal;

import java.util.List;

/** What the rows of an outlook below its lines are called. */
public final class SumRows {

  /** What earned income and grants leave of running costs. */
  public static final String SURPLUS = "surplus";

  /** All that comes in. */
  public static final String MONEY_IN = "money in";

  /** All that goes out. */
  public static final String MONEY_OUT = "money out";

  /** Money in and money out together. */
  public static final String NET = "net";

  /** Cash at the end. */
  public static final String CLOSING_CASH = "closing cash";

  /** All of them. */
  public static final List<String> ALL = List.of(SURPLUS, MONEY_IN, MONEY_OUT, NET, CLOSING_CASH);

  private SumRows() {}
}
