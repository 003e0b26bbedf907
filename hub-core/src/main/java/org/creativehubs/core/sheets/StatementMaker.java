package org.creativehubs.core.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.value.Fault;

/** Makes statements of the rows of a statement or budget. */
final class StatementMaker implements SheetReading.Maker<List<Statement>> {

  private static final List<SheetRole> COLUMNS =
      List.of(SheetRole.AMOUNT, SheetRole.BUDGET, SheetRole.ACTUAL);

  private record Key(SheetRole column, StatementKind kind) {

    String id() {
      String side = kind.name().toLowerCase(Locale.ROOT);
      return column == SheetRole.AMOUNT
          ? side
          : column.name().toLowerCase(Locale.ROOT) + " " + side;
    }
  }

  private final SheetReading reading;
  private final Map<Key, List<StatementLine>> lines = new LinkedHashMap<>();
  private final Map<String, Integer> met = new HashMap<>();

  StatementMaker(SheetReading reading) {
    this.reading = reading;
  }

  @Override
  public void row(SheetLine line) {
    String category = line.needed(SheetRole.CATEGORY);
    Optional<StatementKind> kind = kind(line);
    Map<SheetRole, Optional<Money>> amounts = new LinkedHashMap<>();
    for (SheetRole column : COLUMNS) {
      if (reading.column(column) >= 0) {
        amounts.put(column, line.money(column));
      }
    }
    if (line.isFaulty() || kind.isEmpty()) {
      return;
    }
    Integer before = met.putIfAbsent(kind.get() + " " + category, line.number());
    if (before != null) {
      line.fault(SheetRole.CATEGORY, Fault.DUPLICATE, "differ from that on line " + before, "");
      return;
    }
    amounts.forEach(
        (column, amount) -> {
          StatementLine.Builder made = StatementLine.builder().category(category).amount(amount);
          line.given(SheetRole.DESCRIPTION).ifPresent(made::note);
          lines
              .computeIfAbsent(new Key(column, kind.get()), any -> new ArrayList<>())
              .add(made.build());
        });
  }

  private Optional<StatementKind> kind(SheetLine line) {
    if (reading.column(SheetRole.TYPE) < 0) {
      Optional<StatementKind> said = reading.mapping().statement();
      if (said.isEmpty() && !line.isFaulty()) {
        line.fault(
            SheetRole.CATEGORY,
            Fault.MISSING_FIELD,
            "be income or expenditure, which no column says",
            "\"statement\": \"EXPENDITURE\" or \"REVENUE\" in the mapping");
      }
      return said;
    }
    Optional<String> word = line.given(SheetRole.TYPE);
    Optional<StatementKind> kind = word.flatMap(any -> SheetWords.one(StatementKind.class, any));
    if (kind.isEmpty()) {
      line.fault(SheetRole.TYPE, Fault.UNKNOWN_CODE, "be income or expenditure", "");
    }
    return kind;
  }

  @Override
  public List<Statement> finish() {
    List<Statement> statements = new ArrayList<>();
    lines.forEach(
        (key, of) -> {
          Statement.Builder statement = Statement.builder().id(key.id()).kind(key.kind());
          statement.of(reading.mapping().hub().orElse(reading.name())).addAllLines(of);
          statements.add(statement.source(Source.of(reading.name())).build());
        });
    return List.copyOf(statements);
  }
}
