package org.creativehubs.core.sla;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What kind of thing a hub promises, as agreements with councils have it. New kinds may be added.
 */
public enum ObligationKind {
  /** Jobs, of everybody or of some. */
  JOBS(Accrual.STANDS),
  /** Hours of work given free. */
  VOLUNTEERING_HOURS(Accrual.ADDS_UP),
  /** Time in which spaces may be used free of charge, as a part of opening time. */
  FREE_COMMUNITY_TIME(Accrual.ADDS_UP),
  /** A part of revenue for a purpose, such as a community fund. */
  SHARE_OF_REVENUE(Accrual.ADDS_UP),
  /** Units let below market rent. */
  UNITS_BELOW_MARKET(Accrual.STANDS),
  /** How far below market rent units are let, as a part of that rent. */
  DEPTH_OF_DISCOUNT(Accrual.STANDS),
  /** Counting who the tenants or users are. */
  MONITORING(Accrual.STANDS),
  /** Spending with suppliers of the area. */
  LOCAL_PROCUREMENT(Accrual.ADDS_UP),
  /** Days on which spaces may be used free of charge. */
  FREE_USE_DAYS(Accrual.ADDS_UP),
  /** A change of a level, gains less losses, such as net new jobs; it may be below zero. */
  NET_CHANGE(Accrual.ADDS_UP),
  /** Anything else; the obligation names its metric. */
  GENERAL(null);

  private final Optional<Accrual> accrual;

  ObligationKind(@Nullable Accrual accrual) {
    this.accrual = Optional.ofNullable(accrual);
  }

  /** How such numbers make one over a longer time; empty for {@link #GENERAL}. */
  public Optional<Accrual> accrual() {
    return accrual;
  }
}
