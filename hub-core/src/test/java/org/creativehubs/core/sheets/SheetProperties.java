package org.creativehubs.core.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;

/** What is written as people write it is read as what it was, in whatever layout and locale. */
class SheetProperties {

  private static final LocalDate ON = LocalDate.parse("2026-11-30");
  private static final List<String> HEADINGS =
      List.of("Unit", "Tenant", "Area (sq m)", "Start", "End", "Break", "Rent pa", "Arrears");

  /** A unit, and who has it; amounts in hundredths. */
  private record Unit(
      int area, boolean isLet, LocalDate start, int days, boolean isOpen, long rent, long arrears) {

    LocalDate end() {
      return start.plusDays(days);
    }
  }

  /** How numbers and days are written. */
  private record Style(String locale, char decimal, String thousands, String days, String sign) {}

  private static final List<Style> STYLES =
      List.of(
          new Style("en-GB", '.', ",", "d/M/y", "£"),
          new Style("en-GB", '.', "", "d MMM y", ""),
          new Style("en-US", '.', ",", "M/d/y", "$"),
          new Style("de-DE", ',', ".", "d.M.y", "EUR "),
          new Style("fr-FR", ',', "\u202F", "y-M-d", ""),
          new Style("kk-KZ", ',', " ", "d.M.y", "₸"),
          new Style("ru-RU", ',', "\u00A0", "d MMMM y", ""));

  private static final List<String> ENGLISH =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec");
  private static final List<String> RUSSIAN =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");

