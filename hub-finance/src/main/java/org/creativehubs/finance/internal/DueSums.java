package org.creativehubs.finance.internal;

import java.util.Currency;
import org.creativehubs.core.money.Money;

/** What lines come to together, for those who need the sums and not the lines. */
public final class DueSums {

  private boolean isEmpty = true;
  private Money conceded;
  private Money net;

  /** Sums of nothing. */
  public DueSums(Currency currency) {
    conceded = Money.zero(currency);
    net = conceded;
  }

  void add(Money conceded, Money net) {
    isEmpty = false;
    this.net = this.net.plus(net);
    if (!conceded.isZero()) {
      this.conceded = this.conceded.plus(conceded);
    }
  }

  /** Whether there is no line at all. */
  public boolean isEmpty() {
    return isEmpty;
  }

  /** The concessions of all lines. */
  public Money conceded() {
    return conceded;
  }

  /** The lines net of concessions. */
  public Money net() {
    return net;
  }
}
