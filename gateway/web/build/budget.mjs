// The first load may weigh 136 kB gzip: the entry page, and every script and style it names or imports at once.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 136;
const dist = new URL('../dist/', import.meta.url);
const gzip = (path) => gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length;
const html = readFileSync(new URL('index.html', dist), 'utf8');

const seen = new Set();
const follow = (path) => {
  if (seen.has(path)) return;
  seen.add(path);
  if (!path.endsWith('.js')) return;
  const code = readFileSync(new URL(path, dist), 'utf8');
  for (const [, file] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) follow(`assets/${file}`);
};
for (const [, path] of html.matchAll(/(?:src|href)="\/((?:assets\/)?[^"/]+\.(?:js|css))"/g)) follow(path);
// One language is fetched at once with the entry.
const files = readdirSync(new URL('assets/', dist));
const nameOf = (file) => file.replace(/-[\w-]{8}\.(js|css)$/, '');
for (const file of files) if (/^nl-.*\.js$/.test(file)) follow(`assets/${file}`);
// A script brings the style of its own name.
const scripts = new Set([...seen].map((path) => nameOf(path.slice('assets/'.length))));
for (const file of files) if (file.endsWith('.css') && scripts.has(nameOf(file))) follow(`assets/${file}`);

let total = gzip('index.html');
for (const path of seen) {
  const size = gzip(path);
  total += size;
  console.log(`${(size / 1024).toFixed(1).padStart(7)} kB  ${path}`);
}
console.log(`${(total / 1024).toFixed(1).padStart(7)} kB  first load, gzip (limit ${LIMIT_KB} kB, font not counted)`);
if (total > LIMIT_KB * 1024) {
  console.error(`The first load is over its budget of ${LIMIT_KB} kB.`);
  process.exit(1);
}
