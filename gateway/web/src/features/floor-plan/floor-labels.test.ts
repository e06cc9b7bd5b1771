import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Floor, PresenceEntry, Taken } from '@shared/api/contract';
import { aTime } from '@shared/testing/answers-of-a-day';
import { aDay, aDesk, aFloor, aZone, aPerson, aPresence, aRoom, isAt, taken } from '@shared/testing/mothers';
import { speechOf } from '@shared/testing/render';
import { adoptDrawing } from './drawing';
import { factsOf, noFacts, type DrawingFacts } from './drawing-facts';
import { floorLabels } from './floor-labels';
import { marksOf, noFilter, type Mark } from './floor-plan.model';
import type { Thing } from './ground';
import { initialsKey, lineWidth, TRACE, type Label } from './label';
import { labelBox } from './plan-labels';
import { lineBox, touch, turnedBox } from './turned-box';
import { stepBelow } from './zoom-detail';

const folder = join(import.meta.dirname, '../../../../../deploy/demo/src/main/resources/demo/floors');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
/** The whole floor on the smallest phone, and a step further away, is 6. */
const ZOOMS = [6, 7.4, 9.6, 13, 16.5, 20, 26, 32, 41, 60, 90];
/** As far as a very large plan is away. */
const FAR = [0.7, 3];

function demonstration(file: string): { floor: Floor; drawing: DrawingFacts } {
  const floor = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Floor;
  const drawing = drawingOf(readFileSync(join(folder, file.replace('.json', '.svg')), 'utf8'));
  return { floor: { ...floor, timeZone: 'Europe/Amsterdam' }, drawing };
}

function drawingOf(svg: string): DrawingFacts {
  const { base, rest } = adoptDrawing(svg);
  return factsOf([...base, ...rest]);
}

const PEOPLE = ['Femke Bakker', 'Maximiliaan van Wassenaer', 'Truus Wang', 'Jo Lim'];

function marksOn(floor: Floor, takenBy: Record<string, Taken[]> = {}, people: PresenceEntry[] = [], myInitials = 'SW'): Mark[] {
  const availability = aDay(floor, takenBy);
  return marksOf({ floor, time: aTime(availability), availability, presence: aPresence(people), filter: noFilter, myInitials });
}

/** One after the other free, taken by somebody who shares, taken, free for a part, and one's own. */
function lively(floor: Floor): Mark[] {
  const parts: Taken[][] = [
    [],
    [taken('07:00', '19:00')],
    [taken('07:00', '19:00')],
    [taken('08:30', '10:30'), taken('12:00', '17:30')],
    [taken('10:00', '12:00')],
  ];
  const day: Record<string, Taken[]> = {};
  floor.workplaces.forEach(
    ({ label }, index) =>
      (day[label] = index === 5 ? [taken('07:00', '19:00', { mine: true, booking: 'b-1' })] : parts[index % parts.length]!),
  );
  const people = floor.workplaces
    .filter((_, index) => index % parts.length === 1)
    .map((one, index) => ({ ...isAt(one, aPerson(PEOPLE[index % PEOPLE.length]!)), floor: floor.id }));
  return marksOn(floor, day, people);
}

const said = (label: Label) => label.lines.map(({ words, more }) => [words, more].filter(Boolean).join(' ')).join(' / ');

function labelled(floor: Floor, drawing: DrawingFacts, k: number, marks = lively(floor)) {
  const labels = floorLabels({ floor, marks, drawing, step: stepBelow(k), speech: speechOf('nl') });
  return { marks, labels, boxes: [...labels].map(([key, label]) => ({ key, label, box: labelBox(label, k) })) };
}

const isWall = (thing: Thing) => thing.sort === 'wall';
const reaches = ({ box, edge }: Thing, other: Parameters<typeof touch>[0]) =>
  edge ? edge.some(({ from, to }) => touch(lineBox(from, to), other)) : touch(box, other);

/** Everything that a label hides or that hides it. */
function collisions(floor: Floor, drawing: DrawingFacts, k: number, { boxes } = labelled(floor, drawing, k)): string[] {
  const found: string[] = [];
  boxes.forEach(({ key, label, box }, index) => {
    for (const other of boxes.slice(index + 1)) if (touch(box, other.box)) found.push(`“${said(label)}” on “${said(other.label)}”`);
    for (const { id, label: name, place } of floor.workplaces) {
      const isOwn = label.on && (key === id || key === `initials ${id}`);
      if (!isOwn && touch(box, turnedBox(place, place.width, place.depth, place.rotation)))
        found.push(`“${said(label)}” on the table of ${name}`);
    }
    if (drawing.things.some((thing) => isWall(thing) && reaches(thing, box))) found.push(`“${said(label)}” on a wall`);
  });
  return found;
}

