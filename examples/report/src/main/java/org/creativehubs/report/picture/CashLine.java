package org.creativehubs.report.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.report.picture.internal.Words;

/**
 * Cash at the end of each month of an outlook, with the opening cash, the month that closes with
 * least, the first that closes below zero, and the last.
 */
public final class CashLine {

  private CashLine() {}

  /**
   * The picture of an outlook.
   *
   * @param outlook the months of a plan
   */
  public static Picture of(HubOutlook outlook) {
    OperatingModel model = outlook.model();
    String out =
        outlook
            .outOfCashMonth()
            .map(month -> "Cash first closes below zero in " + label(model, month))
            .orElse("Cash never closes below zero");
    List<String> notes = new ArrayList<>();
    notes.add(
        "Balances at the end of each month of " + model.months() + ", from " + model.start() + ".");
    if (!model.assumed().isEmpty()) {
      notes.add(Words.told("Assumed", List.copyOf(model.assumed()), model.assumed().size()) + ".");
    }
    return Picture.of(
        "Cash of " + model.name(),
        List.of(
            "Opening cash " + Words.money(model.openingCash()),
            "Least cash " + least(outlook),
            "Closing cash " + Words.money(outlook.closingCash()),
            out),
        notes,
        () -> new CashLineDrawing(outlook));
  }

  static String least(HubOutlook outlook) {
    return Words.money(outlook.minimumCash())
        + " in "
        + label(outlook.model(), outlook.minimumCashMonth());
  }

  private static String label(OperatingModel model, LocalDate month) {
    return model.label(model.monthOf(month));
  }
}
