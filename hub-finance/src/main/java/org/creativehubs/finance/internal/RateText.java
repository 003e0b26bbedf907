package org.creativehubs.finance.internal;

import java.util.Currency;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;

/** RateText for an area and a period as answers. */
public final class RateText {

  private RateText() {}

  public static Answer answer(RentRate rate) {
    return answer(rate.amount(), rate);
  }

  /** An amount in the unit and period of a rate. */
  public static Answer answer(Ratio amount, RentRate like) {
    return Answer.quantity(amount, unit(like));
  }

  /** A rate to calculate with, without a step of its own. */
  public static Term term(RentRate rate) {
    return Term.of(rate.amount()).in(unit(rate));
  }

  /** The unit of a rate, such as {@code GBP per ft2 per year}. */
  public static String unit(RentRate rate) {
    return unit(rate.currency(), rate.per(), rate.every());
  }

  public static String unit(Currency currency, AreaUnit per, RentPeriod every) {
    String period = Show.words(every);
    return currency + " per " + per.symbol() + " per " + period;
  }
}
