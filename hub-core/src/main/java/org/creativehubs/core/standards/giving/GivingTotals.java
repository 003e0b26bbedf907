package org.creativehubs.core.standards.giving;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * How much was awarded: in all, by year and by recipient, each currency for itself.
 *
 * @param grants how many grants there are; zero or more
 * @param byYear a row for each year of award and currency, in that order
 * @param byRecipient a row for each recipient and currency, the largest amount first
 */
public record GivingTotals(int grants, List<YearRow> byYear, List<RecipientRow> byRecipient) {

  private static final Comparator<Money> CURRENCY =
      Comparator.comparing(money -> money.currency().getCurrencyCode());

  /** The sums, in lists that cannot be changed. */
  public GivingTotals {
    byYear = List.copyOf(byYear);
    byRecipient = List.copyOf(byRecipient);
  }

  /**
   * Adds up grants.
   *
   * @param grants the grants
   * @return the sums
   * @throws InvalidValueException if an amount is none of its currency
   */
  public static GivingTotals of(Iterable<GivingGrant> grants) {
    Sums sums = new Sums();
    grants.forEach(sums);
    return sums.totals();
  }

  /**
   * Adds up awards of a register, which need no identifiers: recipients are distinguished by name.
   *
   * @param awards the awards; one without a recipient or day of award is left out
   * @return the sums
   */
  public static GivingTotals ofAwards(Iterable<FundingAward> awards) {
    Sums sums = new Sums();
    awards.forEach(sums::accept);
    return sums.totals();
  }

  /** How much was awarded in all, by the currencies there are, in the order of their codes. */
  public List<Money> awarded() {
    Map<Currency, Money> sums = new LinkedHashMap<>();
    byYear.stream()
        .map(YearRow::awarded)
        .sorted(CURRENCY)
        .forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
    return List.copyOf(sums.values());
  }

  /**
   * What was awarded in a year.
   *
   * @param year the calendar year of the award
   * @param grants how many grants; one or more
   * @param awarded how much in all
   */
  public record YearRow(int year, int grants, Money awarded) {}

  /**
   * What a recipient was awarded.
   *
   * @param id its identifier
   * @param name its name, as the first grant has it
   * @param grants how many grants; one or more
   * @param awarded how much in all
   */
  public record RecipientRow(String id, String name, int grants, Money awarded) {}

  /** Adds up grants; memory grows with years and recipients only. */
  static final class Sums implements Consumer<GivingGrant> {

    private static final class Sum {
      private final String id;
      private final String name;
      private final int year;
      private Money awarded;
      private int grants = 1;

      Sum(String id, String name, int year, Money awarded) {
        this.id = id;
        this.name = name;
        this.year = year;
        this.awarded = awarded;
      }

      void add(Sum more) {
        awarded = awarded.plus(more.awarded);
        grants++;
      }
    }

    private record Key(String id, Currency currency) {}

    private final Map<Key, Sum> years = new HashMap<>();
    private final Map<Key, Sum> recipients = new HashMap<>();
    private int grants;

    @Override
    public void accept(GivingGrant grant) {
      int year = grant.awardDate().date().earliest().getYear();
      add(grant.recipientId(), grant.recipient(), year, grant.awarded());
    }

    void accept(FundingAward award) {
      if (award.recipient().isPresent() && award.awardedOn().isPresent()) {
        String name = award.recipient().get();
        add(name, name, award.awardedOn().get().earliest().getYear(), award.amount());
      }
    }

    private void add(String id, String name, int year, Money awarded) {
      add(years, String.valueOf(year), new Sum("", "", year, awarded));
      add(recipients, id, new Sum(id, name, 0, awarded));
      grants++;
    }

    private static void add(Map<Key, Sum> sums, String id, Sum more) {
      @Nullable Sum there = sums.putIfAbsent(new Key(id, more.awarded.currency()), more);
      if (there != null) {
        there.add(more);
      }
    }

    GivingTotals totals() {
      List<YearRow> byYear =
          years.values().stream()
              .map(sum -> new YearRow(sum.year, sum.grants, sum.awarded))
              .sorted(Comparator.comparing(YearRow::year).thenComparing(YearRow::awarded, CURRENCY))
              .toList();
      List<RecipientRow> byRecipient =
          recipients.values().stream()
              .map(sum -> new RecipientRow(sum.id, sum.name, sum.grants, sum.awarded))
              .sorted(
                  Comparator.comparing(RecipientRow::awarded, CURRENCY)
                      .thenComparing(RecipientRow::awarded, Comparator.reverseOrder())
                      .thenComparing(RecipientRow::id))
              .toList();
      return new GivingTotals(grants, byYear, byRecipient);
    }
  }
}
