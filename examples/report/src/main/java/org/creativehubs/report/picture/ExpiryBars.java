package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.rentroll.HubRentRoll;
import org.creativehubs.finance.rentroll.ProfileYear;
import org.creativehubs.finance.rentroll.RollTotals;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Filling;
import org.creativehubs.report.picture.internal.Row;
import org.creativehubs.report.picture.internal.RowChart;
import org.creativehubs.report.picture.internal.Words;

/** The rent that ends in each year, by when the lettings of a rent roll expire. */
public final class ExpiryBars {

  private ExpiryBars() {}

  /**
   * The picture of a rent roll.
   *
   * @param roll the roll of one hub or of several
   */
  public static Picture of(HubRentRoll roll) {
    RollTotals totals = roll.totals();
    List<Row> rows = new ArrayList<>();
    for (ProfileYear year : totals.expiries()) {
      rows.add(
          Row.bar(
              Integer.toString(year.year()),
              Words.money(year.passingRent()) + ", " + lettings(year.lettings()),
              year.passingRent().amount().doubleValue(),
              Filling.FULL));
    }
    others(rows, "rolling on", totals.rentRolling(), totals.rollingLettings());
    others(rows, "holding over", totals.rentHeldOver(), totals.heldOverLettings());
    others(rows, "no end given", totals.rentUndated(), totals.undatedLettings());
    List<String> notes = new ArrayList<>(RowChart.leftOut(rows.size(), "years"));
    if (rows.isEmpty()) {
      notes.add("Nothing is let on " + roll.on() + ".");
    }
    if (totals.withoutRent() > 0) {
      notes.add("The rent of " + lettings(totals.withoutRent()) + " is not known.");
    }
    Axis axis =
        Axis.numbers(
            totals.passingRent().currency().getCurrencyCode() + " a year",
            DoubleStream.concat(DoubleStream.of(0), RowChart.drawn(rows)));
    return Picture.of(
        "Rent by the year in which lettings end, as on " + roll.on(),
        Words.ofRows("Passing rent that ends", rows),
        notes,
        () -> new RowChart(rows, axis, OptionalDouble.of(0)));
  }

  private static void others(List<Row> rows, String name, Money rent, int lettings) {
    if (lettings > 0) {
      rows.add(
          Row.bar(
              name,
              Words.money(rent) + ", " + lettings(lettings),
              rent.amount().doubleValue(),
              Filling.RIGHT));
    }
  }

  private static String lettings(int count) {
    return count == 1 ? "1 letting" : count + " lettings";
  }
}
