package org.creativehubs.report.pages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.Withheld;

/**
 * Pages of one kind, each to be sent to somebody else, and one over all for those who send them.
 *
 * @param check the page over all: the sums, and what each of the others comes to
 * @param letters the pages, each by what it is of, in their order; at least one
 */
public record PageSet(Page check, Map<String, Page> letters) {

  /** The pages; at least one letter. */
  public PageSet {
    Check.notNull(check, "check");
    Check.notEmpty(letters.keySet(), "letters");
    letters = Collections.unmodifiableMap(new LinkedHashMap<>(letters));
  }

  /**
   * One of the pages.
   *
   * @param of what it is of, such as the id of a letting
   * @return the page
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none
   */
  public Page letter(String of) {
    return Optional.ofNullable(letters.get(of))
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE,
                    "letter",
                    "be of one of " + String.join(", ", letters.keySet()),
                    of));
  }

  /** All in one: the page over all, and behind it what each letter says. */
  public Page together() {
    Page.Builder all = check.toBuilder();
    letters.values().forEach(letter -> all.addSections(section(letter)));
    return all.build();
  }

  /**
   * The same without names and incomes; a letter that is of a name is of what stands instead.
   *
   * @param facts what is withheld
   * @return the pages as they may be published
   */
  public PageSet withheld(Withheld facts) {
    Map<String, Page> told = new LinkedHashMap<>();
    letters.forEach((of, page) -> told.put(facts.text(of), facts.page(page)));
    return new PageSet(facts.page(check), told);
  }

  private static PageSection section(Page letter) {
    PageSection.Builder section = PageSection.builder().heading(letter.title());
    letter.about().ifPresent(section::addParagraphs);
    section.addParagraphs(letter.verdict()).addAllRemarks(letter.unknowns());
    letter.sections().stream()
        .filter(part -> !part.isAnnex())
        .forEach(part -> section.addAllTables(part.tables()));
    return section.build();
  }
}
