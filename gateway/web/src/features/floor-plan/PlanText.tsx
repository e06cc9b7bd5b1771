import { lineOffset, type Label } from './label';

type PlanTextProps = {
  label: Label | undefined;
  /** For each of its lines. */
  classes: string[];
  /** For what stands behind the words of a line. */
  more?: string;
};

/** Words on the plan, where they found their place. */
export function PlanText({ label, classes, more }: PlanTextProps) {
  if (!label) return null;
  const {
    lines,
    at: { x, y },
    turn,
    anchor,
  } = label;
  return lines.map((line, index) => {
    const offset = lineOffset(lines, index);
    return (
      <text
        key={index}
        className={classes[index]}
        x={x}
        y={y}
        dy={offset === 0 ? undefined : `${Math.round((100 * offset) / line.size) / 100}em`}
        style={{ fontSize: `calc(${line.size}px * var(--m))`, textAnchor: anchor }}
        transform={turn === 0 ? undefined : `rotate(${turn} ${x} ${y})`}
      >
        {line.words}
        {line.more !== undefined && <tspan className={more}> {line.more}</tspan>}
      </text>
    );
  });
}
