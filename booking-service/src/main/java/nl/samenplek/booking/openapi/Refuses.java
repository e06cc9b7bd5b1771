package nl.samenplek.booking.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The codes with which an operation can say no, beyond those of every operation. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Refuses {
  /** Codes answered with 409. */
  String[] value() default {};

  /** Codes answered with 403. */
  String[] forbidden() default {};

  /** Whether an Idempotency-Key that was used for something else is answered with 422. */
  boolean keyReused() default false;

  /** Whether a version that is not the current one is answered with 412. */
  boolean stale() default false;

  /** Whether a missing If-Match is answered with 428. */
  boolean needsVersion() default false;
}
