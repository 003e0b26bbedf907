package org.creativehubs.finance.rentreview;

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
import org.creativehubs.core.explain.Source;

/** Reads a table of laws: one line for each, its fields separated by bars. */
final class LawFile {

  private static final Splitter FIELDS = Splitter.on('|').trimResults();
  private static final Splitter NAMES = Splitter.on(',').trimResults();

  private LawFile() {}

  static List<ReviewRule> read(String name) {
    try (InputStream bytes = LawFile.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " must be beside " + LawFile.class.getName());
      }
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> rule(FIELDS.splitToList(line)))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReviewRule rule(List<String> fields) {
    Iterator<String> next = fields.iterator();
    return ReviewRule.builder()
        .id(next.next())
        .jurisdiction(Jurisdiction.valueOf(next.next()))
        .letting(LettingKind.valueOf(next.next()))
        .addAllKinds(NAMES.splitToStream(next.next()).map(ReviewKind::valueOf).toList())
        .addAllTerms(NAMES.splitToStream(next.next()).map(ReviewBound::valueOf).toList())
        .madeFrom(date(next.next()))
        .enacted(LocalDate.parse(next.next()))
        .inForceFrom(date(next.next()))
        .repealedFrom(date(next.next()))
        .knownOn(LocalDate.parse(next.next()))
        .effect(next.next())
        .source(Source.of(next.next(), next.next()))
        .build();
  }

  private static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
