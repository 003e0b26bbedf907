package org.creativehubs.finance.plan;

import org.creativehubs.core.explain.Show;

/** What a line of an outlook is. New kinds may be added. */
public enum LineKind {
  /** Rent of let units. */
  RENT,
  /** Desks and memberships. */
  MEMBERSHIPS,
  /** Events and the hire of venues. */
  EVENTS,
  /** What the hub gets of food and drink. */
  FOOD_AND_DRINK,
  /** Other earned income. */
  OTHER_INCOME,
  /** Grants and other money that is not earned, towards running costs. */
  GRANT,
  /** Grants to buy, build or fit out; not of the surplus. */
  CAPITAL_GRANT,
  /** Running costs that do not depend on how much is let. */
  FIXED_COST,
  /** Running costs that do. */
  VARIABLE_COST,
  /** Staff. */
  STAFF,
  /** The rent the hub itself pays. */
  HEAD_RENT,
  /** What buying, building and fitting out cost; not a running cost. */
  CAPITAL_COST,
  /** A loan that is paid out to the hub. */
  LOAN_DRAWN,
  /** Interest on loans. */
  LOAN_INTEREST,
  /** Repayment of loans. */
  LOAN_REPAYMENT,
  /** Fees of loans. */
  LOAN_FEES;

  /** Whether it is income that the hub earns. */
  public boolean isEarned() {
    return compareTo(GRANT) < 0;
  }

  /** Whether it is money that comes in. */
  public boolean isMoneyIn() {
    return isEarned() || this == GRANT || this == CAPITAL_GRANT || this == LOAN_DRAWN;
  }

  /** Whether it is a cost of running the hub; interest is one, repayment and capital are not. */
  public boolean isOperatingCost() {
    return !isMoneyIn() && this != LOAN_REPAYMENT && this != CAPITAL_COST;
  }

  /** Whether it counts in the surplus of a year: income, grants and operating costs. */
  public boolean isOfSurplus() {
    return isEarned() || this == GRANT || isOperatingCost();
  }

  /** Whether it counts in the break-even: all but loans paid out, capital costs and grants. */
  public boolean isOfBreakEven() {
    return isOfSurplus() || this == LOAN_REPAYMENT;
  }

  /**
   * The name of the line of this kind that a loan has.
   *
   * @param loan the id of the loan
   * @return such as {@code fit-out loan: interest}
   */
  public String lineOf(String loan) {
    return loan
        + switch (this) {
          case LOAN_DRAWN -> ": drawn";
          case LOAN_INTEREST -> ": interest";
          case LOAN_REPAYMENT -> ": repayment";
          case LOAN_FEES -> ": fees";
          default -> ": " + Show.words(this);
        };
  }

  /** Whether it comes from a loan. */
  public boolean isOfLoan() {
    return compareTo(LOAN_DRAWN) >= 0;
  }
}
