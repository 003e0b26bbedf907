package org.creativehubs.finance.tenantcharge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.servicecharge.ServiceCap;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceYear;

/**
 * What does each tenant of a hub owe for the year's services, head by head, and what stays with the
 * landlord?
 *
 * <ul>
 *   <li>Budget and actual of each cost are each split over the spaces by their areas, or the
 *       weights of the head, with largest remainders, so that the parts add up, odd pennies going
 *       by the ids of the spaces; fixed shares that come to less than 1 leave the rest to the
 *       landlord. A fee is its rate x the costs it is on, rounded half up.
 *   <li>The part of a space is split by the days of the cost's own period between the lettings that
 *       have it, in their order: up to the end of each, part x days let so far / days, rounded half
 *       up, less the same up to its start. So a space bears its part once, and tenants who follow
 *       each other pay together, to the penny, what one would have paid. The rest, for days on
 *       which nobody has the space to itself, is the landlord's. A letting may hold over or have no
 *       end; a membership bears nothing.
 *   <li>On account = the same of the budget. Charged = the share of the cost, or the least of the
 *       caps that hold for it: base x (1 + increase), rounded down so that the cap holds exactly,
 *       and never below zero. The base is what is on account, or what the letting was charged for
 *       the year before x its share of days now / its share of days then. Caps on single heads hold
 *       first, then those on the whole charge; what that leaves is split over the heads by what
 *       they would have been, with largest remainders, and what is taken off stays whole. What is
 *       above a cap is the landlord's. Balancing = charged - on account.
 *   <li>A fund closes at opening + interest + what heads put in - what they took out.
 * </ul>
 *
 * <p>Totals by letting and by head are sums of the same amounts, so both add up to the cost.
 * Amounts are before value added tax; with a rate the tax on each whole charge is shown beside it.
 * Nothing here is undefined: an area, a start or a cost that is needed and not known is refused. A
 * cap that counts from a year of which nothing is known does not hold, and is listed.
 *
 * <p>Source: the words of the leases; as practice, RICS, Service charges in commercial property.
 *
 * <pre>{@code
 * ServiceHead lift = ServiceHead.byArea("lift", Money.parse("GBP 900"), Money.parse("GBP 1000"));
 * DateRange year = DateRange.parse("2026-01-01/2027-01-01");
 * Hub.Builder mill = Hub.builder().id("mill").name("Mill");
 * mill.addSpaces(Space.of("a", UnitKind.STUDIO, Area.parse("30 m2")));
 * mill.addSpaces(Space.of("b", UnitKind.STUDIO, Area.parse("10 m2")));
 * OpenDateRange term = OpenDateRange.parse("2020-01-01/..");
 * RentCharge rent = RentCharge.of(ChargeKind.RENT, Money.parse("GBP 900"), PaymentTerms.monthlyInAdvance());
 * mill.addLettings(Letting.of("bo", "a", LeaseTerms.of(term, rent)));
 * mill.addServiceYears(ServiceYear.of("2026", year, List.of(lift)));
 * ServiceCharge.of(mill.build(), LocalDate.of(2026, 12, 31)).unrecovered(); // GBP 250.00
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
          .convention("a cost of a part of the year falls on the days of that part")
          .convention("memberships bear nothing")
          .convention("costs above a cap and what fixed shares leave are the landlord's")
          .convention("caps rounded down; one on the whole charge holds after those of heads")
          .convention("a cap over last year: charge x share of days now / share of days then")
          .convention("credits and what funds pay are taken off before caps on the whole charge")
          .convention("before value added tax; tax shown where a rate is given")
          .source(PRACTICE)
          .ofHubWith("serviceYears", "spaces")
          .answeredBy(ServiceCharge::answer);

  private ServiceCharge() {}

  /**
   * Settles a year without value added tax.
   *
   * @param hub the hub, with its spaces, lettings and service years
   * @param on any day of the year
   * @return the account of each letting and each head, and what stays with the landlord
   * @throws org.creativehubs.core.value.InvalidValueException if the hub has no such year, or an
   *     area, a start or a cost that is needed is not known
   */
  public static ServiceChargeAccount of(Hub hub, LocalDate on) {
    return answer(ServiceChargeInput.builder().hub(hub).on(on).build());
  }

  /**
   * Settles a year.
   *
   * @param input hub, day and rate of tax
   * @return the account of each letting and each head, and what stays with the landlord
   */
  public static ServiceChargeAccount answer(ServiceChargeInput input) {
    Settlement settlement = Settlement.of(input);
    List<ServiceBearer> bearers = settlement.bearers();
    List<ServiceHeadAccount> heads = new ArrayList<>();
    for (int i = 0; i < settlement.splits().size(); i++) {
      int head = i;
      heads.add(
          ServiceHeadAccount.of(
              settlement.splits().get(i),
              settlement.byBearer().stream().map(lines -> lines.get(head)).toList()));
    }
    List<ServiceChargeLine> lines = new ArrayList<>();
    for (int i = 0; i < bearers.size(); i++) {
      long days = settlement.days(bearers.get(i));
      lines.add(ServiceChargeLine.total(settlement.byBearer().get(i), days, input.vatRate()));
    }
    Money actual = sum(input, heads.stream().map(ServiceHeadAccount::actual).toList());
    Money charged = sum(input, lines.stream().map(ServiceChargeLine::charged).toList());
    return ServiceChargeAccount.builder()
        .terms(input)
        .year(input.year().period())
        .addAllHeads(heads)
        .addAllLines(lines)
        .addAllLeftOut(settlement.leftOut())
        .addAllFunds(ServiceFundBalance.of(input.hub(), input.year()))
        .actual(actual)
        .charged(charged)
        .unrecovered(actual.minus(charged))
        .explanation(explanation(input, heads, lines))
        .build();
  }

  private static Explanation explanation(
      ServiceChargeInput input, List<ServiceHeadAccount> heads, List<ServiceChargeLine> lines) {
    Explanation.Builder steps = Explanation.answering("What of the year's services stays with us?");
    heads.forEach(account -> explain(account, input.year(), steps));
    for (ServiceCap cap : input.year().caps()) {
      steps.given("cap " + CapLimits.words(cap), Answer.share(cap.increase()));
    }
    ServiceFundBalance.of(input.hub(), input.year()).forEach(fund -> steps.terms(fund.worked()));
    List<Term> charged = lines.stream().map(ServiceCharge::charged).toList();
    steps.terms(charged.toArray(Term[]::new));
    return steps
        .terms(Term.sum(charged).named("charged to tenants"), landlord(input, heads))
        .build();
  }

  private static void explain(
      ServiceHeadAccount account, ServiceYear year, Explanation.Builder steps) {
    ServiceHead head = account.head();
    Term actual = HeadCost.actual(head, year);
    steps
        .terms(actual)
        .given(
            head.name() + ", apportioned by",
            Answer.text(Show.words(head.apportionedBy())),
            PRACTICE);
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
    return Money.sum(input.year().currency(), amounts);
  }
}
