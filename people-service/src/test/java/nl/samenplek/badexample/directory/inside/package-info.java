@NullMarked
package nl.samenplek.badexample.directory.inside;

import org.jspecify.annotations.NullMarked;
