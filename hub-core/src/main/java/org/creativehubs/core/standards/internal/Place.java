package org.creativehubs.core.standards.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a cell belongs in a record: fields by their order, elements by their number.
 *
 * @param order what places are ordered by
 * @param parts titles of fields, and numbers of elements
 */
public record Place(List<Integer> order, List<Object> parts) implements Comparable<Place> {

  /** The record itself. */
  static final Place START = new Place(List.of(), List.of());

  Place field(int number, String title) {
    return new Place(with(order, number), with(parts, title));
  }

  Place element(int index) {
    return new Place(with(order, index), with(parts, index));
  }

  /** A place of its own for a name that the standard does not know. */
  Place element(String name) {
    List<Integer> letters = new ArrayList<>(order);
    name.chars().forEach(letters::add);
    return new Place(List.copyOf(letters), parts);
  }

  private static <E> List<E> with(List<E> some, E more) {
    List<E> all = new ArrayList<>(some);
    all.add(more);
    return List.copyOf(all);
  }

  /** The lists that have a second element at least, by all that stands before its number. */
  public void addLong(Set<List<Object>> lists) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Integer index && index > 0) {
        lists.add(parts.subList(0, i));
      }
    }
  }

  /** The heading, with numbers of elements where a list is long. */
  public String heading(Set<List<Object>> lists) {
    StringBuilder heading = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      Object part = parts.get(i);
      if (part instanceof String || lists.contains(parts.subList(0, i))) {
        heading.append(heading.length() == 0 ? "" : ":").append(part);
      }
    }
    return heading.toString();
  }

  @Override
  public int compareTo(Place other) {
    int shorter = Math.min(order.size(), other.order.size());
    for (int i = 0; i < shorter; i++) {
      int difference = order.get(i).compareTo(other.order.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(order.size(), other.order.size());
  }
}
