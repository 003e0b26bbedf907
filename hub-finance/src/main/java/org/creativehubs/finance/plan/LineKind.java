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
  LOAN_FEES,
  /** Income that is written off because it is never paid. */
  BAD_DEBT,
  /** Value added tax on running costs that is not recovered. */
  VAT_NOT_RECOVERED,
  /** Deposits that tenants leave; owed to them, and no income. */
  DEPOSIT_TAKEN,
  /** Deposits that end, given back or kept. */
  DEPOSIT_ENDED,
  /** What debtors pay beyond what is earned; below zero where more is earned than paid. */
  DEBTORS,
  /** What creditors are paid beyond what is owed, below zero; above where less is paid. */
  CREDITORS,
  /** Value added tax that is charged on income. */
  VAT_CHARGED,
  /** Value added tax on costs that is recovered. */
  VAT_ON_COSTS,
  /** Value added tax that is paid to the tax office; above zero where it comes back. */
  VAT_PAID;

  /** Whether it is income that the hub earns. */
  public boolean isEarned() {
    return compareTo(GRANT) < 0;
  }

  /** Whether it is money that comes in. */
  public boolean isMoneyIn() {
    return switch (this) {
      case GRANT, CAPITAL_GRANT, LOAN_DRAWN, DEPOSIT_TAKEN, DEBTORS, VAT_CHARGED -> true;
      default -> isEarned();
    };
  }

  /** Whether it is a cost of running the hub; interest is one, repayment and capital are not. */
  public boolean isOperatingCost() {
    return !isMoneyIn() && this != LOAN_REPAYMENT && this != CAPITAL_COST && !isOfBalance();
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
    return compareTo(LOAN_DRAWN) >= 0 && compareTo(LOAN_FEES) <= 0;
  }

  /**
   * Whether a line of a plan can be of it; those of loans and all below them follow from others.
   */
  public boolean isPlanned() {
    return compareTo(LOAN_DRAWN) < 0;
  }

  /** Whether it moves cash alone: deposits, debtors, creditors, and tax that passes through. */
  public boolean isOfBalance() {
    return compareTo(DEPOSIT_TAKEN) >= 0;
  }
}