  @Provide
  Arbitrary<List<Unit>> units() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3_000),
            Arbitraries.of(true, true, false),
            Arbitraries.integers().between(0, 6_000),
            Arbitraries.integers().between(2, 5_000),
            Arbitraries.of(true, false),
            Arbitraries.longs().between(1, 999_999_999),
            Arbitraries.longs().between(-50_000, 50_000))
        .as(
            (area, isLet, day, days, isOpen, rent, arrears) ->
                new Unit(
                    area,
                    isLet,
                    LocalDate.parse("2010-01-01").plusDays(day),
                    days,
                    isOpen,
                    rent,
                    arrears))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<Style> styles() {
    return Arbitraries.of(STYLES);
  }

  private static String day(LocalDate day, Style style) {
    return style
        .days()
        .replace("MMMM", RUSSIAN.get(day.getMonthValue() - 1))
        .replace("MMM", "\u0001")
        .replace("d", String.valueOf(day.getDayOfMonth()))
        .replace("y", String.valueOf(day.getYear()))
        .replace("M", String.valueOf(day.getMonthValue()))
        .replace("\u0001", ENGLISH.get(day.getMonthValue() - 1));
  }

  private static String amount(long hundredths, Style style) {
    String whole = String.valueOf(Math.abs(hundredths) / 100);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      boolean isNext = i > 0 && (whole.length() - i) % 3 == 0;
      grouped.append(isNext ? style.thousands() : "").append(whole.charAt(i));
    }
    String rest = String.valueOf(100 + Math.abs(hundredths) % 100).substring(1);
    String sign = hundredths < 0 ? "-" : "";
    return sign + style.sign() + grouped + style.decimal() + rest;
  }

  private static BigDecimal exact(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }

  private static List<String> texts(int number, Unit unit, Style style) {
    boolean isLet = unit.isLet();
    return List.of(
        "U" + number,
        isLet ? "Tenant " + number : "Vacant",
        String.valueOf(unit.area()),
        isLet ? day(unit.start(), style) : "",
        !isLet || unit.isOpen() ? "" : day(unit.end(), style),
        isLet && unit.days() > 100 ? day(unit.start().plusDays(90), style) : "",
        isLet ? amount(unit.rent(), style) : "",
        isLet ? amount(unit.arrears(), style) : "");
  }

  private static List<Object> cells(int number, Unit unit) {
    boolean isLet = unit.isLet();
    return List.of(
        number,
        isLet ? "Tenant " + number : "Vacant",
        unit.area(),
        isLet ? unit.start() : "",
        !isLet || unit.isOpen() ? "" : unit.end(),
        isLet && unit.days() > 100 ? unit.start().plusDays(90) : "",
        isLet ? exact(unit.rent()) : "",
        isLet ? exact(unit.arrears()) : "");
  }

  /** Rows in the order of some columns, with lines above, blank rows and totals between. */
  private static <T> List<List<T>> laidOut(
      List<List<T>> rows, List<T> headings, T blank, T title, T total, Random chance) {
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
    Collections.shuffle(order, chance);
    List<List<T>> all = new ArrayList<>();
    for (int i = chance.nextInt(4); i > 0; i--) {
      all.add(List.of(title));
    }
    all.add(order.stream().map(headings::get).toList());
    for (List<T> row : rows) {
      all.add(order.stream().map(row::get).toList());
      if (chance.nextInt(4) == 0) {
        all.add(List.of(blank, blank));
        all.add(List.of(total, headings.get(0), total));
      }
    }
    return all;
  }

  private static String csv(List<List<String>> rows, char separator) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> cell.indexOf(separator) >= 0 ? '"' + cell + '"' : cell)
                    .collect(Collectors.joining(String.valueOf(separator))))
        .collect(Collectors.joining("\n"));
  }

  @Property(tries = 300)
  void aRentRollIsReadAsItWas(
      @ForAll("units") List<Unit> units, @ForAll("styles") Style style, @ForAll Random chance) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      rows.add(texts(i, units.get(i), style));
    }
    List<List<String>> laidOut = laidOut(rows, HEADINGS, "", "A building", "Total", chance);
    laidOut.removeIf(row -> row.get(0).equals("Total"));
    String text = csv(laidOut, ",;\t".charAt(chance.nextInt(3)));
    SheetFile file =
        SheetFile.bytes(
            "roll.csv", text.getBytes(StandardCharsets.UTF_8), SheetLocale.of(style.locale()));

    check(units, Sheets.rentRoll(file, ON), "U");
  }

  @Property(tries = 100)
  void aRentRollInAWorkbookIsReadAsItWas(@ForAll("units") List<Unit> units, @ForAll Random chance) {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      rows.add(cells(i, units.get(i)));
    }
    List<List<Object>> laidOut =
        laidOut(rows, List.copyOf(HEADINGS), "", "A building", "Total", chance);
    laidOut.removeIf(row -> row.get(0).equals("Total"));
    SheetFile file = SheetFile.bytes("roll.xlsx", Books.of(laidOut), SheetLocale.of("en-GB"));

    check(units, Sheets.rentRoll(file, ON), "");
  }

  private static void check(List<Unit> units, SheetRead<LettingSheet> read, String prefix) {
    Hub hub = read.value().hub();
    String currency = read.value().ledger().orElseThrow().currency().getCurrencyCode();
    assertThat(read.report().faults()).isEmpty();
    assertThat(hub.spaces()).hasSameSizeAs(units);
    List<String> expected = new ArrayList<>();
    Money owed = Money.parse(currency + " 0");
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      assertThat(hub.space(prefix + i).area()).contains(Area.parse(unit.area() + " m2"));
      if (unit.isLet()) {
        expected.add(prefix + i);
        check(unit, hub.letting(prefix + i), currency);
        owed = owed.plus(Money.of(exact(unit.arrears()), owed.currency()));
      }
    }
    assertThat(hub.lettings()).extracting(Letting::id).isEqualTo(expected);
    assertThat(hub.spaces()).extracting(Space::id).doesNotHaveDuplicates();
    List<Money> bills =
        read.value().ledger().orElseThrow().bills().stream().map(Bill::net).toList();
    List<Money> credits =
        read.value().ledger().orElseThrow().receipts().stream().map(Receipt::amount).toList();
    assertThat(Money.sum(owed.currency(), bills).minus(Money.sum(owed.currency(), credits)))
        .isEqualTo(owed);
  }

  private static void check(Unit unit, Letting letting, String currency) {
    LeaseTerms terms = letting.requireTerms();
    Money rent = terms.charges().get(0).annual();
    assertThat(rent).isEqualTo(Money.of(exact(unit.rent()), rent.currency()));
    assertThat(rent.currency().getCurrencyCode()).isEqualTo(currency);
    assertThat(terms.term().start()).isEqualTo(unit.start());
    assertThat(terms.term().lastDay())
        .isEqualTo(unit.isOpen() ? Optional.empty() : Optional.of(unit.end()));
    boolean hasBreak = unit.days() > 100;
    assertThat(terms.breaks()).hasSize(hasBreak ? 1 : 0);
    boolean hasRunOut = !unit.isOpen() && unit.end().isBefore(ON);
    assertThat(terms.holdingOver().isPresent()).isEqualTo(hasRunOut);
  }

  @Property(tries = 200)
  void whatCameInIsReadAsItWas(@ForAll("units") List<Unit> units, @ForAll("styles") Style style) {
    List<List<String>> rows = new ArrayList<>(List.of(List.of("Date", "Details", "Amount")));
    BigDecimal came = BigDecimal.ZERO;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      rows.add(List.of(day(unit.start(), style), "Payment " + i, amount(unit.arrears(), style)));
      came = came.add(exact(Math.max(0, unit.arrears())));
    }
    rows.add(List.of(day(ON, style), "Last", amount(1, style)));
    String text = csv(rows, ';');
    SheetFile file =
        SheetFile.bytes(
            "bank.csv", text.getBytes(StandardCharsets.UTF_8), SheetLocale.of(style.locale()));
    var read = Sheets.ledger(file);

    assertThat(read.report().faults()).isEmpty();
    List<Money> receipts = read.value().receipts().stream().map(Receipt::amount).toList();
    assertThat(Money.sum(read.value().currency(), receipts).amount())
        .isEqualByComparingTo(came.add(exact(1)));
    assertThat(read.report().used() + read.report().leftOut().size()).isEqualTo(rows.size() - 1);
  }
}
