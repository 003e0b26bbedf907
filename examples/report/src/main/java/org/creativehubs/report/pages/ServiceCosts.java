package org.creativehubs.report.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.servicecharge.ApportionmentBasis;
import org.creativehubs.core.servicecharge.ServiceCost;
import org.creativehubs.core.servicecharge.ServiceCostClass;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceHeadKind;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;

/**
 * The costs of a service year out of statements of what was budgeted and spent: each category is a
 * head that all spaces bear by their areas, an income a credit.
 */
final class ServiceCosts {

  private static final String BUDGET = "budget";

  private record Head(StatementKind kind, String name) {}

  private static final class Amounts {
    private Optional<Money> budget = Optional.empty();
    private Optional<Money> actual = Optional.empty();
    private Optional<ServiceCostClass> costClass = Optional.empty();
  }

  private final Map<Head, Amounts> heads = new LinkedHashMap<>();
  private final List<String> assumptions = new ArrayList<>();
  private final List<String> unknowns = new ArrayList<>();

  private ServiceCosts(List<Statement> statements) {
    statements.forEach(statement -> statement.lines().forEach(line -> add(statement, line)));
  }

  static ServiceCosts of(List<Statement> statements) {
    return new ServiceCosts(statements);
  }

  /** A sheet with one column of amounts says what things cost. */
  private void add(Statement statement, StatementLine line) {
    Amounts amounts =
        heads.computeIfAbsent(new Head(statement.kind(), line.category()), head -> new Amounts());
    if (statement.id().startsWith(BUDGET)) {
      amounts.budget = line.amount();
    } else {
      amounts.actual = line.amount();
    }
    line.note()
        .flatMap(ServiceCosts::costClass)
        .ifPresent(of -> amounts.costClass = Optional.of(of));
  }

  private static Optional<ServiceCostClass> costClass(String note) {
    String words = note.strip().toLowerCase(Locale.ROOT);
    return Stream.of(ServiceCostClass.values())
        .filter(of -> Show.words(of).equals(words))
        .findFirst();
  }

  /**
   * The year, with what of the statements is known.
   *
   * @throws org.creativehubs.core.value.InvalidValueException if nothing is known to have cost
   *     anything
   */
  ServiceYear year(DateRange period) {
    List<ServiceHead> known = new ArrayList<>();
    heads.forEach((head, amounts) -> head(head, amounts).ifPresent(known::add));
    Check.notEmpty(known, "costs");
    assumptions.add(
        "Every space bears a part of every cost by its floor area: the file names no other shares");
    return ServiceYear.of(period.toString(), period, known);
  }

  private Optional<ServiceHead> head(Head head, Amounts amounts) {
    if (amounts.actual.isEmpty()) {
      unknowns.add("What " + head.name() + " cost: the file does not say, and nobody is charged");
      return Optional.empty();
    }
    if (amounts.budget.isEmpty()) {
      assumptions.add(
          "Nothing was asked on account of " + head.name() + ", for which the file has no budget");
    }
    boolean isCredit = head.kind() == StatementKind.REVENUE;
    Money spent = amounts.actual.get();
    Money actual = signed(spent, isCredit);
    Money budget = signed(amounts.budget.orElse(Money.zero(spent.currency())), isCredit);
    ServiceHead.Builder made = ServiceHead.builder().name(name(head));
    made.kind(isCredit ? ServiceHeadKind.CREDIT : ServiceHeadKind.COST);
    made.costClass(amounts.costClass).apportionedBy(ApportionmentBasis.AREA);
    return Optional.of(made.addCosts(ServiceCost.of(budget, actual)).build());
  }

  /** A category may be both a cost and an income. */
  private String name(Head head) {
    boolean isTwice =
        heads.keySet().stream().filter(other -> other.name().equals(head.name())).count() > 1;
    return isTwice ? head.name() + ", " + Show.words(head.kind()) : head.name();
  }

  private static Money signed(Money amount, boolean isCredit) {
    return isCredit ? amount.negated() : amount;
  }

  List<String> assumptions() {
    return assumptions;
  }

  List<String> unknowns() {
    return unknowns;
  }
}
