package org.creativehubs.finance.affordability;

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
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.quantity.Ratio;

/** Reads a table of presets: one line for each, its fields separated by bars. */
final class PresetsFile {

  private static final Splitter FIELDS = Splitter.on('|').trimResults();

  private PresetsFile() {}

  static ImmutableList<AffordabilityPreset> read(String name) {
    try (InputStream bytes = PresetsFile.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " must be beside " + PresetsFile.class.getName());
      }
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> preset(FIELDS.splitToList(line)))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AffordabilityPreset preset(List<String> fields) {
    Iterator<String> next = fields.iterator();
    return AffordabilityPreset.builder()
        .id(next.next())
        .title(next.next())
        .place(next.next())
        .area(given(next.next()))
        .standing(PresetStanding.valueOf(next.next()))
        .maximumShareOfMarket(given(next.next()).map(Ratio::parse))
        .maximumAllInRate(given(next.next()).map(RentRate::parse))
        .shareOfFloor(given(next.next()).map(Ratio::parse))
        .terms(next.next())
        .from(LocalDate.parse(next.next()))
        .fromBasis(DateBasis.valueOf(next.next()))
        .to(given(next.next()).map(LocalDate::parse))
        .toBasis(given(next.next()).map(DateBasis::valueOf))
        .source(source(next.next(), given(next.next()), given(next.next())))
        .build();
  }

  private static Source source(String document, Optional<String> edition, Optional<String> place) {
    return Source.builder().document(document).edition(edition).place(place).build();
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
