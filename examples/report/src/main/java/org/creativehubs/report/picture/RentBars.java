package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.finance.lease.RentSchedule;
import org.creativehubs.report.picture.internal.Words;

/**
 * A rent schedule: for each charge what is payable net for each payment period, a bar as wide as
 * its days; where the amount changes it stands above the bar.
 */
public final class RentBars {

  /** More bars than one can see are left out, and counted. */
  static final int MOST_LINES = 400;

  private static final int MOST_CHARGES = 6;

  private RentBars() {}

  /**
   * The picture of a schedule.
   *
   * @param schedule what is due under a lease
   */
  public static Picture of(RentSchedule schedule) {
    List<String> all = schedule.lines().stream().map(RentLine::charge).distinct().toList();
    List<String> charges = all.stream().limit(MOST_CHARGES).toList();
    List<RentLine> lines =
        schedule.lines().stream()
            .filter(line -> charges.contains(line.charge()))
            .limit(MOST_LINES)
            .toList();
    List<String> notes = new ArrayList<>();
    if (lines.size() < schedule.lines().size()) {
      notes.add(
          "The first "
              + lines.size()
              + " of "
              + schedule.lines().size()
              + " payments are drawn; "
              + (schedule.lines().size() - lines.size())
              + " are left out.");
    }
    if (lines.isEmpty()) {
      notes.add("Nothing is payable.");
    }
    notes.add("Net of rent-free periods and other concessions, without VAT.");
    return Picture.of(
        "Rent schedule" + schedule.lease().id().map(id -> " of " + id).orElse(""),
        List.of(
            "Net "
                + Words.money(schedule.totalNet())
                + " in "
                + Show.counted(schedule.lines().size(), "payments"),
            Words.told("Payments", told(lines), changes(lines).size())),
        notes,
        () -> new RentBarsDrawing(lines, charges));
  }

  private static List<String> told(List<RentLine> lines) {
    return changes(lines).stream()
        .map(
            line -> line.charge() + " from " + line.dates().start() + " " + Words.money(line.net()))
        .toList();
  }

  /** The lines whose amount differs from the one before of the same charge. */
  static List<RentLine> changes(List<RentLine> lines) {
    List<RentLine> changes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      RentLine line = lines.get(i);
      boolean isSame = false;
      for (int before = i - 1; before >= 0; before--) {
        if (lines.get(before).charge().equals(line.charge())) {
          isSame = lines.get(before).net().equals(line.net());
          break;
        }
      }
      if (!isSame) {
        changes.add(line);
      }
    }
    return changes;
  }
}
