/**
 * Holds the demonstration organisation and the program that seeds it through the public interfaces.
 * Publishes {@link nl.samenplek.demo.Demonstration} (what the files say) and {@link
 * nl.samenplek.demo.Seed} (puts it there). Leaves starting the services to the launcher.
 */
@NullMarked
package nl.samenplek.demo;

import org.jspecify.annotations.NullMarked;
