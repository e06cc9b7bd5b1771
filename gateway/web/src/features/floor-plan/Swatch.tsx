import type { Look } from './floor-plan.model';

const [WIDTH, HEIGHT] = [22, 12];

type SwatchProps = {
  look: Look | 'outside';
  /** The taken parts, from 0 to 1; in a legend, where they stand for any, the first four tenths. */
  parts?: { from: number; until: number }[];
};

/** A mark of the plan beside words, as small as it gets. */
export function Swatch({ look, parts = [{ from: 0, until: 0.4 }] }: SwatchProps) {
  const at = (share: number) => 1 + share * WIDTH;
  return (
    <svg className={`swatch swatch-${look}`} width="24" height="14" viewBox="0 0 24 14" aria-hidden="true">
      <rect className="swatch-body" x="1" y="1" width={WIDTH} height={HEIGHT} rx="2" />
      {look === 'partly' &&
        parts.map(({ from, until }) => (
          <rect
            key={from}
            className="swatch-part"
            x={at(from) + 0.75}
            y="1.75"
            width={Math.max(1, (until - from) * WIDTH - 1.5)}
            height={HEIGHT - 1.5}
          />
        ))}
      {look === 'mine' && <rect className="swatch-second" x="3" y="3" width="18" height="8" rx="1" />}
      {(look === 'closed' || look === 'unavailable') && <path className="swatch-hatch" d="M3 12L9 2M8 12L14 2M13 12L19 2M18 12L22 5" />}
    </svg>
  );
}
