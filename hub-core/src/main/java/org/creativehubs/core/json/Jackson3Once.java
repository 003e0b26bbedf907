package org.creativehubs.core.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/** A parser that refuses a field that an object holds twice, whatever the one beneath does. */
final class Jackson3Once extends JsonParserDelegate {

  private final Deque<Set<String>> open = new ArrayDeque<>();

  /**
   * Reads on.
   *
   * @param parser on the first token of a value
   */
  Jackson3Once(JsonParser parser) {
    super(parser);
    open.push(new HashSet<>());
  }

  @Override
  public JsonToken nextToken() {
    return seen(super.nextToken());
  }

  @Override
  public JsonToken nextValue() {
    JsonToken token = nextToken();
    return token == JsonToken.PROPERTY_NAME ? nextToken() : token;
  }

  @Override
  public @Nullable String nextName() {
    return nextToken() == JsonToken.PROPERTY_NAME ? currentName() : null;
  }

  @Override
  public boolean nextName(SerializableString name) {
    return name.getValue().equals(nextName());
  }

  @Override
  public int nextNameMatch(PropertyNameMatcher matcher) {
    nextToken();
    return currentNameMatch(matcher);
  }

  @Override
  public JsonParser skipChildren() {
    int depth = currentToken().isStructStart() ? 1 : 0;
    while (depth > 0) {
      JsonToken token = nextToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
    return this;
  }

  private JsonToken seen(JsonToken token) {
    if (token == JsonToken.START_OBJECT) {
      open.push(new HashSet<>());
    } else if (token == JsonToken.END_OBJECT) {
      open.poll();
    } else if (token == JsonToken.PROPERTY_NAME && !open.element().add(currentName())) {
      throw new StreamReadException(this, "Duplicate field");
    }
    return token;
  }
}
