package nl.samenplek.edge.complaints;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import nl.samenplek.edge.problem.Languages;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers requests that the server turns away before any of our code sees them, such as a line that
 * is no HTTP. Where it could not read which language is wanted, these answers are Dutch.
 */
public final class ServerComplaints extends ErrorReportValve {

  private final Problems problems;
  private final String version;

  public ServerComplaints(Problems problems, String version) {
    this.problems = problems;
    this.version = version;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      response.setHeader("API-Version", version);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      var problem =
          response.getStatus() == 400
              ? Problem.of(HttpStatus.BAD_REQUEST, "bad-request")
              : Statuses.problem(response.getStatus());
      var language = Languages.of(request.getRequest());
      response.setHeader("Content-Language", language.toLanguageTag());
      response.getOutputStream().write(problems.json(problem, language).getBytes(UTF_8));
      response.finishResponse();
    } catch (IOException e) {
      // The reader is gone: nobody is left to tell.
    }
  }
}
