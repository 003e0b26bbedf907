package org.creativehubs.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries what is wrong with a part of a document to what reads the whole, with as much of the part
 * as could be read; the paths are those within the part.
 *
 * <p>Reading goes on behind a part with faults. Where it cannot, since the text is no JSON or there
 * are too many faults to tell, the end says so, and everything around passes it on.
 */
@SuppressWarnings("serial") // leaves no reader
final class Flawed extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What could be read, and what of it could not. */
  private record Rest(
      @Nullable Object part, Set<String> unknown, boolean isMisspelt, Map<String, Integer> order) {}

  private static final Rest NOTHING = new Rest(null, ImmutableSet.of(), false, ImmutableMap.of());

  private final ImmutableList<Refusal> refusals;
  private final transient Rest rest;
  private final boolean isEnd;

  private Flawed(List<Refusal> refusals, Rest rest, boolean isEnd, @Nullable Throwable cause) {
    super(null, cause, false, false);
    this.refusals = ImmutableList.copyOf(refusals);
    this.rest = rest;
    this.isEnd = isEnd;
  }

  /** A part of which nothing is known but why it is refused. */
  static Flawed by(Refusal refusal) {
    return new Flawed(refusal.all(), NOTHING, false, null);
  }

  /** A part of which nothing is known but why it is refused, after a failure. */
  static Flawed by(Refusal refusal, Throwable cause) {
    return new Flawed(refusal.all(), NOTHING, false, cause);
  }

  /** A part of which something is known. */
  static Flawed of(
      List<Refusal> refusals,
      @Nullable Object part,
      Set<String> unknown,
      boolean isMisspelt,
      Map<String, Integer> order,
      @Nullable Throwable cause) {
    return new Flawed(refusals, new Rest(part, unknown, isMisspelt, order), false, cause);
  }

  /** The end of reading: by a failure that cannot be passed, or by too many faults. */
  static Flawed end(List<Refusal> refusals, @Nullable Throwable cause) {
    return new Flawed(refusals, NOTHING, true, cause);
  }

  /** The same faults at a place of a larger part, of which nothing is known. */
  Flawed within(String place) {
    return new Flawed(
        refusals.stream().map(refusal -> refusal.within(place)).toList(),
        NOTHING,
        isEnd,
        getCause());
  }

  /** The same with other faults, and something else that is known. */
  Flawed with(List<Refusal> all, @Nullable Object part) {
    return new Flawed(
        all, new Rest(part, ImmutableSet.of(), false, ImmutableMap.of()), isEnd, getCause());
  }

  /** All faults, at least one unless a failure has ended reading. */
  ImmutableList<Refusal> refusals() {
    return refusals;
  }

  /** What could be read: a value, its attributes, or a list with null for what it lacks. */
  @Nullable Object part() {
    return rest.part();
  }

  /** The attributes of the part that are not known. */
  Set<String> unknown() {
    return rest.unknown();
  }

  /** Whether a field is there that the type does not have, which may stand for any that lacks. */
  boolean isMisspelt() {
    return rest.isMisspelt();
  }

  /** The place of each field in the document. */
  Map<String, Integer> order() {
    return rest.order();
  }

  /** Whether nothing more can be read. */
  boolean isEnd() {
    return isEnd;
  }

  /** The refusals as one. */
  Refusal together() {
    return Refusal.together(refusals);
  }
}
