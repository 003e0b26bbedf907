package org.creativehubs.examples.shell;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.funding.StackedFunding;
import org.creativehubs.finance.lease.RentSchedule;
import org.creativehubs.finance.rentroll.HubRentRoll;
import org.creativehubs.finance.resilience.IncomeMix;
import org.creativehubs.finance.risk.SimulatedOutlook;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.metrics.growth.Portfolio;
import org.creativehubs.metrics.growth.ShiftShares;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.location.QuotientIntervals;
import org.creativehubs.metrics.network.NetworkReport;
import org.creativehubs.metrics.screening.Quadrants;
import org.creativehubs.metrics.sla.SlaReport;
import org.creativehubs.report.picture.CashFan;
import org.creativehubs.report.picture.CashLine;
import org.creativehubs.report.picture.ExpiryBars;
import org.creativehubs.report.picture.GrowthByConcentration;
import org.creativehubs.report.picture.LeaseTimeline;
import org.creativehubs.report.picture.LorenzPicture;
import org.creativehubs.report.picture.MoneyMix;
import org.creativehubs.report.picture.NetworkPicture;
import org.creativehubs.report.picture.Picture;
import org.creativehubs.report.picture.PromiseBars;
import org.creativehubs.report.picture.RankedDots;
import org.creativehubs.report.picture.RentBars;
import org.creativehubs.report.picture.ShiftBars;

/** Which picture a result has. */
final class Charts {

  private static final String PICTURES =
      "be something of which there is a picture: location quotients (with an industry), a Lorenz"
          + " curve, a shift-share analysis, a portfolio, quadrants, a network, a rent schedule, a"
          + " rent roll, an outlook, a simulation, a check of an agreement, funding, income, a"
          + " statement or a hub with a day";

  private Charts() {}

  static Picture of(Object result) {
    Object drawn = Check.notNull(result, "result");
    if (drawn instanceof LocationQuotients quotients) {
      return of(quotients, only(quotients.industries()));
    }
    if (drawn instanceof Portfolio portfolio) {
      return GrowthByConcentration.of(portfolio);
    }
    if (drawn instanceof Quadrants quadrants) {
      return GrowthByConcentration.of(quadrants);
    }
    if (drawn instanceof IndexMatrix curve) {
      return LorenzPicture.of(curve);
    }
    if (drawn instanceof ShiftShares shares) {
      return ShiftBars.of(shares);
    }
    if (drawn instanceof NetworkReport network) {
      return NetworkPicture.of(network);
    }
    if (drawn instanceof SlaReport report) {
      return PromiseBars.of(report);
    }
    return money(drawn);
  }

  private static Picture money(Object drawn) {
    if (drawn instanceof RentSchedule schedule) {
      return RentBars.of(schedule);
    }
    if (drawn instanceof HubRentRoll roll) {
      return ExpiryBars.of(roll);
    }
    if (drawn instanceof HubOutlook outlook) {
      return CashLine.of(outlook);
    }
    if (drawn instanceof SimulatedOutlook outlook) {
      return CashFan.of(outlook);
    }
    if (drawn instanceof StackedFunding funding) {
      return MoneyMix.of(funding);
    }
    if (drawn instanceof IncomeMix mix) {
      return MoneyMix.of(mix);
    }
    if (drawn instanceof Statement statement) {
      return MoneyMix.of(statement);
    }
    throw none(drawn);
  }

  static Picture of(Object result, String industry) {
    if (Check.notNull(result, "result") instanceof QuotientIntervals intervals) {
      return RankedDots.of(intervals, industry);
    }
    if (result instanceof LocationQuotients quotients) {
      return RankedDots.of(quotients, industry);
    }
    throw none(result);
  }

  static Picture of(Hub hub, LocalDate day) {
    return LeaseTimeline.of(hub, day);
  }

  private static String only(List<String> industries) {
    Check.that(
        industries.size() == 1,
        "industry",
        "be said, as in chart(x, \"" + industries.get(0) + "\")",
        "one of " + industries.size());
    return industries.get(0);
  }

  private static InvalidValueException none(Object drawn) {
    return new InvalidValueException(
        Fault.WRONG_TYPE,
        "result",
        PICTURES,
        Described.publicType(drawn.getClass()).getSimpleName());
  }
}
