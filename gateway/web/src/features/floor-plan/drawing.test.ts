import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adoptDrawing } from './drawing';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 24">${inner}</svg>`;
const asText = (nodes: Node[]) => nodes.map((node) => (node as Element).outerHTML).join('');

describe('adopting a drawing', () => {
  it('keeps shapes and their class words, surfaces apart from the rest', () => {
    const { base, rest } = adoptDrawing(
      svg(
        '<g class="base"><rect class="hall" x="0" y="0" width="3" height="2"/></g><g class="walls"><path class="wall-outer" d="M0 0H3"/></g>',
      ),
    );

    expect(asText(base)).toContain('class="hall"');
    expect(asText(rest)).toContain('d="M0 0H3"');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['foreign content', '<foreignObject><b>x</b></foreignObject>'],
    ['a use of elsewhere', '<use href="https://elsewhere.example/x.svg#a"/>'],
    ['an image', '<image href="https://elsewhere.example/x.png"/>'],
    ['an animation', '<animate attributeName="x" to="9"/>'],
    ['a style sheet', '<style>*{fill:red}</style>'],
    ['a shape of another kind of document', '<g xmlns="urn:elsewhere"/>'],
    ['what is no shape at all', '<!-- elsewhere --><?elsewhere x?><![CDATA[elsewhere]]>'],
  ])('leaves out %s', (_what, bad) => {
    const { base, rest } = adoptDrawing(svg(`<g class="build">${bad}</g>${bad}`));

    expect(asText([...base, ...rest])).not.toMatch(/script|foreign|use|image|animate|style|elsewhere/);
  });

  it('leaves out what an element may not carry', () => {
    const { rest } = adoptDrawing(svg('<g><rect class="hall" onclick="x()" style="fill:red" fill="url(#a)" id="a" href="#b" x="1"/></g>'));

    expect(asText(rest)).toMatch(/<rect class="hall" x="1"\s*(\/>|><\/rect>)/);
  });

  it('takes nothing from what is not a drawing', () => {
    expect(adoptDrawing('<html><body/></html>')).toEqual({ base: [], rest: [] });
    expect(adoptDrawing('not xml')).toEqual({ base: [], rest: [] });
  });
});

describe('the drawings of the demonstration', () => {
  const folder = join(import.meta.dirname, '../../../../../deploy/demo/src/main/resources/demo/floors');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.svg')) : [];
  const styles = readFileSync(join(import.meta.dirname, 'drawing.css'), 'utf8');

  it('are there', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s: every word is painted', (file) => {
    const words = new Set(
      [...readFileSync(join(folder, file), 'utf8').matchAll(/class="([^"]+)"/g)].flatMap(([, value]) => value!.split(' ')),
    );

    expect([...words].filter((word) => !new RegExp(`\\.${word}[^\\w-]`).test(styles))).toEqual([]);
  });

  it.each(files)('%s: nothing is lost on the way', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const { base, rest } = adoptDrawing(text);
    const count = (root: Element) => root.querySelectorAll('*').length + 1;

    const adopted = [...base, ...rest].reduce((sum, node) => sum + count(node as Element), 0);

    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(adopted).toBe(parsed.querySelectorAll('*').length);
  });
});
