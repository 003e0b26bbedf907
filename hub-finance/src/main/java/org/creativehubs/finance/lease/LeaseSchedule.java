package org.creativehubs.finance.lease;

import com.google.common.collect.ImmutableList;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;

/**
 * What is due under a lease, when, and for which days?
 *
 * <p>The term of each charge is cut into payment periods, and these where the annual amount or a
 * concession changes. Each run of days that is left is a line:
 *
 * <ul>
 *   <li>gross of a whole payment period = annual amount / periods a year, or its part of the year
 *       allocated ({@link org.creativehubs.core.lease.WholePeriodRule});
 *   <li>gross of a broken one = annual amount x the part of a year that the named rule gives it
 *       ({@link org.creativehubs.core.lease.BrokenPeriodRule});
 *   <li>concession = gross x share conceded; net = gross - concession; value added tax = net x
 *       rate.
 * </ul>
 *
 * <p>Amounts are in the currency of the lease; gross, concession and tax are each rounded half up
 * to the minor unit, net is never rounded. The lines of a charge cover the term once. All lines of
 * a payment period fall due on its first day in the term, or in arrears on its last. Nothing is
 * undefined here: a peppercorn gives lines of zero.
 *
 * <p>Source: the words of the lease. There is no statutory rule for broken periods, so none is
 * chosen here.
 */
public final class LeaseSchedule {

  private LeaseSchedule() {}

  /**
   * The schedule of a lease.
   *
   * @param lease what is payable, with its conventions
   * @return the lines, charge by charge, each in the order of its days
   */
  public static RentSchedule of(LeaseTerms lease) {
    ImmutableList.Builder<RentLine> lines = ImmutableList.builder();
    for (RentCharge charge : lease.charges()) {
      new Expansion(charge, lease.term()).addTo(lines);
    }
    return new RentSchedule(lease, lines.build());
  }

  /**
   * The schedule of an input.
   *
   * @param input the lease
   * @return its schedule
   */
  public static RentSchedule answer(LeaseScheduleInput input) {
    return of(input.lease());
  }
}
