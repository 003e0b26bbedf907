package org.creativehubs.core.sheets;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.List;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.WrittenNumbers;
import org.creativehubs.core.internal.BundledRow;
import org.creativehubs.core.internal.BundledTable;
import org.creativehubs.core.money.Currencies;
import org.creativehubs.core.value.Check;

/**
 * How the people write numbers and dates from whom a sheet comes, by a name such as {@code en-GB}:
 * the mark before decimals, the one between thousands, whether day or month comes first in {@code
 * 03/04/2027}, and the currency where none is written. They are data of the library, so that a file
 * is read alike on every machine.
 */
public final class SheetLocale {

  private static final ImmutableList<SheetLocale> ALL =
      BundledTable.read(
          SheetLocale.class.getResourceAsStream("locales.txt"), "locales.txt", 6, SheetLocale::new);

  /** In which order days, months and years stand in figures. */
  enum Order {
    DMY,
    MDY,
    YMD
  }

  private final String name;
  private final WrittenNumbers numbers;
  private final Order order;
  private final Currency currency;
  private final Charset charset;

  private SheetLocale(BundledRow row) {
    this.name = row.text();
    String decimal = row.text();
    String thousands = row.text();
    this.numbers =
        WrittenNumbers.of(
            FileLayout.builder()
                .separator(";")
                .decimal(decimal)
                .thousands(thousands.isEmpty() ? " " : thousands)
                .build());
    this.order = row.cell(Order::valueOf);
    this.currency = row.cell(Currencies::of);
    this.charset = row.cell(Charset::forName);
  }

  /**
   * A locale.
   *
   * @param name such as {@code en-GB}; {@link #names()} has all
   * @return the locale
   * @throws org.creativehubs.core.value.InvalidValueException if there is none of that name
   */
  public static SheetLocale of(String name) {
    return Check.named(ALL, SheetLocale::name, name, "locale");
  }

  /** The names there are. */
  public static List<String> names() {
    return ALL.stream().map(SheetLocale::name).toList();
  }

  /** The name, such as {@code en-GB}. */
  public String name() {
    return name;
  }

  /** The currency of amounts that name none. */
  public Currency currency() {
    return currency;
  }

  WrittenNumbers numbers() {
    return numbers;
  }

  Order order() {
    return order;
  }

  /** The encoding of files that are not UTF-8. */
  Charset charset() {
    return charset;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
