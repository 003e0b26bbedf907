package org.creativehubs.metrics.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.FundingPart;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.PlannedAmount;

/**
 * Who pays for a cluster initiative, and how concentrated is the mix? Shares are of the amounts
 * that are known in one currency; concentration is the effective number of funders, 1 / sum of
 * squared shares. Parts that cannot add up to the budget are a finding.
 *
 * <pre>{@code
 * FundingPart council = FundingPart.builder()
 *         .funder("Council").amount(Money.parse("GBP 300.00")).build();
 * FundingPart members = FundingPart.builder()
 *         .funder("Members").amount(Money.parse("GBP 100.00")).build();
 * ClusterInitiative twist = ClusterInitiative.builder()
 *         .id("c").name("C").addFunding(council, members).build();
 * InitiativeFundingMix mix = InitiativeFunding.of(twist, "GBP");
 * mix.effectiveFunders(); // 1.6
 * }</pre>
 */
public final class InitiativeFunding {

  /** Where the effective number comes from. */
  static final Source EFFECTIVE_NUMBER =
      Source.of("Laakso and Taagepera: \"Effective\" number of parties (1979)");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<InitiativeFundingInput, InitiativeFundingMix> ENTRY =
      CatalogEntry.of(
              "initiative-funding",
              InitiativeFunding.class,
              InitiativeFundingInput.class,
              InitiativeFundingMix.class)
          .title("Funding mix of a cluster organisation")
          .question("Who pays for a cluster organisation, and how much hangs on few funders?")
          .convention("shares are of the amounts that are known")
          .convention("effective number = 1 / sum of squared shares")
          .convention("parts that miss the budget are a finding")
          .source(EFFECTIVE_NUMBER)
          .answeredBy(InitiativeFunding::answer);

  private InitiativeFunding() {}

  /**
   * Who pays for an initiative.
   *
   * @param initiative the initiative with its funding and budget
   * @param currency the code of the currency of the mix, such as {@code GBP}
   * @return the mix
   * @throws org.creativehubs.core.value.InvalidValueException for no code of ISO 4217
   */
  public static InitiativeFundingMix of(ClusterInitiative initiative, String currency) {
    return answer(
        InitiativeFundingInput.builder().initiative(initiative).currency(currency).build());
  }

  /** Answers the catalogue's question. */
  public static InitiativeFundingMix answer(InitiativeFundingInput input) {
    Currency currency = Currencies.parse(input.currency());
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    List<FundingPart> parts =
        input.initiative().funding().stream()
            .filter(part -> isKnown(part, currency, findings))
            .toList();
    Term total = total(parts, currency);
    boolean complete = parts.size() == input.initiative().funding().size();
    compare(input.initiative(), total.money(), complete, findings);
    List<Term> shares = parts.stream().map(part -> share(part, total)).toList();
    List<FunderShare> funders = funders(parts, shares);
    Term effective = effective(shares).named("effective number of funders");
    return InitiativeFundingMix.builder()
        .addAllFunders(funders)
        .total(total.money())
        .effectiveFunders(effective.answer())
        .effectiveKinds(effective(byKind(funders)).answer())
        .addAllFindings(findings.build())
        .explanation(explanation(total, shares, effective))
        .build();
  }

  private static boolean isKnown(
      FundingPart part, Currency currency, ImmutableList.Builder<Finding> findings) {
    if (part.amount().isEmpty()) {
      findings.add(
          Finding.of(
              FindingKind.UNKNOWN_AMOUNT,
              part.funder(),
              "the amount of " + part.funder() + " is not known"));
      return false;
    }
    boolean fits = part.amount().get().currency().equals(currency);
    if (!fits) {
      findings.add(Finding.of(FindingKind.OTHER_CURRENCY, part.funder(), part + " is left out"));
    }
    return fits;
  }

  private static Money amount(FundingPart part) {
    return part.amount().orElseThrow();
  }

  private static Term total(List<FundingPart> parts, Currency currency) {
    Term none = Term.of(Money.zero(currency));
    List<Term> amounts = parts.stream().map(part -> Term.of(amount(part))).toList();
    return (amounts.isEmpty() ? none : Term.sum(amounts)).named("known amounts");
  }

  private static Term share(FundingPart part, Term total) {
    return Term.of(amount(part))
        .dividedBy(total, Reason.ZERO_TOTAL.undefined())
        .asShare()
        .named(part.funder());
  }

  private static List<FunderShare> funders(List<FundingPart> parts, List<Term> shares) {
    return Streams.zip(parts.stream(), shares.stream(), InitiativeFunding::funder).toList();
  }

  private static FunderShare funder(FundingPart part, Term share) {
    return FunderShare.builder()
        .funder(part.funder())
        .kind(part.kind())
        .amount(amount(part))
        .share(share.exact())
        .build();
  }

  /** Parts that are not known can fill a gap below the budget; nothing fills one above it. */
  private static void compare(
      ClusterInitiative initiative,
      Money total,
      boolean complete,
      ImmutableList.Builder<Finding> findings) {
    initiative
        .budget()
        .filter(budget -> budget.amount().currency().equals(total.currency()))
        .filter(budget -> !initiative.funding().isEmpty() && misses(budget, total, complete))
        .ifPresent(
            budget ->
                findings.add(
                    Finding.of(
                        FindingKind.FUNDING_MISSES_BUDGET,
                        initiative.id(),
                        "the parts add up to " + total + ", and the budget is " + budget.words())));
  }

  private static boolean misses(PlannedAmount budget, Money total, boolean complete) {
    boolean over = budget.upperBound().filter(most -> total.compareTo(most) > 0).isPresent();
    boolean under = budget.lowerBound().filter(least -> total.compareTo(least) < 0).isPresent();
    return over || (complete && under);
  }

  private static List<Term> byKind(List<FunderShare> funders) {
    Map<String, Ratio> shares = new TreeMap<>();
    for (FunderShare funder : funders) {
      String kind = funder.kind().map(Enum::name).orElse("");
      funder.share().ifPresent(share -> shares.merge(kind, share, Ratio::plus));
    }
    return shares.values().stream().map(Term::share).toList();
  }

  /** Shares are missing where nothing but zero is known. */
  private static Term effective(List<Term> shares) {
    if (shares.stream().noneMatch(Term::isDefined)) {
      return Term.undefined("effective number", Reason.NO_AMOUNTS.undefined());
    }
    Term squares = Term.sum(shares.stream().map(share -> share.power(2)).toList());
    return Term.of(1).dividedBy(squares).from(EFFECTIVE_NUMBER);
  }

  private static Explanation explanation(Term total, List<Term> shares, Term effective) {
    return Explanation.answering("Who pays, and how concentrated is it?")
        .terms(total)
        .terms(shares.toArray(Term[]::new))
        .terms(effective)
        .build();
  }
}
