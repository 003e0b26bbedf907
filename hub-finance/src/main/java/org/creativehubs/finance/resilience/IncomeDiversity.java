package org.creativehubs.finance.resilience;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;

/**
 * On how many sources does a hub's income really rest?
 *
 * <p>Share = stream / sum of streams; Herfindahl index = sum of squared shares; effective number of
 * sources = 1 / Herfindahl index (Hill number of order 2; Hill 1973, Ecology 54, 427-432); Shannon
 * entropy = -sum of share x ln(share), in nats. Only streams above zero count: a stream that cost
 * more than it brought has no share. All are exact but the entropy, which is summed in the order of
 * the shares from small to large, so that the order of the streams does not matter.
 *
 * <p>Without a stream above zero all are undefined: {@code NO_INCOME}.
 *
 * <pre>{@code
 * IncomeStream rent = IncomeStream.of("rent", Money.parse("GBP 60000.00"));
 * IncomeStream grants = IncomeStream.of("grants", Money.parse("GBP 60000.00"));
 * IncomeMix mix = IncomeDiversity.of(List.of(rent, grants));
 * mix.effectiveSources(); // 2
 * }</pre>
 */
public final class IncomeDiversity {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<IncomeDiversityInput, IncomeMix> ENTRY =
      CatalogEntry.of(
              "income-diversity",
              IncomeDiversity.class,
              IncomeDiversityInput.class,
              IncomeMix.class)
          .title("Diversity of income")
          .question("On how many sources does our income really rest?")
          .convention("only streams above zero count")
          .convention("effective number: 1 / Herfindahl index; entropy in nats")
          .source(
              Source.of(
                  "Hill, Diversity and evenness: a unifying notation and its consequences",
                  "Ecology 54, 1973, 427-432"))
          .source(
              Source.builder()
                  .document("British Council, Creative Hubs Development in Kazakhstan")
                  .edition("2022")
                  .place("UK Insight")
                  .build())
          .answeredBy(IncomeDiversity::answer);

  private static final Undefined NO_INCOME =
      Reason.NO_INCOME.because("no stream of income is above zero");

  private IncomeDiversity() {}

  /**
   * The mix of some streams.
   *
   * @param streams at least one, each with a name of its own
   * @return shares and measures
   * @throws InvalidValueException if there is none, names repeat or currencies differ
   */
  public static IncomeMix of(List<IncomeStream> streams) {
    return answer(IncomeDiversityInput.builder().addAllStreams(streams).build());
  }

  /**
   * Calculates the mix for the given input.
   *
   * @param input the streams
   * @return shares and measures
   */
  public static IncomeMix answer(IncomeDiversityInput input) {
    List<IncomeStream> positive =
        input.streams().stream().filter(stream -> stream.amount().isPositive()).toList();
    Money none = Money.zero(input.streams().get(0).amount().currency());
    Term income =
        positive.isEmpty()
            ? Term.given("income", none)
            : Term.sum(positive.stream().map(stream -> Term.of(stream.amount())).toList())
                .named("income");
    List<Term> shares = positive.stream().map(stream -> share(stream, income)).toList();
    Term herfindahl = herfindahl(shares);
    Term effective = Term.of(1).dividedBy(herfindahl).named("effective number of sources");
    List<Ratio> ascending = shares.stream().map(Term::ratio).sorted().toList();
    return IncomeMix.builder()
        .addAllStreams(
            input.streams().stream().map(stream -> line(stream, income.money())).toList())
        .income(income.money())
        .herfindahl(Quotient.of(herfindahl))
        .effectiveSources(Quotient.of(effective))
        .shannon(
            ascending.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(shannon(ascending)))
        .largestShare(
            ascending.isEmpty()
                ? Quotient.none(NO_INCOME)
                : Quotient.of(ascending.get(ascending.size() - 1)))
        .largestSource(largest(input.streams()))
        .explanation(
            Explanation.of(
                "On how many sources does the income really rest?", income, herfindahl, effective))
        .build();
  }

  private static Term share(IncomeStream stream, Term income) {
    return Term.of(stream.amount()).dividedBy(income).named("share of " + stream.name());
  }

  private static Term herfindahl(List<Term> shares) {
    return shares.isEmpty()
        ? Term.undefined("Herfindahl index", NO_INCOME)
        : Term.sum(shares.stream().map(share -> share.power(2)).toList()).named("Herfindahl index");
  }

  private static IncomeLine line(IncomeStream stream, Money income) {
    Quotient share =
        stream.amount().isPositive()
            ? Quotient.of(stream.amount().ratioTo(income).orElseThrow())
            : Quotient.none(Reason.NOT_POSITIVE.because("the stream is not above zero"));
    return IncomeLine.builder().name(stream.name()).amount(stream.amount()).share(share).build();
  }

  private static double shannon(List<Ratio> ascending) {
    double sum = 0;
    for (Ratio share : ascending) {
      double p = share.toDouble();
      sum -= p * StrictMath.log(p);
    }
    return Math.max(0, sum);
  }

  private static Optional<String> largest(List<IncomeStream> streams) {
    return streams.stream()
        .filter(stream -> stream.amount().isPositive())
        .reduce((one, other) -> other.amount().compareTo(one.amount()) > 0 ? other : one)
        .map(IncomeStream::name);
  }
}
