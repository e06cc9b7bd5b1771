import { Maximize, Minus, Plus } from 'lucide-react';
import { useSpeech } from '@shared/i18n/i18n';
import type { PlanViewport } from './plan-viewport';

const METRES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** The longest round length that stays a modest bar. */
const barLength = (k: number) => METRES.findLast((metres) => metres * k <= 140) ?? 1;

type PlanToolsProps = { viewport: PlanViewport | null; k: number; north: number };

export function PlanTools({ viewport, k, north }: PlanToolsProps) {
  const { say } = useSpeech();
  const metres = barLength(k);
  const length = metres * k;
  const ticks = metres === 5 ? [length / 5, (2 * length) / 5] : [length / 2];
  return (
    <>
      <div className="plan-zoom" role="group" aria-label={say('plan.zoom')}>
        <button type="button" aria-label={say('plan.zoomIn')} onClick={() => viewport?.zoomBy(1.5)}>
          <Plus size={20} strokeWidth={1.75} />
        </button>
        <button type="button" aria-label={say('plan.zoomOut')} onClick={() => viewport?.zoomBy(1 / 1.5)}>
          <Minus size={20} strokeWidth={1.75} />
        </button>
        <button type="button" aria-label={say('plan.showAll')} onClick={() => viewport?.showAll()}>
          <Maximize size={18} strokeWidth={1.75} />
        </button>
      </div>
      <div className="plan-scale" aria-hidden="true">
        <svg width={length + 2} height={8} viewBox={`-1 -1 ${length + 2} 8`}>
          <path d={`M0 6V0M0 3H${length}${ticks.map((at) => `M${at} 1V5`).join('')}M${length} 6V0`} />
        </svg>
        <span>{say('plan.metres', { count: metres })}</span>
        <svg className="plan-north" width={12} height={16} viewBox="-6 -8 12 16">
          <g transform={`rotate(${north})`}>
            <path className="north-outline" d="M-5 7L0 -7L5 7L0 4Z" />
            <path className="north-half" d="M0 -7L5 7L0 4Z" />
          </g>
        </svg>
      </div>
    </>
  );
}
