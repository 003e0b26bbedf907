package org.creativehubs.core.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes with Jackson 3. */
final class Jackson3Engine implements Engine {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final JsonMapper mapper = StrictJackson3.marked();
  private final ObjectWriter pretty =
      mapper
          .writer()
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                          .withObjectEmptySeparator("")
                          .withArrayEmptySeparator(""))
                  .withObjectIndenter(INDENTER)
                  .withArrayIndenter(INDENTER));

  @Override
  public <T> T read(Reader source, Class<T> type, int mostElements) {
    return type.cast(readValue(source, mapper.constructType(type), mostElements));
  }

  @Override
  public <T> List<T> readList(Reader source, Class<T> element) {
    JavaType type = mapper.getTypeFactory().constructCollectionType(List.class, element);
    List<?> read = (List<?>) readValue(source, type, Limits.ANY_ELEMENTS);
    return read.stream().map(element::cast).collect(ImmutableList.toImmutableList());
  }

  private Object readValue(Reader source, JavaType type, int mostElements) {
    ObjectReader reader =
        mapper
            .readerFor(type)
            .without(tools.jackson.core.StreamReadFeature.AUTO_CLOSE_SOURCE)
            .withAttribute(Limits.ELEMENTS, mostElements);
    @Nullable Object read;
    try (JsonParser parser = reader.createParser(source)) {
      read = readValue(reader, parser, read(type));
    }
    if (read == null) {
      throw new InvalidJsonException(Refusal.nullValue(""), read(type), null);
    }
    return read;
  }

  private static @Nullable Object readValue(ObjectReader reader, JsonParser parser, Class<?> type) {
    try {
      return reader.readValue(parser);
    } catch (RuntimeException e) {
      throw new InvalidJsonException(Jackson3Failures.explain(e, parser, ""), type, e);
    }
  }

  /** The type of the value, or of the elements of the list, that is read. */
  private static Class<?> read(JavaType type) {
    return type.isCollectionLikeType() ? type.getContentType().getRawClass() : type.getRawClass();
  }

  @Override
  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("value must be of this library, but was " + value, e);
    }
  }

  @Override
  public void write(Object value, OutputStream stream) throws IOException {
    try {
      mapper.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(stream, value);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public String pretty(Object value) {
    try {
      return pretty.writeValueAsString(value);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("value must be of this library, but was " + value, e);
    }
  }
}
