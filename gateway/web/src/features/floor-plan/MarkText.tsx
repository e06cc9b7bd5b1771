import type { ReactNode } from 'react';
import type { PlanPoint } from './plan-geometry';

type MarkTextProps = { at: PlanPoint; turn?: number; className: string; dy?: string | undefined; children: ReactNode };

/** Words on the plan. Only those that lie along a turned table are turned themselves. */
export function MarkText({ at: { x, y }, turn = 0, className, dy, children }: MarkTextProps) {
  return (
    <text className={className} x={x} y={y} dy={dy} transform={turn === 0 ? undefined : `rotate(${turn} ${x} ${y})`}>{children}</text>
  );
}
