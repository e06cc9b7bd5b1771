import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import { anAnswer } from '@shared/testing/answers-of-a-day';
import { aDay, aDesk, aFloor, aSite, AT_EIGHT } from '@shared/testing/mothers';
import { BookingPanel, type PanelProps } from './BookingPanel';
import { useBooking } from './use-booking';

/** The panel of a desk on Tuesday, seen the day before, as its tests open it. */
export const desk = aDesk('2.14', { amenities: ['height-adjustable', 'two-screens'] });
export const other = aDesk('2.17', { x: 9 });
export const floor = aFloor([desk, other]);
export const day = aDay(floor);
export const settled = vi.fn();

export type Change = { asked?: Partial<PanelProps['asked']> } & Partial<Omit<PanelProps, 'asked'>>;

export function Panel({ asked, ...more }: Change) {
  const booking = useBooking('p-0001', settled);
  return (
    <BookingPanel
      asked={{
        workplace: desk,
        answer: anAnswer(asked?.day ?? day, { taken: asked?.taken ?? [], ...(asked?.when ? { when: asked.when } : {}) }),
        longestMinutes: 720,
        taken: [],
        day,
        when: { part: 'whole-day' },
        now: AT_EIGHT - 9e7,
        occupant: null,
        mayBookFor: 'yes',
        held: [],
        moving: null,
        changing: null,
        ...asked,
      }}
      workplace={desk}
      answer="vrij, de hele dag"
      zone="Bureau in Fysiek domein"
      neighbours={[{ person: 'p-2', shortName: 'Femke', initials: 'FB', relation: 'mate', side: 'left' }]}
      site={aSite()}
      sitter="p-0001"
      today="2026-11-23"
      online
      sharing="Mijn team"
      forWhom={null}
      occupant={null}
      arranged={[]}
      placeOf={(one) => one.label}
      booking={booking}
      focusOnOpen
      compact={false}
      onWhen={vi.fn()}
      onDate={vi.fn()}
      onLook={vi.fn()}
      onOccupant={vi.fn()}
      onCancel={vi.fn()}
      onMove={vi.fn()}
      onClose={vi.fn()}
      onSharing={vi.fn()}
      {...more}
    />
  );
}

export const button = (name: string | RegExp) => screen.findByRole('button', { name });
