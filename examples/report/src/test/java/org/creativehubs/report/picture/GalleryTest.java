package org.creativehubs.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the gallery, which the README shows, are those that the examples give, on every
 * version of Java; {@code -Dgallery.update=true} writes them. PNG files for looking at are written
 * to {@code target/gallery}.
 */
class GalleryTest {

  private static final Path GALLERY = Path.of("gallery");
  private static final Path TO_LOOK_AT = Path.of("target", "gallery");
  private static final double SCALE = 1.5;

  @Test
  void theGalleryHoldsWhatTheExamplesGive() throws IOException {
    for (Map.Entry<String, Picture> each : PictureExamples.all().entrySet()) {
      Path file = GALLERY.resolve(each.getKey() + ".svg");
      if (Boolean.getBoolean("gallery.update")) {
        Files.createDirectories(GALLERY);
        Files.writeString(file, each.getValue().svg());
      }
      assertThat(each.getValue().svg()).as(each.getKey()).isEqualTo(Files.readString(file));
    }
  }

  @Test
  void theReadmeShowsEveryPictureOfTheGallery() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    try (Stream<Path> files = Files.list(GALLERY)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(names)
          .containsExactlyInAnyOrderElementsOf(
              PictureExamples.all().keySet().stream().map(name -> name + ".svg").toList());
      assertThat(names).allMatch(name -> readme.contains("(gallery/" + name + ")"));
    }
  }

  @Test
  void everyPngHasTheRightSize() throws IOException {
    Files.createDirectories(TO_LOOK_AT);
    for (Map.Entry<String, Picture> each : PictureExamples.all().entrySet()) {
      Picture picture = each.getValue();
      byte[] png = picture.png(SCALE);
      Files.write(TO_LOOK_AT.resolve(each.getKey() + ".png"), png);
      var image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(image.getWidth()).isEqualTo((int) Math.ceil(picture.width() * SCALE));
      assertThat(image.getHeight()).isEqualTo((int) Math.ceil(picture.height() * SCALE));
    }
  }
}
