package org.creativehubs.finance.depreciation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;

/**
 * What are our assets written off by in this financial year, month by month, and what is left?
 *
 * <p>What an asset is written off by until a day is rounded half up once, and the charge of a year
 * or month is the difference of two such amounts, so that months add up to the year and years to
 * the whole:
 *
 * <ul>
 *   <li>straight line: (cost - residual value) x time in use / life;
 *   <li>reducing balance: in each financial year rate x book value at its start x part of the year
 *       in use, down to the residual value;
 *   <li>both: the larger of the reducing balance and a straight line over the life that is left.
 * </ul>
 *
 * <p>Time counts in months or days by {@link PartYearRule}, also in the years of purchase and
 * disposal. An asset leaves the register on the day on which it is disposed of; its gain is the
 * proceeds, zero if none are given, less the book value on that day. Assets that went before the
 * year, or come after it, are named and left out. Always defined.
 *
 * <pre>{@code
 * FixedAsset.Builder kiln = FixedAsset.builder();
 * kiln.id("kiln").group("equipment").lifeMonths(60).usedFrom(LocalDate.of(2026, 7, 15));
 * kiln.cost(Money.parse("GBP 6000.00")).residual(Money.parse("GBP 0.00"));
 * DateRange year = DateRange.parse("2026-04-01/2027-04-01");
 * PartYearRule months = PartYearRule.MONTH_OF_PURCHASE;
 * AssetRegister.of(List.of(kiln.build()), year, months).charge(); // GBP 900.00
 * }</pre>
 */
public final class AssetRegister {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<AssetRegisterInput, RegisterYear> ENTRY =
      CatalogEntry.of(
              "asset-register", AssetRegister.class, AssetRegisterInput.class, RegisterYear.class)
          .title("Register of assets")
          .question("What are our assets written off by this year, and what is left?")
          .convention("a life is a straight line, a rate a reducing balance, both switch over")
          .convention("parts of a year count by the rule that the input names")
          .convention("what is written off until a day is rounded half up; charges are differences")
          .source(Source.of("Accounting practice: straight line and reducing balance"))
          .answeredBy(AssetRegister::answer);

  private static final int MONTHS = 12;

  private AssetRegister() {}

  /**
   * A register through a financial year.
   *
   * @param assets the assets, each with an id of its own, in one currency; at least one
   * @param year the financial year: twelve months from the first of a month
   * @param partYear how parts of a year count
   * @return the register with its note and the charge of each month
   * @throws InvalidValueException if a value is outside its range
   */
  public static RegisterYear of(List<FixedAsset> assets, DateRange year, PartYearRule partYear) {
    return answer(
        AssetRegisterInput.builder().addAllAssets(assets).year(year).partYear(partYear).build());
  }

  /**
   * Walks the register through the year.
   *
   * @param input assets, year and rule
   * @return the register with its note and the charge of each month
   */
  public static RegisterYear answer(AssetRegisterInput input) {
    List<AssetLine> lines = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    List<Money> months = new ArrayList<>();
    Money none = Money.zero(input.assets().get(0).cost().currency());
    for (int i = 0; i < MONTHS; i++) {
      months.add(none);
    }
    for (FixedAsset asset : input.assets()) {
      if (isHeldIn(input.year(), asset)) {
        AssetCourse course = new AssetCourse(asset, input.partYear(), input.year().start());
        lines.add(line(input.year(), asset, course));
        addMonths(months, input.year().start(), course);
      } else {
        leftOut.add(asset.id());
      }
    }
    return RegisterYear.builder()
        .year(input.year())
        .partYear(input.partYear())
        .addAllLines(lines)
        .addAllMonths(months)
        .addAllLeftOut(leftOut)
        .explanation(explanation(input, lines, none))
        .build();
  }

  private static boolean isHeldIn(DateRange year, FixedAsset asset) {
    return asset.usedFrom().isBefore(year.end())
        && asset.disposedOn().filter(day -> day.isBefore(year.start())).isEmpty();
  }

  private static AssetLine line(DateRange year, FixedAsset asset, AssetCourse course) {
    Money none = Money.zero(asset.cost().currency());
    boolean isNew = !asset.usedFrom().isBefore(year.start());
    boolean goes = asset.disposedOn().filter(year::contains).isPresent();
    Money before = course.amount(year.start());
    Money after = course.amount(year.end());
    return AssetLine.builder()
        .asset(asset)
        .costAtStart(isNew ? none : asset.cost())
        .additions(isNew ? asset.cost() : none)
        .disposals(goes ? asset.cost() : none)
        .depreciationAtStart(before)
        .charge(after.minus(before))
        .eliminated(goes ? after : none)
        .build();
  }

  private static void addMonths(List<Money> months, LocalDate start, AssetCourse course) {
    Money before = course.amount(start);
    for (int i = 0; i < MONTHS; i++) {
      Money after = course.amount(start.plusMonths(i + 1L));
      months.set(i, months.get(i).plus(after.minus(before)));
      before = after;
    }
  }

  private static Explanation explanation(
      AssetRegisterInput input, List<AssetLine> lines, Money none) {
    Term cost = sum(lines, AssetLine::costAtEnd, none).named("cost at the end");
    Term written = sum(lines, AssetLine::depreciationAtEnd, none).named("written off at the end");
    Term charge = sum(lines, AssetLine::charge, none).named("written off in the year");
    return Explanation.answering("What are the assets written off by in " + input.year() + "?")
        .given("parts of a year count", Answer.text(input.partYear().words()))
        .terms(charge, cost.minus(written).named("book value at the end"))
        .build();
  }

  private static Term sum(List<AssetLine> lines, Function<AssetLine, Money> of, Money none) {
    return lines.isEmpty()
        ? Term.of(none)
        : Term.sum(lines.stream().map(of).map(Term::of).toList());
  }
}
