package org.creativehubs.finance.internal;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/** A run of days in one payment period with one annual amount and one share conceded. */
record Piece(DateRange dates, Money annual, Ratio conceded) {

  boolean hasRentOf(Piece other) {
    return annual.equals(other.annual);
  }
}
