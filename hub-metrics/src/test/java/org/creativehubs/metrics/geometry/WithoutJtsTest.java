package org.creativehubs.metrics.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.List;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.value.Check;
import org.junit.jupiter.api.Test;

/** JTS is optional: shapes are read, touch and have centres without it. */
class WithoutJtsTest {

  private static final String MAP =
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "mill"},
          "geometry": {"type": "Polygon", "coordinates": [[[0,0],[2,0],[2,2],[0,2],[0,0]]]}}
      ]}
      """;

  /** Loads this package anew, and nothing of JTS. */
  private static final class WithoutJts extends ClassLoader {

    WithoutJts() {
      super(WithoutJtsTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.locationtech")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("org.creativehubs.metrics.geometry.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = Check.notNull(getParent().getResourceAsStream(file), file)) {
        byte[] bytes = ByteStreams.toByteArray(in);
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void shapesAreReadTouchAndHaveCentres() throws ReflectiveOperationException {
    Class<?> shapes = new WithoutJts().loadClass(GeoShapes.class.getName(), true);
    Object read = shapes.getMethod("read", String.class, String.class).invoke(null, MAP, "name");

    assertThat(shapes.getMethod("names").invoke(read)).isEqualTo(List.of("mill"));
    assertThat(shapes.getMethod("centroids").invoke(read).toString()).contains("x=1.0, y=1.0");
    assertThat(shapes.getMethod("borders").invoke(read)).isEqualTo(List.of());
  }

  @Test
  void wellKnownTextSaysWhatIsMissing() throws ReflectiveOperationException {
    Class<?> shapes = new WithoutJts().loadClass(GeoShapes.class.getName(), true);
    Class<?> measures = shapes.getClassLoader().loadClass(DistanceMeasure.class.getName());
    Method read = shapes.getMethod("read", DataFile.class, measures);
    DataFile file = DataFile.text("label,shape\nmill,POINT(0 0)", FileLayout.csv());

    assertThatThrownBy(() -> read.invoke(null, file, measures.getEnumConstants()[0]))
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("add org.locationtech.jts:jts-core");
  }
}
