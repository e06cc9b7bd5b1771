package nl.samenplek.gateway.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The web app's files, as they were built into this jar. What has a digest in its name never
 * changes; everything else is asked for again each time and told apart by its content.
 */
@Configuration(proxyBeanMethods = false)
class WebApp implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry pages) {
    pages.addViewController("/").setViewName("forward:/index.html");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry files) {
    withEncodings(
        files
            .addResourceHandler("/assets/**")
            .addResourceLocations("classpath:/web/assets/")
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()),
        new PathResourceResolver());
    withEncodings(
        askedAgain(files.addResourceHandler("/pages/**"), "classpath:/pages/"),
        new PathResourceResolver());
    withEncodings(askedAgain(files.addResourceHandler("/**"), "classpath:/web/"), new DeepLinks());
  }

  private static ResourceHandlerRegistration askedAgain(
      ResourceHandlerRegistration files, String place) {
    return files
        .addResourceLocations(place)
        .setCacheControl(CacheControl.noCache())
        .setEtagGenerator(new ContentDigests()::of);
  }

  private static void withEncodings(
      ResourceHandlerRegistration files, PathResourceResolver resolver) {
    files
        .setUseLastModified(false)
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver())
        .addResolver(resolver);
  }
}
