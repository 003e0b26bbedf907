package org.creativehubs.metrics.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes numbers in the place of the symbols of a formula. */
final class Symbols {

  private final Map<String, String> numbers = new HashMap<>();

  void put(String symbol, String number) {
    numbers.put(symbol, number);
  }

  /** The formula with all numbers known so far; longer symbols go before shorter ones. */
  String in(String formula) {
    if (numbers.isEmpty()) {
      return formula;
    }
    String any =
        numbers.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\w^])(?:" + any + ")(?![\\w(^])")
        .matcher(formula)
        .replaceAll(found -> Matcher.quoteReplacement(number(found.group())));
  }

  private String number(String symbol) {
    String number = numbers.getOrDefault(symbol, symbol);
    return number.startsWith("-") ? "(" + number + ")" : number;
  }
}
