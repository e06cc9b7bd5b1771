/**
 * What hostile and mistaken input comes to: who may do what, generated from the descriptions of the
 * APIs; everything that is known to be bad; and, from a library that is not ours, what nobody
 * thought of.
 */
@NullMarked
package nl.samenplek.proof.input;

import org.jspecify.annotations.NullMarked;