/** Those of which nothing at all is said. */
function silent(floor: Floor, drawing: DrawingFacts, k: number, { marks, labels }: ReturnType<typeof labelled>): string[] {
  const words = marks.filter(
    ({ state, workplace: { kind } }) => state !== 'closed' && k >= (state === 'taken' && kind === 'desk' ? 22 : 16),
  );
  const places = words.filter(({ workplace }) => !labels.has(workplace.id)).map(({ workplace }) => workplace.label);
  const zones = floor.zones.filter((zone) => zone.wash > 0 && !labels.has(`zone ${zone.id}`)).map((zone) => zone.name.nl);
  const drawn = drawing.words
    .filter(({ kind }, index) => k >= { outside: 0, room: 16, sign: 22 }[kind] && !labels.has(`drawn ${index}`))
    .map((one) => one.words);
  return [...places, ...zones, ...drawn];
}

describe.each(files)('%s', (file) => {
  const { floor, drawing } = demonstration(file);

  it('has walls that words must mind', () => expect(drawing.things.filter(isWall).length).toBeGreaterThan(5));

  it.each(FAR)('at %d pixels per metre no label touches another one, a wall or a table', (k) => {
    expect(collisions(floor, drawing, k)).toEqual([]);
  });

  it.each(ZOOMS)('nor at %d pixels per metre, where nothing is silent', (k) => {
    const all = labelled(floor, drawing, k);

    expect(collisions(floor, drawing, k, all)).toEqual([]);
    expect(silent(floor, drawing, k, all)).toEqual([]);
  });

  it('has every desk called by its label, or by the number in it, as soon as labels are due', () => {
    const { labels } = labelled(floor, drawing, 16, marksOn(floor));

    for (const { id, label, kind, closed } of floor.workplaces)
      if (kind === 'desk' && !closed) expect([label, label.split('.')[1]]).toContain(said(labels.get(id)!));
  });
});

describe('the meeting rooms of the ground floor', () => {
  it.each([26, 32, 41])('are all called by name, with their size and their time, at %d pixels per metre', (k) => {
    const { floor, drawing } = demonstration('gemeentehuis-bg.json');
    const { labels } = labelled(floor, drawing, k);

    const rooms = floor.workplaces.filter((one) => one.kind === 'room').map((one) => said(labels.get(one.id)!));

    for (const [index, name] of ['Meerestein', 'Poelenburg', 'Rietwijk', 'Breedweer'].entries())
      expect(rooms[index]).toMatch(new RegExp(`^${name}( /)? \\d+( p)? [/·] (vrij|bezet|deels vrij)`));
  });
});

