package nl.samenplek.gateway.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The same headers where the server turns a request away before any filter sees it. */
@Configuration(proxyBeanMethods = false)
class SafeHeadersAlways {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> safeFromTheStart() {
    return server -> server.addEngineValves(new Setting());
  }

  private static final class Setting extends ValveBase {

    Setting() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      SafeHeaders.ALWAYS.forEach(response::setHeader);
      getNext().invoke(request, response);
    }
  }
}
