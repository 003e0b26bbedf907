package org.creativehubs.core.catalog;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** All calculators that are present, by id. Immutable. */
public final class Catalog {

  /** So many ids are named outright to somebody who asks for another. */
  private static final int FEW = 5;

  private final ImmutableSortedMap<String, CatalogEntry<?, ?>> entries;

  private Catalog(ImmutableSortedMap<String, CatalogEntry<?, ?>> entries) {
    this.entries = entries;
  }

  /**
   * The calculators of all modules that are on the class path or module path.
   *
   * @return the catalogue
   */
  public static Catalog load() {
    ServiceLoader<CatalogProvider> providers =
        ServiceLoader.load(CatalogProvider.class, Catalog.class.getClassLoader());
    return of(
        StreamSupport.stream(providers.spliterator(), false)
            .<CatalogEntry<?, ?>>flatMap(provider -> provider.entries().stream())
            .toList());
  }

  /**
   * A catalogue of the given entries.
   *
   * @param entries the entries, in any order
   * @return the catalogue
   * @throws InvalidValueException if two entries share an id
   */
  public static Catalog of(Collection<CatalogEntry<?, ?>> entries) {
    Check.distinct(entries, CatalogEntry::id, "entries", "id");
    ImmutableSortedMap.Builder<String, CatalogEntry<?, ?>> byId = ImmutableSortedMap.naturalOrder();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    return new Catalog(byId.buildOrThrow());
  }

  /** All entries in the order of their ids. */
  public List<CatalogEntry<?, ?>> entries() {
    return entries.values().asList();
  }

  /**
   * The entry with an id.
   *
   * @param id such as {@code location-quotient}
   * @return the entry
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none; the rule says
   *     how many ids there are and names the {@linkplain #nearest nearest}, or all if they are few
   */
  public CatalogEntry<?, ?> entry(String id) {
    CatalogEntry<?, ?> found = entries.get(Check.notNull(id, "id"));
    if (found == null) {
      throw new InvalidValueException(Fault.UNKNOWN_CODE, "id", "be one of " + known(id), id);
    }
    return found;
  }

  /**
   * The ids that may be meant by a misspelt one: those that hold it or are held by it first, then
   * those with the fewest letters to change, if these are at most half of the id.
   *
   * @param id any text
   * @return at most five ids, the nearest first; none if nothing is near
   */
  public List<String> nearest(String id) {
    return new Nearest(Check.notNull(id, "id")).among(entries.keySet());
  }

  private String known(String asked) {
    if (entries.size() <= FEW) {
      return String.join(", ", entries.keySet());
    }
    List<String> nearest = nearest(asked);
    String named = nearest.isEmpty() ? "" : ", such as " + String.join(", ", nearest);
    return entries.size() + " ids" + named;
  }

  /** One line for each entry: id and question. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (CatalogEntry<?, ?> entry : entries()) {
      text.append(text.isEmpty() ? "" : "\n").append(entry);
    }
    return text.toString();
  }
}
