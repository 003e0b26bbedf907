package org.creativehubs.core;

import org.creativehubs.core.value.HubValue;
import org.creativehubs.testing.SchemaFile;
import org.junit.jupiter.api.Test;

class SchemaTest {

  @Test
  void theShippedSchemasAreThoseOfTheTypes() {
    SchemaFile.checkUpToDate("hub-core", HubValue.class);
  }
}
