package org.creativehubs.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PictureTest {

  private static final Map<String, Picture> ALL = PictureExamples.all();
  private static final Source SOURCE =
      Source.builder().document("Survey <of> \"hubs\" & places").edition("2026").build();

  @Test
  void everySvgHasARoleATitleAndADescriptionOfItsOwn() {
    ALL.forEach(
        (name, picture) -> {
          DrawnSvg svg = DrawnSvg.of(picture);
          Element root = svg.root();
          String[] labels = root.getAttribute("aria-labelledby").split(" ", -1);
          assertThat(root.getAttribute("role")).as(name).isEqualTo("img");
          assertThat(saysWithId(svg, "title", labels[0])).as(name).isEqualTo(picture.title());
          assertThat(saysWithId(svg, "desc", labels[1]))
              .as(name)
              .isEqualTo(picture.description())
              .matches(name.equals("place-map") ? ".*Medway.*" : ".*\\d.*")
              .endsWith(".");
          assertThat(root.getAttribute("width")).isEqualTo("" + picture.width());
          assertThat(root.getAttribute("height")).isEqualTo("" + picture.height());
        });
  }

  private static String saysWithId(DrawnSvg svg, String tag, String id) {
    List<Element> found =
        svg.elements().stream()
            .filter(each -> each.getTagName().equals(tag) && each.getAttribute("id").equals(id))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0).getTextContent();
  }

  @Test
  void nothingInAnSvgRunsOrFetches() {
    Set<String> known =
        Set.of(
            "svg",
            "title",
            "desc",
            "g",
            "defs",
            "clipPath",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text");
    ALL.forEach(
        (name, picture) -> {
          assertThat(picture.svg()).as(name).startsWith("<svg ").doesNotContain("<!", "<?");
          for (Element each : DrawnSvg.of(picture).elements()) {
            assertThat(known).as(name).contains(each.getTagName());
            for (int i = 0; i < each.getAttributes().getLength(); i++) {
              assertThat(each.getAttributes().item(i).getNodeName())
                  .as(name)
                  .doesNotStartWith("on")
                  .doesNotContain("href", "style");
            }
          }
        });
  }

  @Test
  void picturesOfOnePageShareNoId() {
    List<String> ids = new ArrayList<>();
    ALL.values().forEach(picture -> ids.addAll(DrawnSvg.of(picture).ids()));
    Picture one = PictureExamples.of("lorenz");
    ids.addAll(DrawnSvg.parse(one.svg("again")).ids());
    assertThat(ids).hasSizeGreaterThan(3 * ALL.size()).doesNotHaveDuplicates();
  }

  @Test
  void whatAClipPathIsUsedByNamesTheIdThatIsThere() {
    ALL.forEach(
        (name, picture) -> {
          DrawnSvg svg = DrawnSvg.of(picture);
          Set<String> ids = new HashSet<>(svg.ids());
          for (Element each : svg.elements()) {
            String clip = each.getAttribute("clip-path");
            if (clip.startsWith("url(#")) {
              assertThat(ids).as(name).contains(clip.substring(5, clip.length() - 1));
            }
          }
        });
  }

  @Test
  void noWordLiesOnAnotherOrOutside() {
    ALL.forEach((name, picture) -> assertApart(name, DrawnSvg.of(picture), picture));
  }

  @Test
  void noWordLiesOnAnotherInANarrowPicture() {
    ALL.forEach(
        (name, picture) -> {
          Picture narrow = picture.withWidth(360);
          assertApart(name, DrawnSvg.of(narrow), narrow);
        });
  }

  static void assertApart(String name, DrawnSvg svg, Picture picture) {
    List<DrawnSvg.Word> words = svg.words();
    for (int i = 0; i < words.size(); i++) {
      DrawnSvg.Word word = words.get(i);
      assertThat(word.box().getX()).as(name + ": " + word.text()).isGreaterThanOrEqualTo(0);
      assertThat(word.box().getMaxX())
          .as(name + ": " + word.text())
          .isLessThanOrEqualTo(picture.width());
      assertThat(word.box().getMaxY())
          .as(name + ": " + word.text())
          .isLessThanOrEqualTo(picture.height());
      for (DrawnSvg.Word other : words.subList(0, i)) {
        assertThat(word.box().intersects(other.box()))
            .as(name + ": " + word.text() + " lies on " + other.text())
            .isFalse();
      }
    }
  }

  @Test
  void theSameResultGivesTheSameText() {
    Map<String, Picture> again = PictureExamples.all();
    ALL.forEach(
        (name, picture) ->
            assertThat(Objects.requireNonNull(again.get(name)).svg())
                .as(name)
                .isEqualTo(picture.svg()));
  }

  @Test
  void aSourceIsWrittenBelowAndSaid() {
    Picture picture = PictureExamples.of("lorenz").withSource(SOURCE);
    assertThat(picture.source()).contains(SOURCE);
    assertThat(DrawnSvg.of(picture).texts()).contains("Source: " + SOURCE);
    assertThat(picture.description()).endsWith("Source: " + SOURCE + ".");
    assertThat(picture.svg()).contains("&lt;of&gt;").doesNotContain("<of>");
    assertThat(PictureExamples.of("lorenz").source()).isEmpty();
  }

  @Test
  void aWiderPictureIsWiderAndAsHighAsItsWordsNeed() {
    Picture wide = PictureExamples.of("promise-bars-peckham").withWidth(2_000);
    assertThat(wide.width()).isEqualTo(2_000);
    assertThat(wide.height()).isLessThan(PictureExamples.of("promise-bars-peckham").height());
    assertThat(DrawnSvg.of(wide).root().getAttribute("viewBox"))
        .isEqualTo("0 0 2000 " + wide.height());
  }

  @Test
  void widthScaleAndMarkOutOfRangeAreRefused() {
    Picture picture = PictureExamples.of("lorenz");
    for (int width : new int[] {319, 2_001, -1}) {
      assertThatThrownBy(() -> picture.withWidth(width))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("width must be in [320, 2000], but was " + width);
    }
    for (double scale : new double[] {0, -1, 4.01, Double.NaN}) {
      assertThatThrownBy(() -> picture.png(scale))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("scale must ");
    }
    for (String mark : List.of("", "1a", "a b", "a\"", "ä", "a".repeat(101))) {
      assertThatThrownBy(() -> picture.svg(mark))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("mark must be letters, digits and hyphens");
    }
  }

  @Test
  void aPngIsDrawnAndNotBlank() throws Exception {
    byte[] png = PictureExamples.of("lorenz").png(1);
    var image = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png));
    int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, 720);
    assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(10);
    assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
  }
}
