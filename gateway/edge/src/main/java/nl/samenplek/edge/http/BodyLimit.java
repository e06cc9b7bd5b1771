package nl.samenplek.edge.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.samenplek.edge.problem.PayloadTooLarge;
import nl.samenplek.edge.problem.Problems;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPatternParser;

/** Turns away bodies that are too large: by what they say, and by what they turn out to be. */
public final class BodyLimit extends OncePerRequestFilter {

  private final DataSize ordinary;
  private final Map<String, DataSize> byPath;
  private final Problems problems;

  public BodyLimit(DataSize ordinary, Map<String, DataSize> byPath, Problems problems) {
    this.ordinary = ordinary;
    this.byPath = byPath;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var limit = limit(request.getRequestURI());
    if (request.getContentLengthLong() > limit.toBytes()) {
      problems.write(PayloadTooLarge.problem(limit), request, response);
    } else {
      chain.doFilter(new Limited(request, limit), response);
    }
  }

  private DataSize limit(String path) {
    var container = PathContainer.parsePath(path);
    return byPath.entrySet().stream()
        .filter(entry -> PathPatternParser.defaultInstance.parse(entry.getKey()).matches(container))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ordinary);
  }

  private static final class Limited extends HttpServletRequestWrapper {

    private final DataSize limit;

    Limited(HttpServletRequest request, DataSize limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counting(super.getInputStream(), limit);
    }
  }

  private static final class Counting extends ServletInputStream {

    private final ServletInputStream stream;
    private final DataSize limit;
    private long count;

    Counting(ServletInputStream stream, DataSize limit) {
      this.stream = stream;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int octet = stream.read();
      counted(octet < 0 ? 0 : 1);
      return octet;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = stream.read(bytes, offset, length);
      counted(Math.max(read, 0));
      return read;
    }

    private void counted(int read) throws PayloadTooLarge {
      count += read;
      if (count > limit.toBytes()) {
        throw new PayloadTooLarge(limit);
      }
    }

    @Override
    public boolean isFinished() {
      return stream.isFinished();
    }

    @Override
    public boolean isReady() {
      return stream.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      stream.setReadListener(listener);
    }
  }
}
