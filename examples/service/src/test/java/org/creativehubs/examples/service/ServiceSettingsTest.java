package org.creativehubs.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.json.HubJson;
import org.junit.jupiter.api.Test;

class ServiceSettingsTest {

  private static ServiceSettings read(String json) {
    return HubJson.read(json, ServiceSettings.class);
  }

  @Test
  void whatIsNotSaidIsAsByDefault() {
    assertThat(read("{}")).isEqualTo(ServiceSettings.standard());
    assertThat(read("{\"port\": 0, \"origins\": [\"https://hub.example\"]}"))
        .isEqualTo(ServiceSettings.builder().port(0).addOrigins("https://hub.example").build());
    assertThat(ServiceSettings.standard().host()).isEqualTo("127.0.0.1");
  }

  @Test
  void whatCannotBeIsRefusedByItsPath() {
    assertThatThrownBy(() -> read("{\"ports\": 80}")).hasMessageContaining("ports");
    assertThatThrownBy(() -> read("{\"port\": 70000}")).hasMessageContaining("port must be in");
    assertThatThrownBy(() -> read("{\"queue\": 0}")).hasMessageContaining("queue must be >= 1");
    assertThatThrownBy(() -> read("{\"origins\": [\"\"]}")).hasMessageContaining("origins[0]");
  }
}
