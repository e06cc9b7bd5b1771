package nl.samenplek.booking.availability.web;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A floor may be a megabyte: it is made piece by piece, and goes to the socket in large ones. */
@Configuration(proxyBeanMethods = false)
class LongAnswers {
  private static final int AT_ONCE = 64 * 1024;

  @Bean
  ServerHttpMessageConvertersCustomizer pieceByPiece() {
    return converters -> converters.addCustomConverter(new WrittenOutConverter());
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> inLargePieces() {
    return server ->
        server.addConnectorCustomizers(
            connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(AT_ONCE)));
  }
}
