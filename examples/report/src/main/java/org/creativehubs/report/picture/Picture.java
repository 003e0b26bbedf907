package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.report.picture.internal.Canvas;
import org.creativehubs.report.picture.internal.Content;
import org.creativehubs.report.picture.internal.Drawn;
import org.creativehubs.report.picture.internal.Letters;

/**
 * A picture of a result: as SVG, whose text stays text, or as PNG. Both carry the title, the source
 * and what is left out; the SVG also the {@link #description()}, for those who hear it.
 *
 * <p>The text of an SVG is the same on every machine and in every version of Java, for it is laid
 * out by a table of letter widths; a PNG depends on the fonts of the machine. Nothing is told by
 * colour alone.
 *
 * <pre>{@code
 * Picture picture = LorenzPicture.of(LorenzCurve.of(jobs, "film"));
 * Files.writeString(Path.of("film.svg"), picture.svg());
 * Files.write(Path.of("film.png"), picture.png(2));
 * }</pre>
 */
public final class Picture {

  private static final int USUAL_WIDTH = 720;
  private static final int LEAST_WIDTH = 320;
  private static final int MOST_WIDTH = 2_000;
  private static final double MOST_SCALE = 4;

  private final String title;
  private final List<String> sentences;
  private final List<String> notes;
  private final Optional<Source> source;
  private final int width;
  private final Supplier<Drawn> drawn;

  private Picture(
      String title,
      List<String> sentences,
      List<String> notes,
      Optional<Source> source,
      int width,
      Supplier<Drawn> drawn) {
    this.title = title;
    this.sentences = List.copyOf(sentences);
    this.notes = List.copyOf(notes);
    this.source = source;
    this.width = width;
    this.drawn = drawn;
  }

  /**
   * A picture without source, as wide as most are.
   *
   * @param title what it shows
   * @param sentences the main figures, for those who hear it
   * @param notes what has to be known to read it, such as how many are left out
   * @param drawn what draws it, asked for only where it is drawn: without the module java.desktop
   *     its class cannot be loaded
   */
  static Picture of(
      String title, List<String> sentences, List<String> notes, Supplier<Drawn> drawn) {
    return new Picture(
        Letters.clean(title), sentences, notes, Optional.empty(), USUAL_WIDTH, drawn);
  }

  /** What it shows; not blank. */
  public String title() {
    return title;
  }

  /** The main figures in sentences, and the notes; not blank. */
  public String description() {
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences) {
      text.append(' ').append(ended(sentence));
    }
    for (String note : notes) {
      text.append(' ').append(ended(note));
    }
    source.ifPresent(from -> text.append(' ').append(ended("Source: " + from)));
    return Letters.clean(text.substring(1));
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  /** Where its data are from; absent unless it was said. */
  public Optional<Source> source() {
    return source;
  }

  /** In pixels, from 320 to 2,000. */
  public int width() {
    return width;
  }

  /** In pixels; more than zero. */
  public int height() {
    return tried(() -> Canvas.height(content()));
  }

  /**
   * The same picture with the source of its data, which is written below it.
   *
   * @param from where the data are from
   */
  public Picture withSource(Source from) {
    return new Picture(title, sentences, notes, Optional.of(from), width, drawn);
  }

  /**
   * The same picture, narrower or wider.
   *
   * @param pixels from 320 to 2,000; 720 unless said
   */
  public Picture withWidth(int pixels) {
    Check.between(pixels, LEAST_WIDTH, MOST_WIDTH, "width");
    return new Picture(title, sentences, notes, source, pixels, drawn);
  }

  /**
   * The picture as SVG, to stand in a file or within a page: without declaration, document type,
   * script or anything from outside. Its ids begin with a mark made of its content.
   *
   * @throws CannotDrawException if the machine lacks what drawing needs
   */
  public String svg() {
    return tried(() -> Canvas.svg(content(), Canvas.mark(content())));
  }

  /**
   * The picture as SVG whose ids begin with a mark, to show a picture twice in one page.
   *
   * @param mark letters, digits and hyphens, a letter first
   * @throws CannotDrawException if the machine lacks what drawing needs
   */
  public String svg(String mark) {
    Check.that(
        mark.matches("[A-Za-z][A-Za-z0-9-]{0,99}"),
        "mark",
        "be letters, digits and hyphens, a letter first",
        mark);
    return tried(() -> Canvas.svg(content(), mark));
  }

  /**
   * The picture as PNG.
   *
   * @param scale how many pixels stand for one, more than zero, at most 4; 2 is sharp on most
   *     screens
   * @throws CannotDrawException if the machine lacks what drawing needs
   */
  public byte[] png(double scale) {
    Check.positive(scale, "scale");
    Check.atMost(scale, MOST_SCALE, "scale");
    return tried(() -> Canvas.png(content(), scale));
  }

  private static <T> T tried(Supplier<T> drawing) {
    try {
      Canvas.findFont();
    } catch (RuntimeException | LinkageError | InternalError missing) {
      throw new CannotDrawException(missing);
    }
    return drawing.get();
  }

  private Content content() {
    List<String> below = new ArrayList<>(notes);
    source.ifPresent(from -> below.add("Source: " + from));
    return new Content(title, description(), below, width, drawn.get());
  }

  /** The title. */
  @Override
  public String toString() {
    return title;
  }
}
