package org.creativehubs.core.json;

import org.creativehubs.core.internal.ForeignReading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/** Reads values strictly in documents that mappers of others read with Jackson 3. */
final class Jackson3Foreign implements ForeignReading {

  private static final ObjectReader STRICT =
      StrictJackson3.marked().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final ObjectReader SKIPPING =
      STRICT.without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  Jackson3Foreign() {}

  @Override
  public Object read(Object parser, Object context, Class<?> type) {
    JsonParser given = (JsonParser) parser;
    String place = Jackson3Failures.at(given);
    try {
      return reader((DeserializationContext) context).forType(type).readValue(given);
    } catch (RuntimeException e) {
      Refusal refusal = Jackson3Failures.explain(e, given, place);
      throw refused(given, new InvalidJsonException(refusal, type, e));
    }
  }

  private static ObjectReader reader(DeserializationContext context) {
    boolean skips = Boolean.TRUE.equals(context.getAttribute(HubJson.SKIP_UNKNOWN_FIELDS));
    return skips ? SKIPPING : STRICT;
  }

  private static DatabindException refused(JsonParser parser, InvalidJsonException refusal) {
    return DatabindException.from(parser, refusal.getMessage(), refusal);
  }

  /** Where a mapper of others was when a refusal came out of a value; empty at the beginning. */
  static String placeOf(Throwable failure) {
    return failure instanceof JacksonException found ? Jackson3Failures.path(found) : "";
  }
}
