package org.creativehubs.finance.subsidy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;

/** Reads a table of limits: one line for each, its fields separated by bars. */
final class LimitsFile {

  private static final Splitter FIELDS = Splitter.on('|').trimResults();

  private LimitsFile() {}

  static List<PublishedLimit> read(String name) {
    try (InputStream bytes = LimitsFile.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " must be beside " + LimitsFile.class.getName());
      }
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> limit(FIELDS.splitToList(line)))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublishedLimit limit(List<String> fields) {
    Iterator<String> next = fields.iterator();
    return PublishedLimit.builder()
        .id(next.next())
        .scheme(next.next())
        .meaning(next.next())
        .territory(Territory.valueOf(next.next()))
        .value(QualifiedNumber.parse(next.next()))
        .unit(next.next())
        .from(LocalDate.parse(next.next()))
        .to(date(next.next()))
        .enacted(date(next.next()))
        .source(Source.of(next.next(), next.next()))
        .standing(AssumptionStanding.valueOf(next.next()))
        .build();
  }

  private static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
