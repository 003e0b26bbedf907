package org.creativehubs.report;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.creativehubs.core.value.Check;
import org.creativehubs.report.picture.Picture;
import org.immutables.value.Value;

/** A picture on a page. */
@Value.Immutable
public abstract class PagePicture {

  PagePicture() {}

  /**
   * A picture with a title alone.
   *
   * @param title what it shows, for those who do not see it too; not blank
   * @param svg the picture, an SVG document
   * @return the picture
   */
  public static PagePicture of(String title, String svg) {
    return builder().title(title).svg(svg).build();
  }

  /**
   * A picture of a result, as it is.
   *
   * @param picture the picture, which has its title and figures in words within it
   * @return the picture
   */
  public static PagePicture of(Picture picture) {
    return of(picture.title(), picture.svg());
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it shows, for those who do not see it too; not blank. */
  public abstract String title();

  /** What is said below it; not blank. */
  public abstract Optional<String> caption();

  /**
   * An SVG document that does nothing: no script, no handler of events, no foreign content, nothing
   * that is fetched.
   */
  public abstract String svg();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(title(), "title");
    caption().ifPresent(caption -> Check.notBlank(caption, "caption"));
    Svg.parse(svg());
  }

  /** The same with another wording of every text in it. */
  final PagePicture worded(UnaryOperator<String> words) {
    return builder()
        .title(words.apply(title()))
        .caption(caption().map(words))
        .svg(Svg.parse(svg()).written("", words))
        .build();
  }

  /** Builds a {@link PagePicture}. */
  public static final class Builder extends ImmutablePagePicture.Builder {
    Builder() {}
  }
}
