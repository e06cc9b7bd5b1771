/**
 * Holds the kit that draws a floor to scale: surfaces, walls with their doors and windows,
 * furniture, safety marks. Publishes {@link nl.samenplek.demo.drawing.Drawing} and its parts.
 * Leaves what stands where to the plans, and every colour and line weight to the style sheet of the
 * web app: a drawing carries classes only.
 */
@NullMarked
package nl.samenplek.demo.drawing;

import org.jspecify.annotations.NullMarked;
