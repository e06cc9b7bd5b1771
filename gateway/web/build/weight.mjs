import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGE, wordsFile } from './areas.mjs';

const IMPORTS = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g;
const NAMED_IN_PAGE = /(?:src|href)="\/((?:assets\/)?[^"/]+\.(?:js|css))"/g;

const nameOf = (file) => file.replace(/-[\w-]{8}\.(js|css)$/, '');

/** Every file that an area needs before it shows anything: what its page or its start names, its words, and their styles. */
function firstLoad(dist, { name, start, page }) {
  const read = (path) => readFileSync(join(dist, path), 'utf8');
  const assets = readdirSync(join(dist, 'assets'));
  const called = (wanted) => assets.filter((file) => file.endsWith('.js') && nameOf(file) === wanted).map((file) => `assets/${file}`);
  const seen = new Set();
  const follow = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    if (path.endsWith('.js')) for (const [, file] of read(path).matchAll(IMPORTS)) follow(`assets/${file}`);
  };
  const begins = page ? [...read(page).matchAll(NAMED_IN_PAGE)].map(([, path]) => path) : called(basename(start, extname(start)));
  if (begins.length === 0) throw new Error(`nothing of the area ${name} was built`);
  [...begins, ...called(wordsFile(name, LANGUAGE))].forEach(follow);
  // A script brings the style of its own name.
  const scripts = new Set([...seen].map((path) => nameOf(basename(path))));
  for (const file of assets) if (file.endsWith('.css') && scripts.has(nameOf(file))) seen.add(`assets/${file}`);
  return page ? [page, ...seen] : [...seen];
}

/**
 * What the first load of each area weighs, gzipped, file by file; `isOver`: more than it may.
 * @param {string} dist
 * @param {import('./areas.mjs').Area[]} areas
 */
export function weigh(dist, areas) {
  const common = firstLoad(dist, areas[0]);
  return areas.map((area) => {
    const own = area.page ? firstLoad(dist, area) : firstLoad(dist, area).filter((file) => !common.includes(file));
    const files = own.map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length }));
    const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
    return { ...area, files, bytes, isOver: bytes > area.limitKb * 1024 };
  });
}
