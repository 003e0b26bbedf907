package org.creativehubs.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes with Jackson 2. */
final class Jackson2Engine implements Engine {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final JsonMapper mapper = StrictJackson2.marked();
  private final ObjectWriter pretty =
      mapper
          .writer()
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
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
            .without(com.fasterxml.jackson.core.StreamReadFeature.AUTO_CLOSE_SOURCE)
            .withAttribute(Limits.ELEMENTS, mostElements);
    @Nullable Object read;
    try (JsonParser parser = reader.createParser(source)) {
      read = readValue(reader, parser, read(type));
    } catch (IOException e) {
      throw new InvalidJsonException(Refusal.unreadable(e), read(type), e);
    }
    if (read == null) {
      throw new InvalidJsonException(Refusal.nullValue(""), read(type), null);
    }
    return read;
  }

  private static @Nullable Object readValue(ObjectReader reader, JsonParser parser, Class<?> type)
      throws IOException {
    try {
      return reader.readValue(parser);
    } catch (IOException | RuntimeException e) {
      throw new InvalidJsonException(Jackson2Failures.explain(e, parser, ""), type, e);
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
    } catch (IOException e) {
      throw new InvalidJsonException(Refusal.unreadable(e), JsonCursor.class, e);
    }
  }

  @Override
  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("value must be of this library, but was " + value, e);
    }
  }

  @Override
  public void write(Object value, OutputStream stream) throws IOException {
    mapper.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(stream, value);
  }

  @Override
  public String pretty(Object value) {
    try {
      return pretty.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("value must be of this library, but was " + value, e);
    }
  }

  /** Walks through a document with Jackson 2. */
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
      } catch (IOException | RuntimeException e) {
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
        case FIELD_NAME -> Piece.NAME;
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
        return parser.getText();
      } catch (IOException | RuntimeException e) {
        throw refused(e);
      }
    }

    @Override
    public void skip() {
      try {
        parser.skipChildren();
        piece = piece(parser.currentToken());
      } catch (IOException | RuntimeException e) {
        throw refused(e);
      }
    }

    @Override
    public int line() {
      return Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    private InvalidJsonException refused(Exception failure) {
      try {
        Refusal why = Jackson2Failures.explain(failure, parser, "");
        return new InvalidJsonException(why, JsonCursor.class, failure);
      } catch (IOException e) {
        return new InvalidJsonException(Refusal.unreadable(e), JsonCursor.class, e);
      }
    }

    @Override
    public void close() {
      try {
        parser.close();
      } catch (IOException e) {
        throw new InvalidJsonException(Refusal.unreadable(e), JsonCursor.class, e);
      }
    }
  }
}
