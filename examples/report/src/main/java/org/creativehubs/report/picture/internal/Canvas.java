package org.creativehubs.report.picture.internal;

import java.awt.AWTError;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/** The sheet on which a picture is drawn: margins, title, body, notes and source. */
public final class Canvas {

  private static final double MARGIN = 16;
  private static final double GAP = 8;
  private static final int TITLE_LINES = 3;
  private static final int NOTE_LINES = 6;
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private Canvas() {}

  /**
   * Measures a letter and draws on a pixel, as every picture does.
   *
   * @throws RuntimeException if there is no font or no screen
   */
  public static void findFont() {
    try {
      Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
      Pen.measuring(graphics).text("a", TextSize.LABEL, 0, 0, Anchor.END);
      graphics.dispose();
    } catch (AWTError noScreen) {
      throw new IllegalStateException(noScreen.getMessage(), noScreen);
    }
  }

  /** Eleven letters made of what the picture says. */
  public static String mark(Content content) {
    byte[] said =
        (content.title() + '\n' + content.description() + '\n' + content.width())
            .getBytes(StandardCharsets.UTF_8);
    long hash = 0xcbf29ce484222325L;
    for (byte each : said) {
      hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
    }
    StringBuilder mark = new StringBuilder("p");
    for (int i = 0; i < 10; i++) {
      mark.append((char) ('a' + Long.remainderUnsigned(hash, 26)));
      hash = Long.divideUnsigned(hash, 26);
    }
    return mark.toString();
  }

  public static int height(Content content) {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    try {
      return (int) Math.ceil(draw(content, Pen.measuring(graphics)) + 2 * MARGIN);
    } finally {
      graphics.dispose();
    }
  }

  public static String svg(Content content, String mark) {
    SVGGraphics2D graphics = new SVGGraphics2D(document());
    int height = height(content);
    Pen pen = Pen.anchoring(graphics);
    sheet(content, pen, height);
    return new SvgText(content, height, mark).of(graphics.getRoot(), pen.anchors());
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static byte[] png(Content content, double scale) {
    int height = height(content);
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(content.width() * scale),
            (int) Math.ceil(height * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.scale(scale, scale);
      sheet(content, Pen.measuring(graphics), height);
    } finally {
      graphics.dispose();
    }
    return bytes(image);
  }

  private static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      if (!ImageIO.write(image, "png", bytes)) {
        throw new IllegalStateException("no writer of PNG");
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void sheet(Content content, Pen pen, int height) {
    pen.fill(new Rectangle2D.Double(0, 0, content.width(), height), Ink.PAPER);
    pen.graphics().translate(MARGIN, MARGIN);
    draw(content, pen);
  }

  /** Everything within the margins; where it ends. */
  private static double draw(Content content, Pen pen) {
    double width = content.width() - 2 * MARGIN;
    double y = pen.paragraph(content.title(), TextSize.TITLE, Ink.BLACK, 0, width, TITLE_LINES);
    y = content.drawn().draw(pen, y + GAP, width) + GAP / 2;
    for (String note : content.notes()) {
      y = pen.paragraph(note, TextSize.NOTE, Ink.GREY, y, width, NOTE_LINES);
    }
    return y;
  }
}
