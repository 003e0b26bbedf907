package org.creativehubs.core.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** How a document says, or means, that a figure stands to others. New relations may be added. */
public enum ClaimRelation {
  /** The figure is the sum of its parts. */
  SUM,
  /** The parts are examples, none of them in another: together they are at most the figure. */
  EXAMPLES,
  /** The figure is the first part divided by the second; it has exactly two. */
  QUOTIENT,
  /** The figure is the share by which the first part is above the second; it has exactly two. */
  GROWTH,
  /**
   * The figure is the share by which the second part grows each year, on average, until it is the
   * first one; it has exactly two, each with a date, whole years apart.
   */
  COMPOUND_GROWTH,
  /** The figure is one quantity with each of the parts, under whatever name. */
  SAME,
  /** The figure is at most each of the parts: a part of a whole, or a year before another. */
  AT_MOST,
  /** The figure is at least each of the parts: the largest of them. */
  AT_LEAST,
  /** The figure is the number of the items. */
  COUNT,
  /** The figure is what is promised, and the items what is given of it; none where it is absent. */
  PROMISED,
  /** The date of the figure is not before those of the parts. */
  AFTER,
  /** The figure is the sum of the awards of the input in the currency that is its unit. */
  AWARDS;

  /** Other words for relations. */
  private static final ImmutableMap<String, ClaimRelation> WORDS =
      ImmutableMap.<String, ClaimRelation>builder()
          .put("sum of", SUM)
          .put("total of", SUM)
          .put("including", EXAMPLES)
          .put("includes", EXAMPLES)
          .put("quotient of", QUOTIENT)
          .put("ratio of", QUOTIENT)
          .put("growth of", GROWTH)
          .put("growth a year", COMPOUND_GROWTH)
          .put("growth per year", COMPOUND_GROWTH)
          .put("annual growth", COMPOUND_GROWTH)
          .put("same as", SAME)
          .put("number of", COUNT)
          .put("promise", PROMISED)
          .put("not before", AFTER)
          .build();

  /**
   * Reads a relation as a person writes it, in any case: its name, also with spaces or hyphens, or
   * another word for it, such as sum of, including, ratio of, annual growth or not before.
   *
   * @param text the word
   * @return the relation
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another word
   */
  public static ClaimRelation parse(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    for (ClaimRelation relation : values()) {
      if (relation.name().equalsIgnoreCase(plain.replaceAll("[ -]+", "_"))) {
        return relation;
      }
    }
    ClaimRelation other = WORDS.get(plain);
    if (other != null) {
      return other;
    }
    throw new InvalidValueException(
        Fault.UNKNOWN_CODE, "relation", "be one of " + ImmutableList.copyOf(values()), text);
  }
}
