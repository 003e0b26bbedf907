package org.creativehubs.report.picture.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;

/** Sentences that several pictures share. */
public final class Words {

  private static final int MOST_TOLD = 12;

  private Words() {}

  /** Why a figure is not known. */
  public static String because(Optional<Undefined> undefined) {
    return undefined.map(Undefined::because).orElse("nothing is said of it");
  }

  /** An amount with commas between thousands, such as GBP 1,200.00. */
  public static String money(Money money) {
    BigDecimal amount = money.amount();
    return money.currency().getCurrencyCode()
        + ' '
        + String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
  }

  /** What rows say, for those who hear it. */
  public static List<String> ofRows(String what, List<Row> rows) {
    List<String> told = new ArrayList<>();
    for (Row row : rows) {
      if (told.size() < MOST_TOLD) {
        told.add(row.isHeading() ? row.name() + " has the parts" : row.name() + " " + row.words());
      }
    }
    return List.of(told(what, told, rows.size()));
  }

  /** A list in a sentence, which says how many of all it does not name. */
  public static String told(String what, List<String> told, int all) {
    List<String> some = told.size() > MOST_TOLD ? told.subList(0, MOST_TOLD) : told;
    String more = all > some.size() ? "; and " + (all - some.size()) + " more" : "";
    return some.isEmpty()
        ? what + ": there is nothing to show"
        : what + ": " + String.join("; ", some) + more;
  }
}
