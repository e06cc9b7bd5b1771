/** What is pressed or chosen and is called by what stands in it. */
const CONTROLS = 'a[href], button, summary, [role="button"], [role="link"], [role="option"], [role="tab"]';
/** Initials stand for a face: they are a picture, not a word. */
const NO_WORDS = '.visually-hidden, .avatar';

const words = (text: string) =>
  text
    .replace(/\([^()]*\)/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function textIn(root: Element, without: string): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest(without)) found.push(walker.currentNode.nodeValue ?? '');
  return found.join('');
}

function nameOf(control: Element): string {
  const others = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  if (others.length > 0) return others.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  return control.getAttribute('aria-label') ?? textIn(control, '[aria-hidden="true"]');
}

const standsIn = (label: string[], name: string[]) => name.some((_, at) => label.every((word, index) => name[at + index] === word));

/**
 * The label that one sees must stand in the name that is heard and spoken (WCAG 2.5.3): whoever works by voice says what
 * is on the screen. Next to axe, because axe looks only at `aria-label`, and needs a canvas to know what can be seen.
 */
export function labelsNotInNames(root: Element): string[] {
  return [...root.querySelectorAll(CONTROLS)].flatMap((control) => {
    const label = textIn(control, NO_WORDS);
    const name = nameOf(control);
    return words(label).length === 0 || standsIn(words(label), words(name)) ? [] : [`“${label.trim()}” is called “${name.trim()}”`];
  });
}
