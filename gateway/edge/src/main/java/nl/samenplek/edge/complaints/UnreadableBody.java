package nl.samenplek.edge.complaints;

import java.util.List;
import java.util.regex.Pattern;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.Message;
import nl.samenplek.edge.problem.PayloadTooLarge;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Wanted;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Why a body could not be read at all. */
final class UnreadableBody {

  private static final Pattern DUPLICATE =
      Pattern.compile("Duplicate .*property \"(.{1,64}?)\".*", Pattern.DOTALL);

  private UnreadableBody() {}

  static Problem problem(HttpMessageNotReadableException failure) {
    var tooLarge = PayloadTooLarge.in(failure);
    if (tooLarge != null) {
      return tooLarge.problem();
    }
    return switch (failure.getCause()) {
      case null -> Problem.invalidInput(Finding.of("body", "required"));
      case MismatchedInputException more when isTrailing(more) -> malformed();
      case DatabindException unfit -> Problem.invalidInput(mismatch(unfit));
      case StreamReadException notJson -> notJson(notJson);
      default -> malformed();
    };
  }

  private static boolean isTrailing(MismatchedInputException failure) {
    return String.valueOf(failure.getOriginalMessage()).startsWith("Trailing token");
  }

  private static Finding mismatch(DatabindException failure) {
    var wanted =
        failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
            ? Wanted.inWords(mismatch.getTargetType())
            : List.<Object>of(Message.of("finding.wrong-type.other"));
    return new Finding(place(failure), "wrong-type", wanted);
  }

  private static String place(DatabindException failure) {
    var path = new StringBuilder();
    for (var step : failure.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.isEmpty() ? "body" : path.toString();
  }

  private static Problem notJson(StreamReadException failure) {
    var duplicate = DUPLICATE.matcher(String.valueOf(failure.getOriginalMessage()));
    return duplicate.matches()
        ? malformed().withFindings(List.of(Finding.of(duplicate.group(1), "duplicate-field")))
        : malformed();
  }

  private static Problem malformed() {
    return Problem.of(HttpStatus.BAD_REQUEST, "malformed-json");
  }
}
