package org.creativehubs.finance.lease;

import java.util.Optional;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.time.DateRange;

/**
 * What is due under a lease, when, and for which days?
 *
 * <p>The term of each charge is cut into payment periods, and these where the annual amount or a
 * concession changes. Each run of days that is left is a line:
 *
 * <ul>
 *   <li>gross of a whole payment period = annual amount / periods a year, or its part of the year
 *       allocated ({@link org.creativehubs.core.lease.WholePeriodRule});
 *   <li>gross of one that the ends of the term break = annual amount x the part of a year that the
 *       named rule gives it ({@link org.creativehubs.core.lease.BrokenPeriodRule});
 *   <li>a step inside a period changes that by the difference of the rents, by a named rule ({@link
 *       org.creativehubs.core.lease.StepRule}); a concession leaves it as it is, and has lines of
 *       its own by a named rule ({@link org.creativehubs.core.lease.ConcessionRule}); the lines of
 *       one period add up to its gross;
 *   <li>concession = gross x share conceded; net = gross - concession; value added tax = net x
 *       rate.
 * </ul>
 *
 * <p>Amounts are in the currency of the lease; gross, concession and tax are each rounded half up
 * to the minor unit, net is never rounded. The lines of a charge cover the term once. All lines of
 * a payment period fall due on its first day in the term, or in arrears on its last. Nothing is
 * undefined here: a peppercorn gives lines of zero. A lease without an end, or one that is held
 * over, has a schedule for a period: the lines that fall due in it.
 *
 * <pre>{@code
 * PaymentTerms monthly = PaymentTerms.monthlyInAdvance();
 * RentCharge rent = RentCharge.of(ChargeKind.RENT, Money.parse("GBP 8400"), monthly);
 * LeaseTerms lease = LeaseTerms.of(DateRange.parse("2026-04-16/2027-04-16"), rent);
 * RentSchedule schedule = LeaseSchedule.of(lease);
 * schedule.lines().get(0).net(); // GBP 350.00
 * }</pre>
 *
 * <p>Source: the words of the lease. There is no statutory rule for broken periods, so none is
 * chosen here.
 */
public final class LeaseSchedule {

  static final Cap LINES = Cap.ofElements("lines of a schedule", 100_000);

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LeaseScheduleInput, RentSchedule> ENTRY =
      CatalogEntry.of(
              "lease-schedule", LeaseSchedule.class, LeaseScheduleInput.class, RentSchedule.class)
          .title("Rent schedule of a lease")
          .question("What is due under this lease, when, and for which days?")
          .convention("payment periods, due dates, whole and broken periods: named in the lease")
          .convention(
              "steps and concessions inside a period: named, the instalment stays by default")
          .convention("first and last day both count")
          .convention("a line is a run of days in one payment period at one rate and concession")
          .convention(
              "gross, concession and tax rounded half up on each line; net is the difference")
          .convention("a step by a factor gives an annual amount rounded half up to the penny")
          .convention("a year has 52 weeks or 13 times four weeks of rent, whatever its days")
          .source(Source.of("Term and Quarter Days (Scotland) Act 1990", "section 1"))
          .source(Source.of("The lease itself", "rent, rent days, rent-free period"))
          .cap(LINES)
          .answeredBy(LeaseSchedule::answer);

  private LeaseSchedule() {}

  /**
   * The schedule of a lease over its whole term.
   *
   * @param lease what is payable, with its conventions; it has an end
   * @return the lines, charge by charge, each in the order of its days
   * @throws org.creativehubs.core.value.InvalidValueException if there would be more than 100,000
   */
  public static RentSchedule of(LeaseTerms lease) {
    return RentSchedule.of(lease, Optional.empty());
  }

  /**
   * What falls due under a lease in a period, whether or not the lease has an end.
   *
   * @param lease what is payable, with its conventions
   * @param period the days on which the lines fall due
   * @return the lines, charge by charge, each in the order of its days
   */
  public static RentSchedule of(LeaseTerms lease, DateRange period) {
    return RentSchedule.of(lease, Optional.of(period));
  }

  /**
   * Calculates the schedule for the given input.
   *
   * @param input the lease
   * @return its schedule
   */
  public static RentSchedule answer(LeaseScheduleInput input) {
    return RentSchedule.of(input.lease(), input.period());
  }
}
