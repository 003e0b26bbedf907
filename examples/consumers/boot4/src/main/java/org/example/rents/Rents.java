package org.example.rents;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.finance.affordability.LeaseAffordability;
import org.creativehubs.finance.affordability.LeaseAffordabilityInput;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service that asks about rents; its mapper is the one that Spring Boot sets up. */
@SpringBootApplication
@RestController
public class Rents {

  /** A request of this service around a value of the library. */
  public record Request(String tenant, LeaseAffordabilityInput lease) {}

  @PostMapping("/assessments")
  Map<String, Object> assess(@RequestBody Request request) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("tenant", request.tenant());
    answer.put("state", LeaseAffordability.answer(request.lease()).state());
    return answer;
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> refused(HttpMessageNotReadableException failure) {
    return InvalidJsonException.from(failure)
        .map(refusal -> ResponseEntity.unprocessableEntity().body(problem(refusal)))
        .orElseGet(() -> ResponseEntity.badRequest().build());
  }

  private static Map<String, Object> problem(InvalidJsonException refusal) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("code", refusal.code());
    problem.put("path", refusal.path());
    return problem;
  }
}
