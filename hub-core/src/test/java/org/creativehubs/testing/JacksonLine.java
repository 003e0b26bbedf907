package org.creativehubs.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.json.StrictReading;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of Jackson, to run one test under each: strictly, as {@code HubJson} reads and writes
 * with it, and plainly, with a mapper that nobody configured.
 */
@SuppressWarnings("ImmutableEnumChecker") // mappers are not changed once they are made
public enum JacksonLine {
  /** Jackson 2; plainly with the jdk8 and jsr310 modules, as Spring Boot sets it up. */
  JACKSON_2(StrictReading.ofLine2()) {
    private final ObjectMapper mapper =
        new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());

    @Override
    public String writePlainly(Object value) {
      try {
        return mapper.writeValueAsString(value);
      } catch (JsonProcessingException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public <T> T readPlainly(String json, Class<T> type) throws JsonProcessingException {
      return Objects.requireNonNull(mapper.readValue(json, type));
    }
  },

  /** Jackson 3; plainly without anything. */
  JACKSON_3(StrictReading.ofLine3()) {
    private final JsonMapper mapper = new JsonMapper();

    @Override
    public String writePlainly(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T readPlainly(String json, Class<T> type) {
      return Objects.requireNonNull(mapper.readValue(json, type));
    }
  };

  private final StrictReading strict;

  JacksonLine(StrictReading strict) {
    this.strict = strict;
  }

  /** Writes with a mapper that nobody configured. */
  public abstract String writePlainly(Object value);

  /** Reads with a mapper that nobody configured. */
  public abstract <T> T readPlainly(String json, Class<T> type) throws JsonProcessingException;

  /** Writes on one line, as {@code HubJson} does with this line. */
  public String write(Object value) {
    return strict.write(value);
  }

  /** Writes over several lines, as {@code HubJson} does with this line. */
  public String pretty(Object value) {
    return strict.pretty(value);
  }

  /** Reads a value, as {@code HubJson} does with this line. */
  public <T> T read(String json, Class<T> type) {
    return read(new StringReader(json), type);
  }

  /** Reads a value, as {@code HubJson} does with this line. */
  public <T> T read(Reader json, Class<T> type) {
    return strict.read(json, type);
  }

  /** Reads a list, as {@code HubJson} does with this line. */
  public <T> List<T> readList(String json, Class<T> element) {
    return strict.readList(json, element);
  }

  /** The refusal with which {@code HubJson} answers a text with this line. */
  public InvalidJsonException refusal(String json, Class<?> type) {
    Object read;
    try {
      read = read(json, type);
    } catch (InvalidJsonException e) {
      return e;
    }
    throw new AssertionError("was read as " + read);
  }
}
