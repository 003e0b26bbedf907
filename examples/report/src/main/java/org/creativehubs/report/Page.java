package org.creativehubs.report;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.report.picture.Picture;
import org.immutables.value.Value;

/**
 * What somebody sends on: a summary that stands by itself, then pictures, tables with their
 * workings, assumptions and sources, and what it was made from.
 *
 * <p>{@link HtmlPage} writes it as one file for a browser, {@link XlsxBook} as a workbook, and
 * {@link Withheld#page} makes one that may be published.
 *
 * <pre>{@code
 * Page.Builder page = Page.builder();
 * page.title("Copper Yard").verdict("Two of three studios are let.");
 * page.addFigures(KeyFigure.of("rent a year", Answer.of(Money.parse("GBP 9600.00"))));
 * page.origin(PageOrigin.of("roll.csv", new byte[0], LocalDate.of(2026, 11, 30)));
 * HtmlPage.in(ReportLanguage.EN).write(page.build()); // <!DOCTYPE html> ...
 * }</pre>
 */
@Value.Immutable
public abstract class Page {

  /** More figures than this are no summary. */
  private static final int MOST_FIGURES = 5;

  Page() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the page is about; not blank. */
  public abstract String title();

  /** What it is, in a line below the title; not blank. */
  public abstract Optional<String> about();

  /** The answer in one sentence; not blank. */
  public abstract String verdict();

  /** The figures to know; at most five. */
  public abstract List<KeyFigure> figures();

  /** What to ask for, and from whom; none blank. */
  public abstract List<String> asks();

  /** What does not add up; none blank. */
  public abstract List<String> contradictions();

  /** What the page cannot tell; none blank. */
  public abstract List<String> unknowns();

  /** Pictures, in the order in which they are looked at. */
  public abstract List<PagePicture> pictures();

  /** Tables and what is said of them; those of the annex come last. */
  public abstract List<PageSection> sections();

  /** What of the input could not be read, each with its place and what to do. */
  public abstract Optional<Table> faults();

  /** What was assumed; none blank. */
  public abstract List<String> assumptions();

  /** What a reader must know; none blank. */
  public abstract List<String> notes();

  /** Pages that stand beside it, by what they are about: the names of their files; none blank. */
  public abstract Map<String, String> beside();

  /** Documents and rules it rests on, besides those that workings name. */
  public abstract List<Source> sources();

  /** Whether names and incomes are withheld, which the page then says. */
  @Value.Default
  public boolean isPublic() {
    return false;
  }

  /** What it was made from. */
  public abstract PageOrigin origin();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Every table, in the order of the page. */
  public final List<Table> tables() {
    return sections().stream()
        .flatMap(section -> section.tables().stream())
        .map(PageTable::table)
        .toList();
  }

  @Value.Check
  void check() {
    Check.notBlank(title(), "title");
    about().ifPresent(about -> Check.notBlank(about, "about"));
    Check.notBlank(verdict(), "verdict");
    Check.that(
        figures().size() <= MOST_FIGURES,
        Fault.TOO_LARGE,
        "figures",
        "be at most " + MOST_FIGURES,
        figures().size());
    Check.texts(asks(), "asks");
    Check.texts(contradictions(), "contradictions");
    Check.texts(unknowns(), "unknowns");
    Check.texts(assumptions(), "assumptions");
    Check.texts(notes(), "notes");
    beside().forEach((about, file) -> Check.notBlank(file, "beside[" + about + "]"));
  }

  /** Builds a {@link Page}. */
  public static final class Builder extends ImmutablePage.Builder {
    Builder() {}

    /**
     * Adds pictures of results, which are drawn where the page is written with them. A machine that
     * cannot draw then writes the page without them, and why.
     *
     * @param pictures the pictures, in their order
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder drawn(List<Picture> pictures) {
      pictures.forEach(picture -> addPictures(PagePicture.of(picture)));
      return this;
    }
  }
}
