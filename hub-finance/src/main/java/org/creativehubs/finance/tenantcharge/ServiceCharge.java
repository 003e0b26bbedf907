package org.creativehubs.finance.tenantcharge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;

/**
 * What does each tenant owe for the year's services, head by head, and what stays with the
 * landlord?
 *
 * <ul>
 *   <li>Budget and actual cost of each head are each split by its weights with largest remainders
 *       ({@link Money#allocate(List)}), so that the parts add up; fixed shares that come to less
 *       than 1 leave the rest to the landlord.
 *   <li>On account = part of the budget x time let; the tenant's share = part of the cost x time
 *       let, both rounded half up; the rest of the part, for the time empty, is the landlord's.
 *   <li>Charged = the tenant's share, or with a cap on the head at most on account x (1 + cap),
 *       rounded half up. A cap on the whole charge holds after that in the same way for all heads
 *       together; what is left to charge is split over the heads by what they would have been, with
 *       largest remainders. What is above a cap is the landlord's. Balancing = charged - on
 *       account.
 * </ul>
 *
 * <p>Totals by unit and by head are sums of the same amounts, so both add up to the cost. Amounts
 * are before value added tax; with a rate the tax on each whole charge is shown beside it. Nothing
 * here is undefined.
 *
 * <p>Source: the words of the leases; as practice, RICS, Service charges in commercial property.
 *
 * <pre>{@code
 * ServiceHead.Builder lift = ServiceHead.builder();
 * lift.name("lift").budget(Money.parse("GBP 900.00")).actual(Money.parse("GBP 1000.00"));
 * lift.apportionedBy(ApportionmentBasis.AREA).putWeights("a", Ratio.of(3));
 * lift.putWeights("b", Ratio.of(1));
 * List<ServiceUnit> units = List.of(ServiceUnit.let("a"), ServiceUnit.empty("b"));
 * ServiceChargeAccount account = ServiceCharge.of(List.of(lift.build()), units);
 * account.unrecovered(); // GBP 250.00
 * }</pre>
 */
public final class ServiceCharge {

  private static final Source PRACTICE = Source.of("RICS, Service charges in commercial property");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ServiceChargeInput, ServiceChargeAccount> ENTRY =
      CatalogEntry.of(
              "service-charge",
              ServiceCharge.class,
              ServiceChargeInput.class,
              ServiceChargeAccount.class)
          .title("Service charge of a year")
          .question("What does each tenant owe for the year's services, and what stays with us?")
          .convention("each head split by largest remainders, so that units and heads add up")
          .convention(
              "empty units, costs above a cap and what fixed shares leave are the landlord's")
          .convention("a cap on the whole charge holds after those of single heads")
          .convention("before value added tax; tax shown where a rate is given")
          .source(PRACTICE)
          .answeredBy(ServiceCharge::answer);

  private ServiceCharge() {}

  /**
   * Settles a year without a cap on whole charges and without value added tax.
   *
   * @param heads the heads of cost, each with its own name; at least one
   * @param units the units, each with its own name; at least one
   * @return the account of each unit and each head, and what stays with the landlord
   * @throws org.creativehubs.core.value.InvalidValueException if names or currencies do not fit
   */
  public static ServiceChargeAccount of(List<ServiceHead> heads, List<ServiceUnit> units) {
    return answer(ServiceChargeInput.builder().addAllHeads(heads).addAllUnits(units).build());
  }

