package org.creativehubs.core.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.money.Currencies;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;

/** Makes awards of the rows of a register of grants. */
final class AwardMaker implements SheetReading.Maker<List<FundingAward>> {

  private final SheetReading reading;
  private final List<FundingAward> awards = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  AwardMaker(SheetReading reading) {
    this.reading = reading;
  }

  @Override
  public void row(SheetLine line) {
    FundingAward.Builder award = FundingAward.builder().instrument(FundingInstrument.GRANT);
    award.funder(line.needed(SheetRole.FUNDER));
    Optional<Money> amount = money(line);
    if (amount.isEmpty() && !line.isFaulty()) {
      line.fault(SheetRole.AMOUNT, Fault.EMPTY, "be given", "");
    }
    amount.ifPresent(award::amount);
    Optional<String> id = line.given(SheetRole.ID).map(SheetLine::key);
    award.id(id);
    line.given(SheetRole.TITLE).ifPresent(award::title);
    line.given(SheetRole.DESCRIPTION).ifPresent(award::description);
    line.given(SheetRole.RECIPIENT).ifPresent(award::recipient);
    line.given(SheetRole.PROGRAMME).ifPresent(award::programme);
    line.day(SheetRole.DATE).ifPresent(day -> award.awardedOn(PartialDate.of(day)));
    period(line).ifPresent(award::period);
    award.source(Source.of(reading.name(), "line " + line.number()));
    if (line.isFaulty() || !isNew(line, id)) {
      return;
    }
    awards.add(award.build());
  }

  private boolean isNew(SheetLine line, Optional<String> id) {
    Integer before = id.map(key -> lines.putIfAbsent(key, line.number())).orElse(null);
    if (before != null) {
      line.fault(SheetRole.ID, Fault.DUPLICATE, "differ from that on line " + before, "");
    }
    return before == null;
  }

  /** The amount in the currency of its row, if a column says it. */
  private Optional<Money> money(SheetLine line) {
    Optional<String> code = line.given(SheetRole.CURRENCY);
    return code.isEmpty()
        ? line.moneyNotNegative(SheetRole.AMOUNT)
        : line.moneyIn(SheetRole.AMOUNT, Currencies.of(code.get().strip()));
  }

  private static Optional<DateRange> period(SheetLine line) {
    Optional<LocalDate> start = line.day(SheetRole.START);
    Optional<LocalDate> end = line.day(SheetRole.END);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    if (end.get().isBefore(start.get())) {
      line.fault(SheetRole.END, Fault.INCONSISTENT, "be on or after the start " + start.get(), "");
      return Optional.empty();
    }
    return Optional.of(DateRange.ofInclusive(start.get(), end.get()));
  }

  @Override
  public List<FundingAward> finish() {
    return List.copyOf(awards);
  }
}
