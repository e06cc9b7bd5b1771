package nl.samenplek.booking.availability.web;

import java.io.IOException;
import nl.samenplek.booking.availability.WrittenOut;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Lets an answer write itself. */
final class WrittenOutConverter extends AbstractHttpMessageConverter<WrittenOut> {
  WrittenOutConverter() {
    super(MediaType.APPLICATION_JSON);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return WrittenOut.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected WrittenOut readInternal(Class<? extends WrittenOut> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("An answer is written, not read", input);
  }

  @Override
  protected void writeInternal(WrittenOut answer, HttpOutputMessage output) throws IOException {
    answer.to(output.getBody());
  }
}
