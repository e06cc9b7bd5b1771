/** What a person sees, measured in a real browser. */
@NullMarked
package nl.samenplek.bench.browser;

import org.jspecify.annotations.NullMarked;
