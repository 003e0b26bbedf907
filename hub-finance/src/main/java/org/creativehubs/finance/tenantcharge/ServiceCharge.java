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
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;

/**
 * What does each tenant of a hub owe for the year's services, head by head, and what stays with the
 * landlord?
 *
 * <ul>
 *   <li>Budget and actual cost of each head are each split over the spaces by their areas, or the
 *       weights of the head, with largest remainders ({@link Money#allocate(List)}), so that the
 *       parts add up; fixed shares that come to less than 1 leave the rest to the landlord.
 *   <li>The part of a space is split by days between the lettings that have it, in their order: up
 *       to the end of each, part x days let so far / days, rounded half up, less the same up to its
 *       start. So tenants who follow each other pay together, to the penny, what one would have
 *       paid. The rest, for days on which nobody has the space to itself, is the landlord's. A
 *       letting may hold over or have no end; a membership bears nothing.
 *   <li>On account = the same of the budget. Charged = the share of the cost, or with a cap on the
 *       head at most on account x (1 + cap), rounded half up. A cap on the whole charge holds after
 *       that in the same way for all heads together; what is left to charge is split over the heads
 *       by what they would have been, with largest remainders. What is above a cap is the
 *       landlord's. Balancing = charged - on account.
 * </ul>
 *
 * <p>Totals by letting and by head are sums of the same amounts, so both add up to the cost.
 * Amounts are before value added tax; with a rate the tax on each whole charge is shown beside it.
 * Nothing here is undefined: an area or a start that is needed and not known is refused.
 *
 * <p>Source: the words of the leases; as practice, RICS, Service charges in commercial property.
 *
 * <pre>{@code
 * Hub.Builder mill = Hub.builder().id("mill").name("Mill");
 * mill.addSpaces(Space.of("a", UnitKind.STUDIO, Area.parse("30 m2")));
 * mill.addSpaces(Space.of("b", UnitKind.STUDIO, Area.parse("10 m2")));
 * OpenDateRange term = OpenDateRange.parse("2020-01-01/..");
 * RentCharge rent = RentCharge.of(ChargeKind.RENT, Money.parse("GBP 900"), PaymentTerms.monthlyInAdvance());
 * mill.addLettings(Letting.of("bo", "a", LeaseTerms.of(term, rent)));
 * ServiceHead lift = ServiceHead.byArea("lift", Money.parse("GBP 900"), Money.parse("GBP 1000"));
 * DateRange year = DateRange.parse("2026-01-01/2027-01-01");
 * ServiceCharge.of(mill.build(), year, List.of(lift)).unrecovered(); // GBP 250.00
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
          .convention("each head split over spaces by largest remainders, so that all adds up")
          .convention("a space that changes tenant split by days; days not let are the landlord's")
          .convention("memberships bear nothing")
          .convention("costs above a cap and what fixed shares leave are the landlord's")
          .convention("a cap on the whole charge holds after those of single heads")
          .convention("before value added tax; tax shown where a rate is given")
          .source(PRACTICE)
          .answeredBy(ServiceCharge::answer);

  private ServiceCharge() {}

  /**
   * Settles a year without a cap on whole charges and without value added tax.
   *
   * @param hub the hub, with its spaces and lettings
   * @param year the year
   * @param heads the heads of cost, each with its own name; at least one
   * @return the account of each letting and each head, and what stays with the landlord
   * @throws org.creativehubs.core.value.InvalidValueException if names or currencies do not fit, or
   *     an area or a start that is needed is not known
   */
  public static ServiceChargeAccount of(Hub hub, DateRange year, List<ServiceHead> heads) {
    return answer(ServiceChargeInput.builder().hub(hub).year(year).addAllHeads(heads).build());
  }

  /**
   * Settles a year.
   *
   * @param input hub, year, heads of cost and conventions
   * @return the account of each letting and each head, and what stays with the landlord
   */
  public static ServiceChargeAccount answer(ServiceChargeInput input) {
    Occupation occupation = new Occupation(input);
    List<HeadSplit> splits = HeadSplit.of(input, occupation);
    List<ServiceBearer> bearers = occupation.bearers(HeadSplit.spaces(splits));
    List<List<ServiceChargeLine>> byBearer =
        bearers.stream().map(bearer -> lines(input, splits, bearer)).toList();
    List<ServiceHeadAccount> heads = new ArrayList<>();
    for (int i = 0; i < splits.size(); i++) {
      int head = i;
      heads.add(
          ServiceHeadAccount.of(
              splits.get(i), byBearer.stream().map(lines -> lines.get(head)).toList()));
    }
    List<ServiceChargeLine> lines = new ArrayList<>();
    for (int i = 0; i < bearers.size(); i++) {
      long days = occupation.days(bearers.get(i), input.year());
      lines.add(ServiceChargeLine.total(byBearer.get(i), days, input.vatRate()));
    }
    Money actual = sum(input, input.heads().stream().map(ServiceHead::actual).toList());
    Money charged = sum(input, lines.stream().map(ServiceChargeLine::charged).toList());
    return ServiceChargeAccount.builder()
        .terms(input)
        .addAllHeads(heads)
        .addAllLines(lines)
        .addAllLeftOut(occupation.leftOut(HeadSplit.spaces(splits)))
        .actual(actual)
        .charged(charged)
        .unrecovered(actual.minus(charged))
        .explanation(explanation(input, heads, lines))
        .build();
  }

  /** What each head is for one bearer. */
  private static List<ServiceChargeLine> lines(
      ServiceChargeInput input, List<HeadSplit> splits, ServiceBearer bearer) {
    List<Money> charged = splits.stream().map(split -> split.charged(bearer)).toList();
    Money onAccount =
        sum(input, splits.stream().map(split -> split.onAccount(bearer).money()).toList());
    Money whole = sum(input, charged);
    Money most = HeadSplit.capped(whole, onAccount, input.capOverBudget());
    List<Money> kept =
        most.equals(whole) ? charged : most.allocate(charged.stream().map(Money::toRatio).toList());
    return IntStream.range(0, splits.size())
        .mapToObj(head -> splits.get(head).line(bearer, kept.get(head)))
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
    return Term.given(line.name() + ", share", line.share())
        .minus(Term.given(line.name() + ", empty", line.empty()))
        .minus(Term.given(line.name() + ", above cap", line.aboveCap()))
        .named(line.name() + ", charged");
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
