package org.creativehubs.finance.rentroll;

/** What counts as the rent that passes on a date. */
public enum RentBasis {
  /** The annual amount that runs on the date, concessions left aside. */
  CONTRACTED("as contracted"),
  /** The annual amount less the share conceded on the date: nothing in a rent-free period. */
  PAYABLE("as payable after concessions");

  private final String words;

  RentBasis(String words) {
    this.words = words;
  }

  /** What the rent is, such as {@code as contracted}. */
  public String words() {
    return words;
  }
}
