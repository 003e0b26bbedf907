package org.creativehubs.metrics.strategy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;

/**
 * How much money is a strategy to bring together? Lower ends add up; upper ends add up only where
 * each amount has one. An amount without a lower end counts as zero below, for no amount is
 * negative. An action that names an amount stands for the actions it is made of, whose amounts are
 * then compared with its own and not added.
 *
 * <p>With budgets, an action comes to at least the larger of its ambition and of what is budgeted
 * for it and its parts: where GBP 20 million are budgeted under an ambition of at least 5 million,
 * the ambition is at least 20. A budget that is part of another is in it, and one about an amount
 * proves nothing.
 *
 * <pre>{@code
 * PlannedAmount amount = PlannedAmount.builder()
 *         .id("fund").purpose("a fund").amount(Money.parse("GBP 2000.00")).build();
 * Action fund = Action.builder()
 *         .number("1.1").title("A fund")
 *         .ambition(amount).build();
 * Strategy strategy = Strategy.builder()
 *         .id("plan").name("A plan").addActions(fund).build();
 * AmbitionSum sum = AmbitionTotal.of(strategy, "GBP");
 * sum.lower(); // GBP 2000.00
 * }</pre>
 */
public final class AmbitionTotal {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<AmbitionTotalInput, AmbitionSum> ENTRY =
      CatalogEntry.of(
              "ambition-total", AmbitionTotal.class, AmbitionTotalInput.class, AmbitionSum.class)
          .title("Ambition of a strategy in money")
          .question("How much money is the strategy to bring together, at least and at most?")
          .convention("lower ends add; an open upper end leaves the sum without one")
          .convention("an action with an amount stands for the actions it is made of")
          .convention("with budgets: the larger of ambition and budgets, action by action")
          .source(
              Source.of(
                  "West Midlands Combined Authority: Creative Industries Sector Plan, part "
                      + "of the West Midlands Local Industrial Strategy",
                  "4.0 Proposed Actions"))
          .answeredBy(AmbitionTotal::answer);

  private static final Undefined OPEN =
      Reason.UNBOUNDED.because("at least one amount has no upper end, so the sum has none");

  private final Currency currency;
  private final List<Action> counted = new ArrayList<>();
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  private AmbitionTotal(Currency currency) {
    this.currency = currency;
  }

  /**
   * How much money a strategy is to bring together.
   *
   * @param strategy the strategy with its actions
   * @param currency the code of the currency to add up in, such as {@code GBP}
   * @return the least and the most
   * @throws org.creativehubs.core.value.InvalidValueException for no code of ISO 4217
   */
  public static AmbitionSum of(Strategy strategy, String currency) {
    return answer(AmbitionTotalInput.builder().strategy(strategy).currency(currency).build());
  }

  /** Answers the catalogue's question. */
  public static AmbitionSum answer(AmbitionTotalInput input) {
    AmbitionTotal total = new AmbitionTotal(Currencies.parse(input.currency()));
    input.strategy().actions().forEach(total::count);
    return total.sum(input.strategy());
  }

  private void count(Action action) {
    Optional<PlannedAmount> ambition = action.ambition();
    if (ambition.filter(this::fits).isPresent()) {
      counted.add(action);
      compare(action, ambition.get());
      return;
    }
    ambition.ifPresent(other -> leaveOut(action, other));
    action.actions().forEach(this::count);
  }

  private boolean fits(PlannedAmount amount) {
    return amount.amount().currency().equals(currency);
  }

  private void leaveOut(Action action, PlannedAmount amount) {
    findings.add(
        Finding.of(
            FindingKind.OTHER_CURRENCY,
            action.number(),
            "the amount of action "
                + action.number()
                + " is in "
                + amount.amount().currency()
                + ", and left out"));
  }

  /** Says where the parts of an action need more than the action may bring together. */
  private void compare(Action action, PlannedAmount whole) {
    AmbitionTotal parts = new AmbitionTotal(currency);
    action.actions().forEach(parts::count);
    Money least = Money.sum(currency, parts.lowerEnds());
    boolean over = whole.upperBound().filter(most -> least.compareTo(most) > 0).isPresent();
    if (over) {
      findings.add(
          Finding.of(
              FindingKind.PARTS_ABOVE_WHOLE,
              action.number(),
              "the parts of action "
                  + action.number()
                  + " need at least "
                  + least
                  + ", and it has "
                  + whole.words()));
    }
  }

  private List<Money> lowerEnds() {
    return amounts().stream()
        .map(amount -> amount.lowerBound().orElse(Money.zero(currency)))
        .toList();
  }

  private List<PlannedAmount> amounts() {
    return counted.stream().flatMap(action -> action.ambition().stream()).toList();
  }

  private AmbitionSum sum(Strategy strategy) {
    Term upper = upper().named("at most");
    Term lower = lower().named("at least");
    Term withBudgets = withBudgets(strategy).named("at least, with budgets");
    return AmbitionSum.builder()
        .lower(lower.answer())
        .withBudgets(withBudgets.answer())
        .upper(upper.answer())
        .addAllCounted(counted.stream().map(Action::number).toList())
        .addAllFindings(findings.build())
        .explanation(explanation(upper, withBudgets, lower))
        .build();
  }

  private Term withBudgets(Strategy strategy) {
    List<Term> actions = withBudgets(strategy.actions());
    return actions.isEmpty() ? none(Reason.NO_AMOUNTS.undefined()) : Term.sum(actions);
  }

  private List<Term> withBudgets(List<Action> actions) {
    return actions.stream().flatMap(action -> withBudgets(action).stream()).toList();
  }

  /** What an action comes to at least; none where neither it nor a part names an amount. */
  private Optional<Term> withBudgets(Action action) {
    List<Term> parts = new ArrayList<>(withBudgets(action.actions()));
    action.budget().stream()
        .filter(amount -> fits(amount) && amount.partOf().isEmpty())
        .forEach(amount -> parts.add(least(amount)));
    Optional<Term> budgets = parts.isEmpty() ? Optional.empty() : Optional.of(Term.sum(parts));
    Optional<Term> ambition = action.ambition().filter(this::fits).map(this::least);
    Optional<Term> larger =
        ambition.isPresent() && budgets.isPresent()
            ? Optional.of(Term.max(ambition.get(), budgets.get()))
            : ambition.or(() -> budgets);
    return larger.map(term -> term.named("action " + action.number() + ", with budgets"));
  }

  private Term least(PlannedAmount amount) {
    return Term.of(amount.lowerBound().orElse(Money.zero(currency)));
  }

  private Term lower() {
    return counted.isEmpty() ? none(Reason.NO_AMOUNTS.undefined()) : sum(lowerEnds());
  }

  private Term upper() {
    List<Money> ends = amounts().stream().flatMap(a -> a.upperBound().stream()).toList();
    if (counted.isEmpty()) {
      return none(Reason.NO_AMOUNTS.undefined());
    }
    return ends.size() < counted.size() ? none(OPEN) : sum(ends);
  }

  private static Term none(Undefined why) {
    return Term.undefined("sum", why);
  }

  private static Term sum(List<Money> amounts) {
    return Term.sum(amounts.stream().map(Term::of).toList());
  }

  private Explanation explanation(Term upper, Term withBudgets, Term lower) {
    Explanation.Builder steps =
        Explanation.answering("How much money is the strategy to bring together?");
    for (Action action : counted) {
      String amount = action.ambition().map(PlannedAmount::words).orElse("none");
      steps.given("action " + action.number(), Answer.text(amount));
    }
    return steps.terms(upper, withBudgets, lower).build();
  }
}
