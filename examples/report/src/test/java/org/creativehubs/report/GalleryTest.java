package org.creativehubs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Draws a picture of every kind into target/gallery, to be looked at. */
class GalleryTest {

  private static final Path GALLERY = Path.of("target", "gallery");

  @Test
  void everyKindIsDrawnAsSvgAndAsPngOfTheRightSize() throws IOException {
    Files.createDirectories(GALLERY);
    for (Map.Entry<String, Picture> each : PictureExamples.all().entrySet()) {
      Picture picture = each.getValue();
      byte[] png = picture.png(1.5);
      Files.writeString(GALLERY.resolve(each.getKey() + ".svg"), picture.svg());
      Files.write(GALLERY.resolve(each.getKey() + ".png"), png);
      var image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(image.getWidth()).isEqualTo((int) Math.ceil(picture.width() * 1.5));
      assertThat(image.getHeight()).isEqualTo((int) Math.ceil(picture.height() * 1.5));
    }
  }
}
