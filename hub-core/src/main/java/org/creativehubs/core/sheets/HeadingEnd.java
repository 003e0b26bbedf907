package org.creativehubs.core.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.quantity.AreaUnit;

/**
 * What stands at the end of a heading, such as {@code psf pa}.
 *
 * @param rest the heading before it
 * @param unit a unit of area
 * @param every a period
 */
record HeadingEnd(String rest, Optional<AreaUnit> unit, Optional<RentPeriod> every) {

  /** A heading with nothing taken away, then each way to take away a unit and a period. */
  static List<HeadingEnd> all(String heading) {
    List<HeadingEnd> all = new ArrayList<>();
    all.add(new HeadingEnd(heading, SheetWords.areaUnit(heading).map(e -> e.value()), none()));
    HeadingEnd whole = new HeadingEnd(heading, none(), none());
    whole.withoutUnit().ifPresent(all::add);
    whole.withoutUnit().flatMap(HeadingEnd::withoutPeriod).ifPresent(all::add);
    whole.withoutPeriod().ifPresent(all::add);
    whole.withoutPeriod().flatMap(HeadingEnd::withoutUnit).ifPresent(all::add);
    return all;
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private Optional<HeadingEnd> withoutUnit() {
    return SheetWords.areaUnit(rest)
        .map(end -> new HeadingEnd(before(end.length()), Optional.of(end.value()), every));
  }

  private Optional<HeadingEnd> withoutPeriod() {
    return SheetWords.ending(RentPeriod.class, rest)
        .map(end -> new HeadingEnd(before(end.length()), unit, Optional.of(end.value())));
  }

  private String before(int length) {
    return rest.substring(0, rest.length() - length).strip();
  }
}
