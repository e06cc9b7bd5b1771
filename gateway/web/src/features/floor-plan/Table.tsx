import type { Mark } from './floor-plan.model';
import { outlinesOf } from './outlines';

export type TableProps = { mark: Mark; step: number };

/** What one sits at; with a second line around it when it is one's own. */
export function Table({ mark: { workplace, state } }: TableProps) {
  const { table, second } = outlinesOf(workplace);
  return (
    <>
      {state === 'mine' && <path className="wp-second" d={second} />}
      <path className="wp-table" d={table} />
    </>
  );
}
