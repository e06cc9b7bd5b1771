@NullMarked
package nl.samenplek.demo;

import org.jspecify.annotations.NullMarked;
