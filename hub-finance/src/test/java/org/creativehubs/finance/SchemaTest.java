package org.creativehubs.finance;

import org.creativehubs.testing.SchemaFile;
import org.junit.jupiter.api.Test;

class SchemaTest {

  @Test
  void theShippedSchemasAreThoseOfTheTypes() {
    SchemaFile.checkUpToDate("hub-finance", FinanceCatalog.class);
  }
}
