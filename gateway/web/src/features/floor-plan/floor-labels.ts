import type { Floor, Workplace } from '@shared/api/contract';
import type { Speech } from '@shared/i18n/i18n';
import type { DrawingFacts, DrawnWords } from './drawing-facts';
import { freePlace, lookOf, type Mark } from './floor-plan.model';
import { Ground, type Thing } from './ground';
import { drawnKey, initialsKey, zoneKey, type Label, type LabelLine } from './label';
import { inBay, inCorner, inRoom, inZone, nearby, onTable } from './label-spots';
import { ownBox, readingTurn, rotated, type PlanPoint } from './plan-geometry';
import { labelBox, placeLabels, trace, type Form, type Spot, type Wish } from './plan-labels';
import { roomWords } from './room-words';
import { screensOf } from './screens';
import { turnedBox } from './turned-box';
import { CHAIRS_FROM, detailAt, LABELS_FROM, NAMES_FROM } from './zoom-detail';

/** What of a floor wants to be said, at a number of pixels per metre. */
export type FloorWords = { floor: Floor; marks: Mark[]; drawing: DrawingFacts; step: number; speech: Speech };

/** Letter sizes in pixels: the closer, the larger. */
const SIZES = {
  shapes: { label: 0, name: 0, initials: 0, room: 0, state: 0, zone: 12, outside: 11, drawn: 0, sign: 0 },
  labels: { label: 11.5, name: 0, initials: 9, room: 11.5, state: 0, zone: 12, outside: 11, drawn: 11, sign: 0 },
  names: { label: 11.5, name: 11, initials: 9.5, room: 12.5, state: 11, zone: 12, outside: 11, drawn: 11, sign: 11 },
  full: { label: 15, name: 14, initials: 12, room: 15, state: 13, zone: 16, outside: 13, drawn: 13, sign: 11 },
};

/** A place for all words of a floor. Workplaces come first, then zones, then what the drawing says itself. */
export function floorLabels(words: FloorWords): Map<string, Label> {
  const { floor, marks, drawing, step, speech } = words;
  const sizes = SIZES[detailAt(step)];
  const drawn = drawing.words.map((one, index) => drawnWish(one, index, sizes));
  const zones = floor.zones.filter((zone) => zone.wash > 0);
  const ground = new Ground({ width: floor.plan.widthMetres, height: floor.plan.heightMetres }, [
    ...drawing.things,
    ...floor.workplaces.flatMap((one) => standing(one, step)),
    ...drawn.flatMap((wish) => (wish ? [keptFree(wish, step)] : [])),
  ]);
  const isKnown = marks.some((mark) => mark.state !== 'unknown');
  const free = isKnown && step < LABELS_FROM ? freeIn(marks) : null;
  const inside = step < LABELS_FROM ? [] : marks.filter((mark) => !mark.outside && lookOf(mark) !== 'closed');
  const isRoom = ({ workplace }: Mark) => workplace.kind === 'room';
  const wishes: Wish[] = [
    ...inside.flatMap((mark) => (isRoom(mark) ? [] : workplaceWishes(mark, words))),
    ...inside.filter(isRoom).map((mark) => ({
      key: mark.workplace.id,
      of: mark.workplace.id,
      forms: roomForms(mark, words),
      spots: inRoom(mark.workplace, ground),
    })),
    ...zones.map((zone) => ({
      key: zoneKey(zone),
      forms: zoneForms(speech.of(zone.name), sizes.zone, free && { count: free.get(zone.id) ?? 0, speech }),
      spots: inZone(zone),
    })),
    ...drawn.flatMap((wish) => (wish ? [{ ...wish, spots: nearby(wish.spot, ground) }] : [])),
  ];
  return placeLabels(wishes, ground, step);
}

/** Table, and what one sits on round it. */
function standing(workplace: Workplace, step: number): Thing[] {
  const { place, id, kind } = workplace;
  const own = ownBox(workplace);
  const middle = rotated({ x: own.x + own.width / 2, y: own.y + own.height / 2 }, place.rotation);
  const people = kind === 'desk' ? 0.26 : 0;
  const table: Thing = { sort: 'table', of: id, box: turnedBox(place, place.width, place.depth, place.rotation) };
  if (step < CHAIRS_FROM) return [table];
  return [
    table,
    {
      sort: 'chairs',
      of: id,
      box: turnedBox({ x: place.x + middle.x, y: place.y + middle.y }, own.width + people, own.height + people, place.rotation),
    },
  ];
}

function workplaceWishes(mark: Mark, words: FloorWords): Wish[] {
  const { workplace } = mark;
  const { kind, id, label } = workplace;
  const size = SIZES[detailAt(words.step)].label;
  if (kind === 'desk') return deskWishes(mark, words);
  if (kind === 'booth') return [{ key: id, of: id, forms: labelForms(label, size), spots: inCorner(workplace) }];
  return [
    { key: id, of: id, forms: labelForms(mark.state === 'mine' ? words.speech.say('state.you') : label, size), spots: inBay(workplace) },
  ];
}

