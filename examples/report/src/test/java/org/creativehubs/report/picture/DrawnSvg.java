package org.creativehubs.report.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.creativehubs.report.picture.internal.Letters;
import org.creativehubs.report.picture.internal.TextSize;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The marks and words of an SVG, in pixels from its corner; read without what wrote it. */
final class DrawnSvg {

  /** A word, where it is anchored and where it lies. */
  record Word(String text, double x, double y, Rectangle2D box) {}

  /** A shape that is filled or drawn. */
  record Mark(String element, String fill, Rectangle2D box) {}

  private static final Pattern CALL = Pattern.compile("(\\w+)\\(([^)]*)\\)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

  private final List<Word> words = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final Element root;

  private DrawnSvg(Element root) {
    this.root = root;
  }

  static DrawnSvg of(Picture picture) {
    return parse(picture.svg());
  }

  static DrawnSvg parse(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element root =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement();
      DrawnSvg drawn = new DrawnSvg(root);
      drawn.read(root, new AffineTransform());
      return drawn;
    } catch (Exception notXml) {
      throw new AssertionError(notXml);
    }
  }

  private void read(Element element, AffineTransform outside) {
    AffineTransform to = new AffineTransform(outside);
    to.concatenate(transform(element.getAttribute("transform")));
    elements.add(element);
    if (element.hasAttribute("id")) {
      ids.add(element.getAttribute("id"));
    }
    switch (element.getTagName()) {
      case "text" -> words.add(word(element, to));
      case "circle", "ellipse", "rect", "line", "path", "polygon", "polyline" -> {
        if (!"clipPath".equals(element.getParentNode().getNodeName())) {
          marks.add(new Mark(element.getTagName(), fill(element), box(element, to)));
        }
      }
      default -> {}
    }
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element inside) {
        read(inside, to);
      }
    }
  }

  private static AffineTransform transform(String text) {
    AffineTransform all = new AffineTransform();
    Matcher call = CALL.matcher(text);
    while (call.find()) {
      double[] n = numbers(call.group(2));
      all.concatenate(
          switch (call.group(1)) {
            case "translate" -> AffineTransform.getTranslateInstance(n[0], n.length > 1 ? n[1] : 0);
            case "scale" -> AffineTransform.getScaleInstance(n[0], n.length > 1 ? n[1] : n[0]);
            case "matrix" -> new AffineTransform(n);
            default -> throw new AssertionError(call.group());
          });
    }
    return all;
  }

  private static double[] numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .mapToDouble(it -> Double.parseDouble(it.group()))
        .toArray();
  }

  private static Word word(Element element, AffineTransform to) {
    Point2D at = to.transform(new Point2D.Double(n(element, "x"), n(element, "y")), null);
    double size = Double.parseDouble(near(element, "font-size").replace("px", ""));
    TextSize style =
        Arrays.stream(TextSize.values())
            .filter(each -> Math.abs(each.size() - size) < 0.01)
            .filter(each -> each.isBold() == near(element, "font-weight").equals("bold"))
            .findFirst()
            .orElseThrow();
    double width = Letters.width(element.getTextContent(), style);
    double before =
        switch (element.getAttribute("text-anchor")) {
          case "middle" -> width / 2;
          case "end" -> width;
          default -> 0;
        };
    // from the top of a small letter to the line on which it stands
    Rectangle2D box =
        new Rectangle2D.Double(at.getX() - before, at.getY() - size * 0.6, width, size * 0.6);
    return new Word(element.getTextContent(), at.getX(), at.getY(), box);
  }

  private static String fill(Element element) {
    return near(element, "fill");
  }

  private static String near(Element element, String attribute) {
    for (Node each = element; each instanceof Element one; each = each.getParentNode()) {
      if (one.hasAttribute(attribute)) {
        return one.getAttribute(attribute);
      }
    }
    return "";
  }

  private static Rectangle2D box(Element element, AffineTransform to) {
    double[] n =
        switch (element.getTagName()) {
          case "circle" -> {
            double r = n(element, "r");
            yield new double[] {
              n(element, "cx") - r, n(element, "cy") - r, n(element, "cx") + r, n(element, "cy") + r
            };
          }
          case "rect" ->
              new double[] {
                n(element, "x"),
                n(element, "y"),
                n(element, "x") + n(element, "width"),
                n(element, "y") + n(element, "height")
              };
          case "line" ->
              new double[] {n(element, "x1"), n(element, "y1"), n(element, "x2"), n(element, "y2")};
          case "path" -> numbers(element.getAttribute("d"));
          default -> numbers(element.getAttribute("points"));
        };
    Rectangle2D box = null;
    for (int i = 0; i + 1 < n.length; i += 2) {
      Point2D at = to.transform(new Point2D.Double(n[i], n[i + 1]), null);
      if (box == null) {
        box = new Rectangle2D.Double(at.getX(), at.getY(), 0, 0);
      } else {
        box.add(at);
      }
    }
    return box == null ? new Rectangle2D.Double() : box;
  }

  private static double n(Element element, String attribute) {
    String text = element.getAttribute(attribute);
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }

  Element root() {
    return root;
  }

  List<Element> elements() {
    return elements;
  }

  List<Word> words() {
    return words;
  }

  List<String> ids() {
    return ids;
  }

  List<Mark> marks() {
    return marks;
  }

  List<String> texts() {
    return words.stream().map(Word::text).toList();
  }

  /** The only word that says exactly this. */
  Word word(String text) {
    List<Word> found = words.stream().filter(word -> word.text().equals(text)).toList();
    if (found.size() != 1) {
      throw new AssertionError(text + " is there " + found.size() + " times in " + texts());
    }
    return found.get(0);
  }

  /** The shapes of an element in a colour, such as {@code rgb(31,90,140)}. */
  List<Rectangle2D> marks(String element, String fill) {
    return marks.stream()
        .filter(mark -> mark.element().equals(element) && mark.fill().equals(fill))
        .map(Mark::box)
        .toList();
  }

  /** Pixels across of a value, worked out from two numbers of the axis alone. */
  double across(String tick, double at, String otherTick, double otherAt, double value) {
    double x = word(tick).x();
    return x + (word(otherTick).x() - x) * (value - at) / (otherAt - at);
  }

  /** Pixels down of a value, worked out from two numbers of the axis alone. */
  double down(String tick, double at, String otherTick, double otherAt, double value) {
    double y = word(tick).y() - 4; // the line of a number lies four pixels below its tick
    return y + (word(otherTick).y() - 4 - y) * (value - at) / (otherAt - at);
  }
}
