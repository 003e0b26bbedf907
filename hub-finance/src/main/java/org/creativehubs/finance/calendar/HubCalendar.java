package org.creativehubs.finance.calendar;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.time.DateRange;

/**
 * What is coming up in a hub: when do leases start, end and can be broken, by when is notice due,
 * when do rents change, and when do grants, agreements, loans and plans ask for something?
 *
 * <p>Everything stands on the day that the model gives: a break on its break date and its notice on
 * the last day in time, a review and a change of a charge on the first day they run, an end on the
 * last day. What is known only to the month or year stands on all its days; what has no day that is
 * known is listed with the reason, and a letting that rolls on says so. A date that has passed is
 * not judged: whether notice was served is said where the model knows it.
 *
 * <pre>{@code
 * PaymentTerms monthly = PaymentTerms.monthlyInAdvance();
 * RentCharge rent = RentCharge.of(ChargeKind.RENT, Money.parse("GBP 12000"), monthly);
 * LeaseTerms terms = LeaseTerms.of(DateRange.parse("2024-04-01/2027-04-01"), rent);
 * Hub hub = Hub.builder().id("mill").name("The Mill")
 *         .addSpaces(Space.builder().id("s1").kind(UnitKind.STUDIO).build())
 *         .addLettings(Letting.of("a", "s1", terms)).build();
 * HubDates dates = HubCalendar.of(hub, DateRange.parse("2027-01-01/2028-01-01"));
 * dates.dates().get(0); // 2027-03-31, lease ends: s1
 * }</pre>
 */
public final class HubCalendar {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<HubCalendarInput, HubDates> ENTRY =
      CatalogEntry.of("hub-calendar", HubCalendar.class, HubCalendarInput.class, HubDates.class)
          .title("Calendar of a hub")
          .question("What is coming up: ends, breaks, notices, reviews, claims, plans?")
          .convention("an end stands on the last day, a change on the first")
          .convention("what is known to the month or year stands on all its days")
          .convention("what has no day that is known is listed")
          .convention("renewals that are only possible are not counted on")
          .source(Source.of("The leases, agreements and awards of the hub"))
          .source(
              Source.builder()
                  .document("RFC 5545, Internet Calendaring and Scheduling (iCalendar)")
                  .edition("2009")
                  .place("3.1, 3.3.11, 3.6.1")
                  .build())
          .ofHubWith("lettings")
          .ofHubWith("headLeases")
          .ofHubWith("awards")
          .ofHubWith("agreements")
          .ofHubWith("loans")
          .answeredBy(HubCalendar::answer);

  private HubCalendar() {}

  /**
   * What is on the days of a period.
   *
   * @param hub the hub
   * @param period the days, in the years 1 to 9999
   * @return the dates in their order
   */
  public static HubDates of(Hub hub, DateRange period) {
    return answer(HubCalendarInput.builder().hub(hub).period(period).build());
  }

  /**
   * What is on the days of a period, in a hub and its plans.
   *
   * @param input the hub, plans, or both, and the period
   * @return the dates in their order
   */
  public static HubDates answer(HubCalendarInput input) {
    HubDays days = new HubDays(input);
    List<HubDate> dates = days.inOrder();
    HubDates.Builder found = HubDates.builder();
    return found
        .id(input.id())
        .name(input.name())
        .period(input.period())
        .addAllDates(dates)
        .addAllWithoutDay(days.withoutDay())
        .explanation(explanation(input.period(), dates))
        .build();
  }

  private static Explanation explanation(DateRange period, List<HubDate> dates) {
    Explanation.Builder steps = Explanation.answering("What is on the days of the period?");
    steps.given("first day", Answer.text(period.start().toString()));
    steps.given("last day", Answer.text(period.lastDay().toString()));
    List<Term> counts = new ArrayList<>();
    for (HubDateKind kind : HubDateKind.values()) {
      long count = dates.stream().filter(date -> date.kind() == kind).count();
      if (count > 0) {
        counts.add(Term.given(Show.words(kind), count));
      }
    }
    Term all = counts.isEmpty() ? Term.of(0) : Term.sum(counts);
    return steps.terms(all.named("dates")).build();
  }
}
