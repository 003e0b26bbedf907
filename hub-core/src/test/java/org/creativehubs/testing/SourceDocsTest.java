package org.creativehubs.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.junit.jupiter.api.Test;

class SourceDocsTest {

  private final SourceDocs docs = new SourceDocs();

  @Test
  void aTypeIsDescribedByItsFirstSentence() {
    assertThat(docs.of(QualifiedNumber.class))
        .isEqualTo(
            "A number as a report gives it: \"over 450\", \"nearly 30\", \"circa 5\", \"between 5 and"
                + " 10\" or just \"450\".");
  }

  @Test
  void anAttributeIsDescribedByItsAccessorInPlainText() throws NoSuchMethodException {
    assertThat(docs.of(Undefined.class.getMethod("code")))
        .isEqualTo("The name of a Reason, such as EMPTY_REGION.");
    assertThat(docs.of(QualifiedNumber.class.getMethod("to")))
        .isEqualTo("The upper number; above value, with BETWEEN and only then.");
  }

  @Test
  void whatHasNoJavadocIsNoted() throws NoSuchMethodException {
    assertThat(docs.missing()).isEmpty();
    docs.of(Undefined.class.getDeclaredMethod("check"));
    assertThat(docs.missing()).containsExactly("Undefined: check");
  }
}