function deskWishes(mark: Mark, { step, speech: { say } }: FloorWords): Wish[] {
  const {
    workplace,
    occupants: [one],
    state,
  } = mark;
  const { id, label, place, seats } = workplace;
  const sizes = SIZES[detailAt(step)];
  const seat = seats[0];
  const initials = state === 'mine' ? mark.myInitials : state === 'taken' ? (one?.initials ?? '') : '';
  const wishes: Wish[] = [];
  if (state === 'mine')
    wishes.push({ key: id, of: id, forms: labelForms(say('state.you'), sizes.label), spots: onTable(place, bestOnDesk(mark)) });
  else if (state !== 'taken')
    wishes.push({ key: id, of: id, forms: labelForms(label, sizes.label), spots: onTable(place, bestOnDesk(mark)) });
  else if (step >= NAMES_FROM) {
    const under = detailAt(step) === 'full' ? [{ words: label, size: 11 }] : [];
    wishes.push({
      key: id,
      of: id,
      forms: nameForms(one?.shortName ?? say('state.takenWord'), sizes.name, under),
      spots: onTable(place, bestOnDesk(mark)),
    });
  }
  if (seat && initials) {
    const forms = [initials, initials.charAt(0)].map((words): Form => [{ words, size: sizes.initials }]);
    wishes.push({ key: initialsKey(mark), of: id, forms, spots: (wide) => (wide <= ON_THE_CHAIR ? [{ at: seat, on: true }] : []) });
  }
  return wishes;
}

/** As wide as the back of a chair on which somebody sits. */
const ON_THE_CHAIR = 1;

/** In the widest free part of the day, and clear of the screens at the far edge. */
function bestOnDesk(mark: Mark): PlanPoint {
  const { place, amenities } = mark.workplace;
  const isUpright = readingTurn(place.rotation) === ((place.rotation % 360) + 360) % 360;
  const y = screensOf(amenities) === 0 ? 0 : isUpright ? 0.06 : -0.06;
  return { x: mark.state === 'partly' ? (freePlace(mark).middle - 0.5) * place.width : 0, y };
}

/** The label; its number alone (`14` of `2.14`); as much of it as there is room for. */
function* labelForms(label: string, size: number): Generator<Form> {
  const line = (words: string): LabelLine[] => [{ words, size }];
  yield line(label);
  const number = /[^\d](\d+)$/.exec(label)?.[1];
  if (number) yield line(number);
  yield { cut: number ?? label, form: line };
  yield trace(size);
}

/** The name; without the initial that sets it apart; cut; and the label under it as long as there is room. */
function* nameForms(name: string, size: number, under: LabelLine[]): Generator<Form> {
  const line = (words: string): LabelLine[] => [{ words, size }];
  const given = name.replace(/ \S\.$/, '');
  for (const below of under.length > 0 ? [under, []] : [under]) {
    yield [...line(name), ...below];
    if (given !== name) yield [...line(given), ...below];
    yield { cut: given, form: (cut) => [...line(cut), ...below] };
  }
  yield trace(size);
}

/** Name, how many persons and the state, in full; shorter and shorter; in the end how many persons alone. */
function roomForms(mark: Mark, { step, speech, floor }: FloorWords): Form[] {
  const { label, capacity } = mark.workplace;
  const sizes = SIZES[detailAt(step)];
  const state = step < NAMES_FROM ? null : roomWords(mark, speech, floor.timeZone);
  const number = String(capacity);
  const persons = speech.say('room.capacity', { count: capacity });
  const name = (words: string, more?: string): LabelLine => ({ words, more, size: sizes.room });
  const personsLine: LabelLine = { words: persons, size: sizes.room, is: 'persons' };
  const stateLine = (words: string | undefined): LabelLine[] => (words ? [{ words, size: sizes.state, is: 'state' }] : []);
  const [full, short] = [stateLine(state?.full), stateLine(state?.short)];
  return [
    [name(label, persons), ...full],
    [name(label, number), ...full],
    [name(label), personsLine, ...full],
    [name(label, number), ...short],
    [name(label), ...(state ? stateLine(`${number} · ${state.short}`) : [{ ...personsLine, words: number }])],
    { cut: label, form: (cut) => [name(cut, number), ...short] },
    { cut: label, form: (cut) => [name(cut, number)] },
    [{ ...personsLine, words: number }],
    trace(sizes.room),
  ];
}

function zoneForms(name: string, size: number, free: { count: number; speech: Speech } | null): Form[] {
  const line = (words: string, more?: string): LabelLine[] => [{ words, more, size }];
  if (!free) return [line(name), { cut: name, form: line }, trace(size)];
  const count = String(free.count);
  return [
    line(name, free.speech.say('zone.free', { count: free.count })),
    line(name, count),
    { cut: name, form: (cut) => line(cut, count) },
    line(count),
    trace(size),
  ];
}

export function freeIn(marks: Mark[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { workplace, state, outside } of marks) {
    if (workplace.zone && state === 'free' && !outside) counts.set(workplace.zone, (counts.get(workplace.zone) ?? 0) + 1);
  }
  return counts;
}

type DrawnWish = Omit<Wish, 'spots'> & { spot: Spot; full: LabelLine[] };

function drawnWish({ words, kind, at, anchor, turn, own }: DrawnWords, index: number, sizes: (typeof SIZES)['full']): DrawnWish | null {
  const size = { room: sizes.drawn, sign: sizes.sign, outside: sizes.outside }[kind];
  if (size === 0) return null;
  const line = (text: string): LabelLine[] => [{ words: text, size }];
  const read = readingTurn(turn);
  const isOver = Math.round(Math.abs(read - turn)) % 360 === 180;
  const side = isOver && anchor !== 'middle' ? (anchor === 'start' ? 'end' : 'start') : anchor;
  return {
    key: drawnKey(index),
    own,
    full: line(words),
    forms: [line(words), { cut: words, form: line }, trace(size)],
    spot: { at, turn: read, anchor: side },
  };
}

/** Where the drawing would have its own words: others leave it to them if they can. */
function keptFree({ full, spot: { at, turn = 0, anchor = 'middle' } }: DrawnWish, step: number): Thing {
  return { sort: 'soft', box: labelBox({ lines: full, at, turn, anchor, on: false }, step, true) };
}
