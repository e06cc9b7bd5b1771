@NullMarked
package nl.samenplek.gateway.signin;

import org.jspecify.annotations.NullMarked;
