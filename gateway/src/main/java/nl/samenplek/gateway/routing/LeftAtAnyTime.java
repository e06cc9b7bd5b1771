package nl.samenplek.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Lets go of a stream at once when its reader is gone. Spring reads an answer to its end before it
 * closes it, and a stream has no end: the service would go on telling nobody until the token ends.
 */
final class LeftAtAnyTime implements ClientHttpRequestInterceptor {

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    return new NotReadToItsEnd(execution.execute(request, body));
  }

  private record NotReadToItsEnd(ClientHttpResponse answer) implements ClientHttpResponse {

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
      return answer.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
      return answer.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
      return answer.getHeaders();
    }

    @Override
    public InputStream getBody() throws IOException {
      return answer.getBody();
    }

    @Override
    public void close() {
      try {
        answer.getBody().close();
      } catch (IOException e) {
        // It was to be let go, and it is.
      }
    }
  }
}
