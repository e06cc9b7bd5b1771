package nl.samenplek.badexample.presence;

import nl.samenplek.badexample.directory.inside.Secret;

/** Takes what another module keeps to itself; the test of the modules must complain. */
public record Intruder(Secret taken) {}
