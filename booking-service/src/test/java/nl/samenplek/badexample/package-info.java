/**
 * Two modules of which one looks inside the other: what the check of modules must complain about.
 */
@NullMarked
package nl.samenplek.badexample;

import org.jspecify.annotations.NullMarked;
