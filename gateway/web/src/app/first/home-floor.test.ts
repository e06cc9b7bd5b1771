import { expect, it } from 'vitest';
import { aSite } from '@shared/testing/mothers';
import { homeFloor } from './home-floor';

const aFloorOf = (id: string, desks: number, own = false) => ({
  id,
  label: id,
  name: { nl: id, en: id },
  ordinal: 1,
  desks,
  rooms: 0,
  own,
});

it('opens on the floor with a zone of the own team or organisation, however busy another one is', () => {
  const site = aSite({ floors: [aFloorOf('busy', 48), aFloorOf('partners', 12, true)] });

  expect(homeFloor([site], site.id, null)).toEqual({ site: site.id, floor: 'partners' });
});

it('opens on the busiest where none is of one’s own, and where one was last before all else', () => {
  const site = aSite({ floors: [aFloorOf('quiet', 8), aFloorOf('busy', 48)] });

  expect(homeFloor([site], site.id, null)?.floor).toBe('busy');
  expect(homeFloor([site], site.id, 'quiet')?.floor).toBe('quiet');
});
