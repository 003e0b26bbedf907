package org.creativehubs.core.statement;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What came in or was spent over a period, by category. The lines need not add up to the published
 * total, nor the shares to one: that is for a check to find, and nothing is corrected.
 */
@HubValue
@Value.Immutable
public abstract class Statement {

  Statement() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** Whether it is about revenue or expenditure. */
  public abstract StatementKind kind();

  /** Whose it is; not blank. */
  public abstract String of();

  /** The period, of any length: 13 months are possible. */
  public abstract Optional<StatedPeriod> period();

  /** The categories, each only once; at least one. All amounts are in one currency. */
  public abstract List<StatementLine> lines();

  /** The total as it is published, in the currency of the lines. */
  public abstract Optional<Money> publishedTotal();

  /** Rules by which lines are set, at most one for a line; their categories are lines. */
  public abstract List<FlatRateRule> flatRates();

  /** What is said of its lines in words; their categories are lines. */
  public abstract List<LineClaim> claims();

  /** How many staff there were; not negative. */
  public abstract Optional<QualifiedNumber> staff();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(of(), "of"),
        () -> Check.notEmpty(lines(), "lines"));
    Check.distinct(lines(), StatementLine::category, "lines", "category");
    for (int i = 0; i < lines().size(); i++) {
      String field = "lines[" + i + "].amount";
      lines().get(i).amount().ifPresent(amount -> checkCurrency(amount, field));
    }
    Check.together(
        () -> publishedTotal().ifPresent(total -> checkCurrency(total, "publishedTotal")),
        () -> Check.distinct(flatRates(), FlatRateRule::category, "flatRates", "category"));
    for (int i = 0; i < flatRates().size(); i++) {
      checkRule(flatRates().get(i), "flatRates[" + i + "].");
    }
    for (int i = 0; i < claims().size(); i++) {
      checkCategory(claims().get(i).category(), "claims[" + i + "].category");
    }
    staff().ifPresent(n -> Check.notNegative(n, "staff"));
  }

  private void checkCurrency(Money amount, String field) {
    Currency wanted = currency().orElseThrow();
    Check.that(
        amount.currency().equals(wanted),
        Fault.INCONSISTENT,
        field,
        "be in " + wanted + " as the first amount is",
        amount);
  }

  private void checkRule(FlatRateRule rule, String field) {
    checkCategory(rule.category(), field + "category");
    for (int i = 0; i < rule.base().size(); i++) {
      checkCategory(rule.base().get(i), field + "base[" + i + "]");
    }
  }

  private void checkCategory(String category, String field) {
    Check.that(
        line(category).isPresent(),
        Fault.UNKNOWN_CODE,
        field,
        "be a category of the lines",
        category);
  }

  /** The line of a category; empty where there is none. */
  public final Optional<StatementLine> line(String category) {
    return lines().stream().filter(line -> line.category().equals(category)).findFirst();
  }

  /** The currency of the amounts; empty where there is none. */
  public final Optional<Currency> currency() {
    return Stream.concat(
            lines().stream().flatMap(line -> line.amount().stream()), publishedTotal().stream())
        .map(Money::currency)
        .findFirst();
  }

  /**
   * What part of the whole a line is: its share as it is stated, else by the amounts.
   *
   * @param line a line of this statement
   * @return the share; empty where neither is known, or the whole is zero
   */
  public final Optional<Ratio> shareOf(StatementLine line) {
    return line.share()
        .or(
            () ->
                publishedTotal()
                    .or(this::sum)
                    .flatMap(total -> line.amount().flatMap(amount -> amount.ratioTo(total))));
  }

  /** The sum of the amounts; empty where a line has none. */
  public final Optional<Money> sum() {
    List<Money> amounts = lines().stream().flatMap(line -> line.amount().stream()).toList();
    return amounts.size() == lines().size()
        ? Optional.of(Money.sum(amounts.get(0).currency(), amounts))
        : Optional.empty();
  }

  /** The sum of the shares; empty where a line has none. */
  public final Optional<Ratio> sumOfShares() {
    List<Ratio> shares = lines().stream().flatMap(line -> line.share().stream()).toList();
    return shares.size() == lines().size() ? Optional.of(Ratio.sum(shares)) : Optional.empty();
  }

  /**
   * What a rule makes of a line, exactly and before any rounding.
   *
   * @param rule a rule of this statement
   * @return rate times the amounts of its base; empty where one of them is not given
   */
  public final Optional<Ratio> byRule(FlatRateRule rule) {
    List<Ratio> amounts =
        rule.base().stream()
            .flatMap(category -> line(category).stream())
            .flatMap(line -> line.amount().stream())
            .map(Money::toRatio)
            .toList();
    return amounts.size() == rule.base().size()
        ? Optional.of(Ratio.sum(amounts).times(rule.rate()))
        : Optional.empty();
  }

  /** Kind, owner and period in words. */
  public final String words() {
    return Show.line("{} of {}{}", kind(), of(), period().map(period -> ", " + period));
  }

  /** Builds a {@link Statement}. */
  public static final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
