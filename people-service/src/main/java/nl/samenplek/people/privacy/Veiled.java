package nl.samenplek.people.privacy;

import java.util.function.Supplier;

/**
 * Something about a person that may only be seen through a {@link Visibility}.
 *
 * <p>Anyone may veil; only this package can lift the veil. A query that forgets to ask who is
 * looking therefore does not compile.
 */
public final class Veiled<T> {
  private final Supplier<Subject> subject;
  private final T content;

  public Veiled(Subject subject, T content) {
    this(() -> subject, content);
  }

  /**
   * For what is kept a while before it is shown: who may see it is decided by what the subject
   * shares at that moment.
   */
  public Veiled(Supplier<Subject> subject, T content) {
    this.subject = subject;
    this.content = content;
  }

  Subject subject() {
    return subject.get();
  }

  T content() {
    return content;
  }

  /** Says nothing of the content, so that a log line gives nothing away. */
  @Override
  public String toString() {
    return "veiled";
  }
}
