package org.creativehubs.core.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields or elements of one object or array. */
final class Flaws {

  /** The faults of a document that are told: with more of them reading ends. */
  private static final int MOST = 1000;

  private final List<Refusal> refusals = new ArrayList<>();
  private final Set<String> unknown = new HashSet<>();
  private final Map<String, Integer> order = new HashMap<>();
  private boolean isMisspelt;
  private @Nullable Throwable cause;

  /** Those so far, or the first. */
  static Flaws of(@Nullable Flaws sofar) {
    return sofar == null ? new Flaws() : sofar;
  }

  /** A field that the type does not have, or has already. */
  void field(String name, int place, Refusal refusal, boolean isUnknown) {
    order.putIfAbsent(Places.step(name), place);
    refusals.add(refusal);
    isMisspelt |= isUnknown;
  }

  /**
   * What is wrong with a field, and whether nothing of it can be used.
   *
   * @throws Flawed if it is the end of reading
   */
  void part(String step, Flawed part) {
    part.refusals().forEach(refusal -> refusals.add(refusal.within(step)));
    cause = cause == null ? part.getCause() : cause;
    if (part.isEnd() || refusals.size() >= MOST) {
      throw Flawed.end(refusals, part.isEnd() ? part.getCause() : null);
    }
  }

  /** The end of reading: more elements than are taken. */
  void tooMany(int most) {
    part("", Flawed.end(ImmutableList.of(Refusal.tooMany(most)), null));
  }

  void lose(String name) {
    unknown.add(name);
  }

  /** Where a field stands; zero if it is not there. */
  void place(String name, int place) {
    if (place > 0) {
      order.putIfAbsent(Places.step(name), place);
    }
  }

  /** The end of reading behind them. */
  Flawed end(Throwable failure) {
    return failure instanceof Flawed end ? end : Flawed.end(refusals, failure);
  }

  /** All of them, with what could be read. */
  Flawed around(Object part) {
    return Flawed.of(refusals, part, unknown, isMisspelt, order, cause);
  }

  /** All of them, of a part that cannot be used without what has a fault. */
  Flawed alone() {
    return Flawed.of(refusals, null, unknown, false, order, cause);
  }
}
