package org.creativehubs.core.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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
  public JsonCursor cursor(InputStream source) {
    try {
      return new Cursor(mapper.createParser(source));
    } catch (JacksonException e) {
      throw new InvalidJsonException(Refusal.unreadable(e), JsonCursor.class, e);
    }
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

  /** Walks through a document with Jackson 3. */
  private static final class Cursor implements JsonCursor {

    private final JsonParser parser;
    private Piece piece = Piece.END;

    Cursor(JsonParser parser) {
      this.parser = parser;
    }

    @Override
    public Piece next() {
      try {
        piece = piece(parser.nextToken());
        return piece;
      } catch (RuntimeException e) {
        throw refused(e);
      }
    }

    private static Piece piece(@Nullable JsonToken token) {
      if (token == null) {
        return Piece.END;
      }
      return switch (token) {
        case START_OBJECT -> Piece.OBJECT;
        case END_OBJECT -> Piece.OBJECT_END;
        case START_ARRAY -> Piece.ARRAY;
        case END_ARRAY -> Piece.ARRAY_END;
        case PROPERTY_NAME -> Piece.NAME;
        case VALUE_STRING -> Piece.TEXT;
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Piece.NUMBER;
        case VALUE_TRUE -> Piece.TRUE;
        case VALUE_FALSE -> Piece.FALSE;
        case VALUE_NULL, VALUE_EMBEDDED_OBJECT -> Piece.NULL;
        case NOT_AVAILABLE -> Piece.END;
      };
    }

    @Override
    public Piece piece() {
      return piece;
    }

    @Override
    public String text() {
      try {
        return parser.getString();
      } catch (RuntimeException e) {
        throw refused(e);
      }
    }

    @Override
    public void skip() {
      try {
        parser.skipChildren();
        piece = piece(parser.currentToken());
      } catch (RuntimeException e) {
        throw refused(e);
      }
    }

    @Override
    public int line() {
      return Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    private InvalidJsonException refused(RuntimeException failure) {
      Refusal why = Jackson3Failures.explain(failure, parser, "");
      return new InvalidJsonException(why, JsonCursor.class, failure);
    }

    @Override
    public void close() {
      parser.close();
    }
  }
}
