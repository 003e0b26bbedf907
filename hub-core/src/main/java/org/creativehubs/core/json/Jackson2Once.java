package org.creativehubs.core.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** A parser that refuses a field that an object holds twice, whatever the one beneath does. */
final class Jackson2Once extends JsonParserDelegate {

  private final Deque<Set<String>> open = new ArrayDeque<>();

  /**
   * Reads on.
   *
   * @param parser on the first token of a value
   */
  Jackson2Once(JsonParser parser) {
    super(parser);
    open.push(new HashSet<>());
  }

  @Override
  public JsonToken nextToken() throws IOException {
    return seen(super.nextToken());
  }

  @Override
  public JsonToken nextValue() throws IOException {
    JsonToken token = nextToken();
    return token == JsonToken.FIELD_NAME ? nextToken() : token;
  }

  @Override
  public JsonParser skipChildren() throws IOException {
    int depth = currentToken().isStructStart() ? 1 : 0;
    while (depth > 0) {
      JsonToken token = nextToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
    return this;
  }

  private JsonToken seen(JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      open.push(new HashSet<>());
    } else if (token == JsonToken.END_OBJECT) {
      open.poll();
    } else if (token == JsonToken.FIELD_NAME && !open.element().add(currentName())) {
      throw new JsonParseException(this, "Duplicate field");
    }
    return token;
  }
}