  /**
   * Settles a year.
   *
   * @param input heads of cost, units and conventions
   * @return the account of each unit and each head, and what stays with the landlord
   */
  public static ServiceChargeAccount answer(ServiceChargeInput input) {
    List<HeadSplit> splits = HeadSplit.of(input);
    List<List<ServiceChargeLine>> units =
        IntStream.range(0, input.units().size())
            .mapToObj(unit -> lines(input, splits, unit))
            .toList();
    List<ServiceHeadAccount> heads = new ArrayList<>();
    for (int i = 0; i < splits.size(); i++) {
      int head = i;
      List<ServiceChargeLine> lines = units.stream().map(unit -> unit.get(head)).toList();
      heads.add(ServiceHeadAccount.of(splits.get(i), lines));
    }
    List<ServiceChargeLine> lines =
        units.stream().map(unit -> ServiceChargeLine.total(unit, input.vatRate())).toList();
    Money actual = sum(input, input.heads().stream().map(ServiceHead::actual).toList());
    Money charged = sum(input, lines.stream().map(ServiceChargeLine::charged).toList());
    return ServiceChargeAccount.builder()
        .terms(input)
        .addAllHeads(heads)
        .addAllLines(lines)
        .actual(actual)
        .charged(charged)
        .unrecovered(actual.minus(charged))
        .explanation(explanation(input, heads, lines))
        .build();
  }

  /** What each head is for one unit. */
  private static List<ServiceChargeLine> lines(
      ServiceChargeInput input, List<HeadSplit> splits, int unit) {
    List<Money> charged = splits.stream().map(split -> split.charged(unit)).toList();
    Money onAccount =
        sum(input, splits.stream().map(split -> split.onAccount(unit).money()).toList());
    Money whole = sum(input, charged);
    Money most = HeadSplit.capped(whole, onAccount, input.capOverBudget());
    List<Money> kept =
        most.equals(whole) ? charged : most.allocate(charged.stream().map(Money::toRatio).toList());
    return IntStream.range(0, splits.size())
        .mapToObj(head -> splits.get(head).line(unit, kept.get(head)))
        .toList();
  }

  private static Explanation explanation(
      ServiceChargeInput input, List<ServiceHeadAccount> heads, List<ServiceChargeLine> lines) {
    Explanation.Builder steps = Explanation.answering("What of the year's services stays with us?");
    heads.forEach(account -> explain(account, steps));
    input
        .capOverBudget()
        .ifPresent(cap -> steps.given("cap of a whole charge over budget", Answer.share(cap)));
    List<Term> charged = lines.stream().map(ServiceCharge::charged).toList();
    steps.terms(charged.toArray(Term[]::new));
    return steps
        .terms(Term.sum(charged).named("charged to tenants"), landlord(input, heads))
        .build();
  }

  private static void explain(ServiceHeadAccount account, Explanation.Builder steps) {
    ServiceHead head = account.head();
    Term actual = Term.given(head.name() + ", actual cost", head.actual());
    steps
        .terms(actual)
        .given(
            head.name() + ", apportioned by",
            Answer.text(Show.words(head.apportionedBy())),
            PRACTICE);
    head.capOverBudget()
        .ifPresent(cap -> steps.given(head.name() + ", cap over budget", Answer.share(cap)));
    steps.terms(
        actual
            .minus(Term.given(head.name() + ", empty", account.empty()))
            .minus(Term.given(head.name() + ", above cap", account.aboveCap()))
            .minus(Term.given(head.name() + ", unapportioned", account.unapportioned()))
            .named(head.name() + ", charged"));
  }

  private static Term charged(ServiceChargeLine line) {
    return Term.given(line.unit() + ", share", line.share())
        .minus(Term.given(line.unit() + ", empty", line.empty()))
        .minus(Term.given(line.unit() + ", above cap", line.aboveCap()))
        .named(line.unit() + ", charged");
  }

  private static Term landlord(ServiceChargeInput input, List<ServiceHeadAccount> heads) {
    return total("empty", input, heads, ServiceHeadAccount::empty)
        .plus(total("above cap", input, heads, ServiceHeadAccount::aboveCap))
        .plus(total("unapportioned", input, heads, ServiceHeadAccount::unapportioned))
        .named("stays with the landlord");
  }

  private static Term total(
      String label,
      ServiceChargeInput input,
      List<ServiceHeadAccount> heads,
      Function<ServiceHeadAccount, Money> amount) {
    return Term.given(label, sum(input, heads.stream().map(amount).toList()));
  }

  private static Money sum(ServiceChargeInput input, List<Money> amounts) {
    return Money.sum(input.currency(), amounts);
  }
}
