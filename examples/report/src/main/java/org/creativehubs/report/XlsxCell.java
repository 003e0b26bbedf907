package org.creativehubs.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.AnswerValue;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.dhatim.fastexcel.Worksheet;

/**
 * What stands in a cell of a workbook.
 *
 * @param number the number, if it is one
 * @param day the day, if it is one
 * @param text the text otherwise; empty where nothing stands
 * @param format how a spreadsheet shows it; empty for text
 */
record XlsxCell(Optional<BigDecimal> number, Optional<LocalDate> day, String text, String format) {

  private static final String WHOLE = "#,##0";
  private static final String BROKEN = "#,##0.00##";

  /** An answer in a cell, with its currency or unit where no heading says it. */
  static XlsxCell of(Answer answer, boolean withUnit, ReportLocale locale) {
    AnswerValue value = answer.value();
    if (value instanceof AnswerValue.Amount amount) {
      return number(amount.money().amount(), money(amount.money(), withUnit));
    }
    if (value instanceof AnswerValue.Plain plain && isExact(plain.number())) {
      return number(decimal(plain.number()), plain(plain.number()));
    }
    if (value instanceof AnswerValue.Share share && isExact(share.share())) {
      return number(decimal(share.share()), "0.00%");
    }
    if (value instanceof AnswerValue.Quantity quantity && isExact(quantity.number())) {
      String unit = withUnit ? " " + literal(quantity.unit()) : "";
      return number(decimal(quantity.number()), plain(quantity.number()) + unit);
    }
    return words(answer, locale);
  }

  private static XlsxCell words(Answer answer, ReportLocale locale) {
    Optional<LocalDate> day = answer.text().flatMap(ReportLocale::date);
    if (day.isPresent()) {
      return new XlsxCell(Optional.empty(), day, "", locale.dayFormat());
    }
    boolean isEmpty = answer.undefined().filter(why -> why.reason() == Reason.NO_TOTAL).isPresent();
    String text = isEmpty ? "" : locale.answer(answer).replace('\u00a0', ' ');
    return new XlsxCell(Optional.empty(), Optional.empty(), text, "");
  }

  private static XlsxCell number(BigDecimal number, String format) {
    return new XlsxCell(Optional.of(number), Optional.empty(), "", format);
  }

  private static boolean isExact(AnswerValue.Known known) {
    return known.qualifier() == Qualifier.EXACT;
  }

  private static BigDecimal decimal(AnswerValue.Known known) {
    return BigDecimal.valueOf(known.value());
  }

  private static String plain(AnswerValue.Known known) {
    return known.value() == Math.rint(known.value()) ? WHOLE : BROKEN;
  }

  private static String money(Money money, boolean withCode) {
    int digits = Math.max(0, money.currency().getDefaultFractionDigits());
    String number = digits == 0 ? WHOLE : WHOLE + "." + "0".repeat(digits);
    return withCode ? literal(money.currency().getCurrencyCode()) + " " + number : number;
  }

  /** Text within a format; the writer of sheets puts formats into the file as they are. */
  private static String literal(String text) {
    return Clean.markup("\"" + text.replace("\"", "") + "\"");
  }

  /** A number of a column in which others have decimals. */
  XlsxCell broken() {
    return format.startsWith(WHOLE) && !format.startsWith(WHOLE + ".")
        ? new XlsxCell(number, day, text, BROKEN + format.substring(WHOLE.length()))
        : this;
  }

  void put(Worksheet sheet, int row, int column, XlsxBudget budget) {
    if (number.isPresent()) {
      sheet.value(row, column, number.get());
    } else if (day.isPresent()) {
      sheet.value(row, column, day.get());
    } else if (!text.isEmpty()) {
      sheet.value(row, column, budget.text(text));
    }
  }

  void style(Worksheet sheet, int row, int column) {
    if (!format.isEmpty()) {
      sheet.style(row, column).format(format).horizontalAlignment("right").set();
    }
  }

  /** How many characters it takes, about. */
  int width() {
    return number
        .map(known -> known.toBigInteger().toString().length() * 4 / 3 + 5)
        .orElse(day.isPresent() ? 10 : text.length());
  }
}
