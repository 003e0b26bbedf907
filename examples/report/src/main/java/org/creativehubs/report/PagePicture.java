package org.creativehubs.report;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.report.picture.CannotDrawException;
import org.creativehubs.report.picture.Picture;
import org.jspecify.annotations.Nullable;

/**
 * A picture on a page. One of a result is drawn when somebody first asks for it, so that a workbook
 * or a file of data does not wait for what it does not show.
 */
public final class PagePicture {

  private final String title;
  private final Supplier<String> svg;

  private PagePicture(String title, Supplier<String> svg) {
    this.title = title;
    this.svg = svg;
  }

  /**
   * A picture that is there already.
   *
   * @param title what it shows, for those who do not see it too; not blank
   * @param svg the picture: an SVG document that does nothing, with no script, no handler of
   *     events, no foreign content, and nothing that is fetched
   * @return the picture
   * @throws InvalidValueException if the title is blank or the document does or fetches anything
   */
  public static PagePicture of(String title, String svg) {
    Check.notBlank(title, "title");
    Svg.parse(svg);
    return new PagePicture(title, () -> svg);
  }

  /**
   * A picture of a result, as it is.
   *
   * @param picture the picture, which has its title and figures in words within it
   * @return the picture
   */
  public static PagePicture of(Picture picture) {
    return new PagePicture(picture.title(), Suppliers.memoize(picture::svg));
  }

  /** What it shows, for those who do not see it too. */
  public String title() {
    return title;
  }

  /**
   * The SVG document.
   *
   * @return the document
   * @throws CannotDrawException if it is of a result and the machine lacks what drawing needs
   */
  public String svg() {
    return svg.get();
  }

  /** The same with another wording of every text in it. */
  PagePicture worded(UnaryOperator<String> words) {
    return new PagePicture(
        words.apply(title), Suppliers.memoize(() -> Svg.parse(svg()).written("", words)));
  }

  /** Whether the other has the same title and looks the same; this draws both. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PagePicture picture
        && title.equals(picture.title)
        && svg().equals(picture.svg());
  }

  @Override
  public int hashCode() {
    return Objects.hash(title);
  }

  /** The title. */
  @Override
  public String toString() {
    return title;
  }
}
