/** Takes a floor drawing over: what is not on these lists does not get in. */
const SVG = 'http://www.w3.org/2000/svg';

const elements = new Set(['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title']);
const attributes = new Set(
  ('x y x1 y1 x2 y2 cx cy r rx ry width height d points transform dx dy class ' + 'text-anchor dominant-baseline font-size').split(' '),
);
const plain = /^[\w\s.,()+-]*$/;

export type Layers = { base: Node[]; rest: Node[] };

const isShape = (node: Node): node is SVGElement => node instanceof Element && node.namespaceURI === SVG && elements.has(node.localName);

/** It was parsed into a document in which nothing runs and nothing is fetched; only what is left here comes into ours. */
function cleaned(shape: SVGElement): SVGElement {
  for (const { name, value } of [...shape.attributes]) if (!attributes.has(name) || !plain.test(value)) shape.removeAttribute(name);
  for (const child of [...shape.childNodes]) {
    if (isShape(child)) cleaned(child);
    else if (child.nodeType !== Node.TEXT_NODE) child.remove();
  }
  return shape;
}

/** The surfaces, over which zones are washed, and all that stands on them. */
export function adoptDrawing(text: string): Layers {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = parsed.documentElement;
  if (root.localName !== 'svg' || root.namespaceURI !== SVG) return { base: [], rest: [] };
  const layers: Layers = { base: [], rest: [] };
  for (const child of [...root.children]) {
    if (!isShape(child)) continue;
    const isBase = child.localName === 'g' && child.classList.contains('base');
    layers[isBase ? 'base' : 'rest'].push(document.adoptNode(cleaned(child)));
  }
  return layers;
}
