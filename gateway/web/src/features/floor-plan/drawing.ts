/** Takes a floor drawing over, word by word: what is not on these lists does not get in. */
const SVG = 'http://www.w3.org/2000/svg';

const elements = new Set(['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title']);
const attributes = new Set(
  ('x y x1 y1 x2 y2 cx cy r rx ry width height d points transform dx dy class ' +
    'text-anchor dominant-baseline font-size').split(' '),
);
const plain = /^[\w\s.,()+-]*$/;

export type Layers = { base: Node[]; rest: Node[] };

function copy(from: Element): SVGElement {
  const to = document.createElementNS(SVG, from.localName);
  for (const { name, value } of from.attributes) if (attributes.has(name) && plain.test(value)) to.setAttribute(name, value);
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.append(child.textContent ?? '');
    else if (child instanceof Element && elements.has(child.localName)) to.append(copy(child));
  }
  return to;
}

/** The surfaces, over which zones are washed, and all that stands on them. */
export function adoptDrawing(text: string): Layers {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = parsed.documentElement;
  if (root.localName !== 'svg' || root.namespaceURI !== SVG) return { base: [], rest: [] };
  const layers: Layers = { base: [], rest: [] };
  for (const child of root.children) {
    if (!elements.has(child.localName)) continue;
    const isBase = child.localName === 'g' && child.classList.contains('base');
    layers[isBase ? 'base' : 'rest'].push(copy(child));
  }
  return layers;
}
