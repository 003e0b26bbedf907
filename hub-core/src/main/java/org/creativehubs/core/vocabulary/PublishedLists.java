package org.creativehubs.core.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import org.creativehubs.core.internal.BundledRow;
import org.creativehubs.core.internal.BundledTable;
import org.creativehubs.core.value.Check;

/**
 * Lists that one document or place made for itself, such as the pillars of a plan, kept as data: a
 * hub elsewhere has its own, as a {@link Vocabulary} of its own terms.
 */
public final class PublishedLists {

  private static final String FILE = "published-lists.txt";

  private record Row(String list, String name, VocabularyTerm term) {}

  /** Read when first asked for. */
  private static final class Loaded {
    static final ImmutableList<Vocabulary> LISTS = read();
  }

  private PublishedLists() {}

  /** The lists in the order of their file. */
  public static List<Vocabulary> all() {
    return Loaded.LISTS;
  }

  /**
   * One of the lists.
   *
   * @param id its name in kebab-case, such as {@code success-factors}
   * @return the list
   * @throws org.creativehubs.core.value.InvalidValueException with code UNKNOWN_CODE if there is no
   *     such list; the rule names those there are
   */
  public static Vocabulary named(String id) {
    return Check.named(all(), Vocabulary::id, id, "list");
  }

  private static ImmutableList<Vocabulary> read() {
    ImmutableListMultimap<String, Row> rows =
        Multimaps.index(
            BundledTable.read(
                PublishedLists.class.getResourceAsStream(FILE), FILE, 5, PublishedLists::row),
            Row::list);
    return rows.asMap().values().stream()
        .map(PublishedLists::list)
        .collect(ImmutableList.toImmutableList());
  }

  private static Vocabulary list(Collection<Row> rows) {
    Row first = rows.iterator().next();
    Vocabulary.Builder list = Vocabulary.builder();
    list.id(first.list()).name(first.name());
    rows.forEach(row -> list.addTerms(row.term()));
    return list.build();
  }

  private static Row row(BundledRow row) {
    return new Row(
        row.text(),
        row.text(),
        VocabularyTerm.builder().code(row.text()).name(row.text()).meaning(row.text()).build());
  }
}
