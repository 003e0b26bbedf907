package org.creativehubs.examples.service;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.json.HubJson;
import org.jspecify.annotations.Nullable;

/** The forms an answer can have. */
enum Form {
  /** The whole result. */
  JSON("application/json") {
    @Override
    Reply reply(Object result) {
      return Reply.json(result);
    }
  },
  /** The table of a result that is one. */
  CSV("text/csv") {
    @Override
    Reply reply(Object result) {
      return result instanceof Tabular tabular
          ? Reply.text(mediaType, tabular.table().toCsv())
          : Reply.problem(Problem.of(406, "The answer is no table", "Ask for application/json"));
    }
  },
  /** How the result was found, step by step, to be read. */
  EXPLANATION("text/plain") {
    @Override
    Reply reply(Object result) {
      return Reply.text(mediaType, Joiner.on('\n').join(explanations(result)));
    }
  },
  /** The same steps as data. */
  STEPS("application/vnd.creative-hubs.explanations+json") {
    @Override
    Reply reply(Object result) {
      return new Reply(200, mediaType, HubJson.write(explanations(result)));
    }
  };

  private static final Splitter LIST = Splitter.on(',').trimResults();

  final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  abstract Reply reply(Object result);

  private static List<Explanation> explanations(Object result) {
    return result instanceof Explained explained ? explained.explanations() : List.of();
  }

  /** The first form that the header names, whatever quality it gives; JSON if anything will do. */
  static Optional<Form> accepted(@Nullable List<String> header) {
    if (header == null) {
      return Optional.of(JSON);
    }
    return header.stream()
        .flatMap(LIST::splitToStream)
        .map(range -> range.split(";", 2)[0].trim())
        .flatMap(range -> named(range).stream())
        .findFirst();
  }

  private static Optional<Form> named(String range) {
    return range.equals("*/*") || range.equals("application/*")
        ? Optional.of(JSON)
        : Arrays.stream(values()).filter(form -> form.mediaType.equals(range)).findFirst();
  }

  static String offered() {
    return Arrays.stream(values()).map(form -> form.mediaType).collect(Collectors.joining(", "));
  }
}
