/** Hatch: not available. Sizes are pixels; the viewport keeps them so at every zoom. */
export function Patterns() {
  return (
    <defs>
      <pattern id="p-hatch" data-turn="45" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect className="hatch-ground" width="5" height="5" />
        <line className="hatch-line" x1="0" y1="0" x2="0" y2="5" />
      </pattern>
    </defs>
  );
}
