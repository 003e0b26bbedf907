package org.example.rents;

import com.fasterxml.jackson.databind.DatabindException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.finance.affordability.LeaseAffordability;
import org.creativehubs.finance.affordability.LeaseAffordabilityInput;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A service that asks about rents; its mapper is the one that Quarkus sets up. */
@Path("/assessments")
public class Rents {

  /** A request of this service around a value of the library. */
  public record Request(String tenant, LeaseAffordabilityInput lease) {}

  /** Answers. */
  @POST
  public Map<String, Object> assess(Request request) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("tenant", request.tenant());
    answer.put("state", LeaseAffordability.answer(request.lease()).state());
    return answer;
  }

  /** Says what was wrong with a body. */
  @ServerExceptionMapper({WebApplicationException.class, DatabindException.class})
  public Response refused(Exception failure) {
    return InvalidJsonException.from(failure)
        .map(refusal -> Response.status(422).entity(problem(refusal)).build())
        .orElseGet(() -> Response.status(400).build());
  }

  private static Map<String, Object> problem(InvalidJsonException refusal) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("code", refusal.code());
    problem.put("path", refusal.path());
    return problem;
  }
}
