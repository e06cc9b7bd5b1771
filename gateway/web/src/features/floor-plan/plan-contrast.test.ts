import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;
const read = (...path: string[]) => readFileSync(join(here, ...path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const tokens = read('../../shared/tokens.css');
const styles = read('floor-plan.css') + read('drawing.css');

const THEMES = {
  light: /:root\s*\{([^}]*)\}/,
  dark: /:root\[data-theme="dark"\]\s*\{([^}]*)\}/,
  contrast: /:root\[data-theme="contrast"\]\s*\{([^}]*)\}/,
};
type Theme = keyof typeof THEMES;

function coloursOf(theme: Theme): Map<string, string> {
  const block = (name: Theme) =>
    [...THEMES[name].exec(tokens)![1]!.matchAll(/--([\w-]+):\s*(#[0-9A-Fa-f]{6})/g)].map(([, token, colour]) => [token!, colour!] as const);
  return new Map([...block('light'), ...block(theme)]);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const ZONES = 'z1 z2 z3 z4 z5';
const ROOM = `floor hall ${ZONES}`;
const OUTSIDE = 'ground sunken';

/** What colours words on the plan, as its style sheet writes it, and all that such words may stand on. */
const WORDS: Record<string, string> = {
  '.wp-words': `furn-fill taken ${ROOM}`,
  '.wp-label, .wp-booth-label': 'furn-fill act-wash taken',
  '.wp-you': 'me',
  '.wp-name.wp-unknown, .wp-sub': 'taken',
  '.wp-taken .wp-booth-label, .on-parking.wp-taken .wp-label': 'taken',
  '.wp-room-name': `furn-fill act-wash taken ${ROOM}`,
  '.wp-taken .wp-room-name': `taken ${ROOM}`,
  '.wp-capacity': `furn-fill act-wash taken ${ROOM}`,
  '.wp-mine :is(.wp-booth-label, .wp-label, .wp-room-name, .wp-room-state, .wp-capacity)': 'me',
  '.wp-mine .wp-beside :is(.wp-room-name, .wp-room-state, .wp-capacity)': ROOM,
  '.wp-unknown :is(.wp-label, .wp-room-name, .wp-booth-label)': `furn-fill ${ROOM}`,
  '.wp-unavailable :is(.wp-label, .wp-room-name, .wp-booth-label)': `${ROOM}`,
  '.sitter text': 'other',
  '.sitter-mate text': 'mate',
  '.sitter-me text': 'me',
  ...Object.fromEntries([1, 2, 3, 4, 5].map((zone) => [`.zone-name.zone-${zone}`, `z${zone} floor hall`])),
  '.plan-drawing :is(.label-room, .label-sign, .label-outside)': `furn-fill ${OUTSIDE} ${ROOM}`,
  '.plan-drawing .label-room': `furn-fill ${OUTSIDE} ${ROOM}`,
};

const rules = [...styles.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
  selector: selector!.trim(),
  fill: /(?:^|[\s;])fill:\s*var\(--([\w-]+)\)/.exec(body!)?.[1],
}));

/** Class words that components give to text. */
function wordClasses(): Set<string> {
  const sources = readdirSync(here)
    .filter((name) => name.endsWith('.tsx') && !name.includes('.test.'))
    .map((name) => read(name))
    .join('\n');
  const given = [...sources.matchAll(/(?:classes=\{.*?\]\}|more="[^"]*"|<text[^>]*|LOOKS = \{[^}]*\})/g)].map(([text]) => text).join(' ');
  return new Set([...given.matchAll(/\b(?:wp|zone|sitter|label)-[a-z]+(?:-[a-z]+)*/g)].map(([word]) => word));
}

/** Only weight, size or who it is. */
const WITHOUT_COLOUR = new Set(['wp-room-state', 'wp-name', 'zone-free', 'sitter-initials']);

describe.each(Object.keys(THEMES) as Theme[])('words on the plan, %s', (theme) => {
  const colours = coloursOf(theme);

  it.each(Object.entries(WORDS))('%s', (selector, grounds) => {
    const { fill } = rules.find((rule) => rule.selector === selector) ?? {};
    expect(fill, `${selector} colours nothing`).toBeDefined();

    const low = grounds
      .split(' ')
      .map((ground) => ({ ground, ratio: ratio(colours.get(fill!)!, colours.get(ground)!) }))
      .filter((one) => !(one.ratio >= 4.5));

    expect(low).toEqual([]);
  });
});

describe('no words go unmeasured', () => {
  const classes = wordClasses();
  const measured = Object.keys(WORDS).join(' ');

  it('knows the words of the plan', () => expect(classes.size).toBeGreaterThan(8));

  it('measures every class of theirs', () => {
    const missing = [...classes].filter((word) => !WITHOUT_COLOUR.has(word) && !new RegExp(`\\.${word}(?![\\w-])`).test(measured));

    expect(missing).toEqual([]);
  });

  it('measures every rule that colours them', () => {
    const text = new RegExp(`\\.(${[...classes, 'label-room', 'label-sign', 'label-outside'].join('|')})(?![\\w-])[^\\s]*$|\\btext$`);
    const last = (selector: string) => selector.replace(/:is\(([^)]*)\)/g, (_, inner: string) => inner.split(',').at(-1)!.trim());
    const unknown = rules.filter(({ selector, fill }) => fill && text.test(last(selector)) && !(selector in WORDS));

    expect(unknown).toEqual([]);
  });

  it('calls one’s own room by more than the colour of its table, wherever it is called', () => {
    const own = rules.find(({ selector }) => selector.startsWith('.wp-mine :is('))!.selector;

    for (const word of ['wp-room-name', 'wp-room-state', 'wp-capacity', 'wp-label', 'wp-booth-label']) expect(own).toContain(`.${word}`);
  });
});