describe('a floor as somebody else might draw it', () => {
  const SVG = 'xmlns="http://www.w3.org/2000/svg"';
  const drawing = drawingOf(
    `<svg ${SVG}><g class="base"><rect class="hall" width="1200" height="400"/></g>` +
      // A wall as a filled ring, a round one, a thick one as an area, one that was turned, and one that reaches far beyond the plan.
      '<path class="wall-outer" d="M0 0h40v30h-40zM0.4 0.4v29.2h39.2v-29.2z"/><path class="wall-thin" d="M10 10a5 5 0 1 0 10 0a5 5 0 1 0 -10 0"/>' +
      '<path class="wall-inner" d="M24 2L30 2L30 8L24 8Z"/><g transform="translate(30 20) rotate(30) scale(2)"><rect class="wall-inner" x="-3" y="0" width="6" height="0.1"/></g>' +
      '<line class="wall-thin" x1="-9999999" y1="28" x2="9999999" y2="28"/><polyline class="wall-thin" points="2,20 6,20 6,24"/>' +
      // Words on a wall, on a table, on each other, upside down, and longer than the plan.
      '<text class="label-room" x="24" y="5">Kluis</text><text class="label-room" x="3" y="3">Balie</text><text class="label-sign" x="3" y="3">Wachten</text>' +
      `<g transform="rotate(180 20 25)"><text class="label-sign" x="20" y="25" text-anchor="start">Ondersteboven</text></g><text class="label-outside" x="20" y="35">${'Straat'.repeat(40)}</text>` +
      '<text class="label-room" x="nergens" y="">Zoek</text></svg>',
  );
  const floor: Floor = {
    ...aFloor([
      aDesk('1.01', { x: 3, y: 3 }),
      aDesk('1.02', { x: 3.4, y: 3.2 }),
      aDesk('1.03', { x: 3, y: 3 }),
      aDesk('Bureau bij het raam aan de noordkant 104', { x: 8, y: 3, rotation: 37 }),
      { ...aDesk('smal'), place: { x: 12, y: 3, width: 0.3, depth: 2, rotation: 0 } },
      { ...aDesk('klein'), place: { x: 14, y: 3, width: 0.1, depth: 0.1, rotation: 10 }, seats: [] },
      aDesk('in de muur', { x: 40, y: 12, rotation: 270 }),
      aDesk('buiten', { x: -2, y: -2 }),
      aDesk('字字字字字字😀', { x: 8, y: 6 }),
      aRoom('Zaal met een naam waar geen tafel breed genoeg voor is', {
        id: 'w-zaal',
        capacity: 120,
        place: { x: 15, y: 10, width: 1, depth: 1, rotation: 20 },
        seats: [],
      }),
      aRoom('Kast', { id: 'w-kast', place: { x: 27, y: 5, width: 1.2, depth: 0.8, rotation: 0 }, seats: [] }),
      aRoom('Kast', { id: 'w-kast-2', place: { x: 27.5, y: 5.2, width: 1.2, depth: 0.8, rotation: 90 }, seats: [] }),
      { ...aDesk('F1', { x: 35, y: 4, rotation: 45 }), kind: 'booth' },
      { ...aDesk('P-12', { x: 36, y: 10, rotation: 200 }), kind: 'parking' },
    ]),
    plan: { widthMetres: 1200, heightMetres: 400, northDegrees: 0, drawing: '' },
    zones: [
      aZone({
        id: 'z-a',
        name: { nl: 'Een zone met een heel lange naam', en: '' },
        wash: 1,
        outline: [
          [0, 0],
          [9, 0],
          [9, 9],
          [5, 9],
          [5, 5],
          [0, 5],
        ],
      }),
      aZone({
        id: 'z-b',
        name: { nl: 'Flexzone', en: '' },
        wash: 4,
        outline: [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 9],
        ],
      }),
      aZone({
        id: 'z-c',
        name: { nl: 'Punt', en: '' },
        wash: 2,
        outline: [
          [30, 5],
          [30, 5],
          [30, 5],
        ],
      }),
    ],
  };

  it.each([...FAR, ...ZOOMS])('at %d pixels per metre has no label that touches another one, a wall or a table', (k) => {
    expect(collisions(floor, drawing, k)).toEqual([]);
  });

  it.each([16.5, 26, 60])('at %d pixels per metre says of each what there is room for', (k) => {
    const { labels } = labelled(floor, drawing, k);

    for (const id of ['w-smal', 'w-zaal', 'w-字字字字字字😀', 'w-F1', 'w-P-12']) expect(labels.has(id), id).toBe(true);
    expect(said(labels.get('w-zaal')!)).toMatch(/^Z.*120/);
    expect(said(labels.get('w-Bureau bij het raam aan de noordkant 104')!)).toBe('104');
  });

  it('does not stop at what has no room at all', () => {
    const { labels } = labelled(floor, drawing, 26);

    expect(labels.has('w-klein')).toBe(false);
    expect(labels.has('w-1-01')).toBe(false);
    expect(labels.has('zone z-c')).toBe(false);
  });

  it('reads words that were drawn upside down', () => {
    const { labels } = labelled(floor, drawing, 60);

    expect(labels.get('drawn 3')).toMatchObject({ anchor: 'end', lines: [{ words: 'Ondersteboven' }] });
    expect(Math.abs(labels.get('drawn 3')!.turn)).toBeLessThan(1);
  });
});

describe('what does not fit', () => {
  const only = (label: string, width: number, people: string[] = []) => {
    const desk = { ...aDesk(label), place: { x: 5, y: 5, width, depth: 0.8, rotation: 0 } };
    const floor = aFloor([desk, aDesk('9.99', { x: 15 })]);
    const { labels } = labelled(
      floor,
      noFacts,
      25,
      marksOn(
        floor,
        people.length > 0 ? { [label]: [taken('07:00', '19:00')] } : {},
        people.map((name, index) => isAt(floor.workplaces[index]!, aPerson(name))),
      ),
    );
    return labels.get(floor.workplaces[0]!.id);
  };

  it.each([
    [1.7, '2.14'],
    [0.9, '14'],
    [0.3, TRACE],
  ])('of a desk of %d m is its number, and in the end a dot', (width, words) => {
    expect(said(only('2.14', width)!)).toBe(words);
  });

  it('is cut as little as is needed', () => {
    const cut = only('Raamplek', 1.7)!;

    expect(said(cut)).toMatch(/^Raa.*…$/);
    expect(lineWidth(cut.lines[0]!)).toBeGreaterThan(1.7 * 25 - 16);
  });

  it('of a name is first the initial that sets it apart', () => {
    expect(said(only('2.14', 2.2, ['Femke Bakker', 'Femke Jansen'])!)).toBe('Femke B.');
    expect(said(only('2.14', 1.7, ['Femke Bakker', 'Femke Jansen'])!)).toBe('Femke');
  });

  it('of initials is the second letter', () => {
    const floor = aFloor([aDesk('2.14')]);
    const marks = marksOn(floor, { '2.14': [taken('07:00', '19:00', { mine: true, booking: 'b-1' })] }, [], 'WW');
    const initials = (k: number) => said(labelled(floor, noFacts, k, marks).labels.get(initialsKey(marks[0]!))!);

    expect(initials(16)).toBe('W');
    expect(initials(25)).toBe('WW');
  });
});
