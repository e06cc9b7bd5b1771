package nl.samenplek.gateway.routing;

import java.io.IOException;
import java.net.SocketException;
import java.util.Set;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * A kept connection can be hung up in the instant it is used. A question that changes nothing is
 * then asked once more; what writes is not, for it may have arrived. What a service answers, its
 * own "not now" too, is an answer and never a reason to ask again.
 */
final class OnceMore implements HttpRequestRetryStrategy {

  private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD");

  @Override
  public boolean retryRequest(
      HttpRequest request, IOException failure, int asked, HttpContext context) {
    return asked == 1 && CHANGES_NOTHING.contains(request.getMethod()) && isHungUp(failure);
  }

  @Override
  public boolean retryRequest(HttpResponse answer, int asked, HttpContext context) {
    return false;
  }

  @Override
  public TimeValue getRetryInterval(HttpResponse answer, int asked, HttpContext context) {
    return TimeValue.ZERO_MILLISECONDS;
  }

  private static boolean isHungUp(IOException failure) {
    return failure instanceof NoHttpResponseException
        || failure instanceof ConnectionClosedException
        || failure.getClass() == SocketException.class;
  }
}
