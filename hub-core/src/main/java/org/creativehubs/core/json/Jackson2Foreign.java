package org.creativehubs.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.creativehubs.core.internal.ForeignReading;

/** Reads values strictly in documents that mappers of others read with Jackson 2. */
final class Jackson2Foreign implements ForeignReading {

  private static final ObjectReader STRICT =
      StrictJackson2.marked().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final ObjectReader SKIPPING =
      STRICT.without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  Jackson2Foreign() {}

  @Override
  public Object read(Object parser, Object context, Class<?> type) throws IOException {
    JsonParser given = (JsonParser) parser;
    String place = Jackson2Failures.at(given);
    try {
      return reader((DeserializationContext) context).forType(type).readValue(given);
    } catch (IOException | RuntimeException e) {
      Refusal refusal = Jackson2Failures.explain(e, given, place);
      throw refused(given, new InvalidJsonException(refusal, type, e));
    }
  }

  private static ObjectReader reader(DeserializationContext context) {
    boolean skips = Boolean.TRUE.equals(context.getAttribute(HubJson.SKIP_UNKNOWN_FIELDS));
    return skips ? SKIPPING : STRICT;
  }

  private static JsonMappingException refused(JsonParser parser, InvalidJsonException refusal) {
    return JsonMappingException.from(parser, refusal.getMessage(), refusal);
  }

  /** Where a mapper of others was when a refusal came out of a value; empty at the beginning. */
  static String placeOf(Throwable failure) {
    return failure instanceof JsonMappingException found ? Jackson2Failures.path(found) : "";
  }
}
