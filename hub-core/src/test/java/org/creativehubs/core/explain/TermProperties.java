package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;

class TermProperties {

  private static final List<RoundingMode> MODES =
      List.of(
          RoundingMode.FLOOR,
          RoundingMode.CEILING,
          RoundingMode.DOWN,
          RoundingMode.UP,
          RoundingMode.HALF_UP,
          RoundingMode.HALF_EVEN,
          RoundingMode.HALF_DOWN);

  /** A term, and the same computed by plain ratios; empty where zero divides. */
  private record Both(Term term, Optional<Ratio> plain) {

    static Both of(Term term) {
      return new Both(term, Optional.of(term.ratio()));
    }

    Both with(Both other, BinaryOperator<Term> terms, BinaryOperator<Ratio> ratios) {
      return new Both(
          terms.apply(term, other.term),
          plain.flatMap(one -> other.plain.map(two -> ratios.apply(one, two))));
    }

    Both over(Both other) {
      return new Both(
          term.dividedBy(other.term),
          plain.flatMap(
              one -> other.plain.filter(two -> !two.isZero()).map(two -> one.dividedBy(two))));
    }

    Both rounded(int which) {
      RoundingMode mode = MODES.get(which % MODES.size());
      return new Both(
          term.rounded(mode, 2), plain.map(exact -> Ratio.of(exact.toBigDecimal(2, mode))));
    }
  }

  /** Builds terms as a calculator with two stacks would: numbers, and amounts of money. */
  private static final class Machine {

    private final Deque<Both> numbers = new ArrayDeque<>();
    private final Deque<Both> amounts = new ArrayDeque<>();
    private int names;

    Machine run(List<Integer> program) {
      for (int i = 0; i + 1 < program.size(); i += 2) {
        step(program.get(i) % 24, program.get(i + 1));
      }
      return this;
    }

    Both number() {
      return numbers.isEmpty() ? Both.of(Term.of(3)) : numbers.pop();
    }

    Both amount() {
      return amounts.isEmpty() ? money(12_345) : amounts.pop();
    }

    private static Both money(int pence) {
      return Both.of(Term.of(Money.ofMinor(pence, java.util.Currency.getInstance("GBP"))));
    }

    private void step(int operation, int value) {
      switch (operation) {
        case 0 -> numbers.push(Both.of(Term.of(value - 500)));
        case 1 -> numbers.push(Both.of(Term.of(Ratio.of(value, 8))));
        case 2 -> numbers.push(Both.of(Term.of(Ratio.of(value - 300, 7))));
        case 3 -> numbers.push(Both.of(Term.share(Ratio.of(value, 999))));
        case 4 -> amounts.push(money(value * 37 - 5_000));
        case 5 -> numbers.push(number().with(number(), Term::plus, Ratio::plus));
        case 6 -> numbers.push(number().with(number(), Term::minus, Ratio::minus));
        case 7 -> numbers.push(number().with(number(), Term::times, Ratio::times));
        case 8 -> numbers.push(number().over(number()));
        case 9 -> numbers.push(number().with(number(), Term::min, TermProperties::least));
        case 10 -> numbers.push(number().with(number(), Term::max, TermProperties::greatest));
        case 11 -> numbers.push(changed(number(), Term::negated, Ratio::negated));
        case 12 -> numbers.push(changed(number(), Term::abs, Ratio::abs));
        case 13 -> numbers.push(changed(number(), term -> term.power(2), r -> r.times(r)));
        case 14 -> numbers.push(named(number()));
        case 15 -> numbers.push(number().rounded(value));
        case 16 -> amounts.push(amount().with(amount(), Term::plus, Ratio::plus));
        case 17 -> amounts.push(amount().with(amount(), Term::minus, Ratio::minus));
        case 18 -> amounts.push(amount().with(number(), Term::times, Ratio::times));
        case 19 -> amounts.push(amount().over(number()));
        case 20 -> numbers.push(amount().over(amount()));
        case 21 -> amounts.push(named(amount()));
        case 22 -> amounts.push(amount().rounded(value));
        default -> numbers.push(changed(number(), Term::asShare, exact -> exact));
      }
    }

    private Both named(Both both) {
      return changed(
          both, term -> term.named("term " + Character.toString('A' + names++ % 26)), r -> r);
    }

    private static Both changed(
        Both both,
        java.util.function.UnaryOperator<Term> term,
        java.util.function.UnaryOperator<Ratio> plain) {
      return new Both(term.apply(both.term()), both.plain().map(plain));
    }
  }

  private static Ratio least(Ratio one, Ratio other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Ratio greatest(Ratio one, Ratio other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  @Provide
  Arbitrary<List<Integer>> programs() {
    return Arbitraries.integers().between(0, 999).list().ofMinSize(4).ofMaxSize(32);
  }

  @Property
  void termsComputeAsRatiosDo(@ForAll("programs") List<Integer> program) {
    Machine machine = new Machine().run(program);

    for (Both both : List.of(machine.number(), machine.amount())) {
      assertThat(both.term().exact()).isEqualTo(both.plain());
      assertThat(both.term().isDefined()).isEqualTo(both.plain().isPresent());
    }
  }

  @Property
  void whatATermWritesCanBeWorkedOutAndComesToItsValue(@ForAll("programs") List<Integer> program) {
    Machine machine = new Machine().run(program);
    Explanation explanation =
        Explanation.of(
            "?", machine.number().term().named("number"), machine.amount().term().named("amount"));

    assertThat(WorkedExplanation.of(explanation))
        .allMatch(
            worked ->
                worked.verdict()
                    == (worked.step().value().isDefined() ? Verdict.AGREES : Verdict.UNDEFINED));
  }

  @Property
  void functionsOfDoublesCanBeWorkedOutToo(@ForAll("programs") List<Integer> program) {
    Term number = new Machine().run(program).number().term().named("number");
    Term positive = number.abs().plus(Term.of(1)).named("positive");
    Term root = positive.sqrt().named("root");
    Term power = positive.power(Term.of(Ratio.of(1, 12))).minus(Term.of(1)).named("rate");
    Explanation explanation =
        Explanation.of("?", root, positive.ln().times(root).named("product"), power);

    assertThat(WorkedExplanation.of(explanation))
        .allMatch(
            worked -> !worked.step().value().isDefined() || worked.verdict() == Verdict.AGREES);
  }
}
