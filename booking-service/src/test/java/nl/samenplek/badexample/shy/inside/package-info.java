@NullMarked
package nl.samenplek.badexample.shy.inside;

import org.jspecify.annotations.NullMarked;
