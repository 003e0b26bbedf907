package org.creativehubs.finance.affordability;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;

/** Refuses amounts in two currencies: nothing here converts money. */
final class OneCurrency {

  private OneCurrency() {}

  static void check(Facts facts, AffordabilityContext context, AffordabilityPolicy policy) {
    Map<String, Currency> found = new LinkedHashMap<>();
    facts.chargedRent().map(Rent::currency).ifPresent(c -> found.put("rent", c));
    facts.otherCharges().map(Rent::currency).ifPresent(c -> found.put("otherCharges", c));
    facts.marketRent().map(Rent::currency).ifPresent(c -> found.put("marketRent", c));
    context
        .annualIncome()
        .or(facts::annualIncome)
        .map(Money::currency)
        .ifPresent(c -> found.put("annualIncome", c));
    policy
        .maximumAllInRate()
        .map(limit -> limit.maximum().currency())
        .ifPresent(c -> found.put("maximumAllInRate", c));
    found.entrySet().stream()
        .findFirst()
        .ifPresent(first -> found.forEach((field, currency) -> same(first, field, currency)));
  }

  private static void same(Map.Entry<String, Currency> first, String field, Currency currency) {
    MoneyCheck.sameCurrency(currency, field, first.getValue(), first.getKey());
  }
}
