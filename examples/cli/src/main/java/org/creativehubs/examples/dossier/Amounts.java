package org.creativehubs.examples.dossier;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.money.Money;

/** Amounts of money and areas as people read them: with commas between thousands. */
final class Amounts {

  private static final Pattern MONEY = Pattern.compile("\\b([A-Z]{3}) (-?\\d{4,}(?:\\.\\d+)?)");
  private static final Pattern AREA = Pattern.compile("(?<![\\d.,/-])(\\d{4,})(?= (?:ft2|m2)\\b)");

  /** Stands for a blank until the table is laid out, since runs of blanks are closed up. */
  private static final char BLANK = '\uE000';

  private static final ImmutableSet<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(ImmutableSet.toImmutableSet());

  private Amounts() {}

  /** A text with commas in its amounts. */
  static String grouped(String text) {
    String money = MONEY.matcher(text).replaceAll(Amounts::money);
    return AREA.matcher(money).replaceAll(area -> commas(new BigDecimal(area.group(1))));
  }

  private static String money(MatchResult match) {
    return CURRENCIES.contains(match.group(1))
        ? match.group(1) + " " + commas(new BigDecimal(match.group(2)))
        : match.group();
  }

  /** A number with commas between its thousands; other text as it is. */
  static String withCommas(String number) {
    return number.matches("\\d+(\\.\\d+)?") ? commas(new BigDecimal(number)) : number;
  }

  private static String commas(BigDecimal number) {
    return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
  }

  /** A table laid out for reading, with commas in its amounts. */
  static String grouped(Table table) {
    List<List<Answer>> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(new ArrayList<>(row)));
    Table.Builder grouped = Table.builder();
    grouped.title(grouped(table.title()));
    for (int column = 0; column < table.columns().size(); column++) {
      grouped.addColumns(column(table, column, rows));
    }
    return grouped.addAllRows(rows).build().toString().replace(BLANK, ' ');
  }

  /** Puts a column of money into words, set to the right; returns its heading. */
  private static String column(Table table, int column, List<List<Answer>> rows) {
    String name = table.columns().get(column);
    Optional<Currency> currency = currency(rows, column);
    if (currency.isEmpty()) {
      rows.forEach(row -> row.set(column, grouped(row.get(column))));
      return name;
    }
    String end = "(" + currency.get() + ")";
    String heading = name.endsWith(end) ? name : name + " " + end;
    int width = heading.length();
    for (List<Answer> row : rows) {
      width = Math.max(width, text(row.get(column)).length());
    }
    for (List<Answer> row : rows) {
      row.set(column, Answer.text(Strings.padStart(text(row.get(column)), width, BLANK)));
    }
    return Strings.padStart(heading, width, BLANK);
  }

  /** Money among other things keeps its currency. */
  private static Answer grouped(Answer cell) {
    return cell.money().isPresent() ? Answer.text(grouped(cell.toString())) : cell;
  }

  /** The currency of a column in which all that is defined is money in one. */
  private static Optional<Currency> currency(List<List<Answer>> rows, int column) {
    List<Optional<Currency>> found =
        rows.stream()
            .map(row -> row.get(column))
            .filter(Answer::isDefined)
            .map(cell -> cell.money().map(Money::currency))
            .distinct()
            .toList();
    return found.size() == 1 ? found.get(0) : Optional.empty();
  }

  private static String text(Answer cell) {
    return cell.undefined()
        .map(why -> Show.words(why.reason()))
        .orElseGet(() -> commas(cell.money().orElseThrow().amount()));
  }
}
