// Builds the web app and packs it into the jar: node src/build/web.mjs <web folder> <classes folder> <stamp file>
// Nothing is done twice: packages are fetched when the lock file is newer than what is there, and the app is built
// when one of its files has changed since the last time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [web, classes, stamp] = process.argv.slice(2);
const packed = join(classes, 'web');
const NOT_SOURCE = new Set(['node_modules', 'dist', 'target', 'coverage']);
const COMPRESSED = new Set(['.js', '.css', '.html', '.svg', '.json', '.webmanifest']);
const WORTH_COMPRESSING = 1024;
/** Of these the app's types are made. */
const DESCRIPTIONS = ['booking', 'people'].map((service) => join(web, '..', '..', `${service}-service`, 'openapi.json'));

const files = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCE.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));

function digest() {
  const hash = createHash('sha256');
  for (const file of [...files(web), ...DESCRIPTIONS, import.meta.filename]) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function npm(...args) {
  const { status, error } = spawnSync('npm', args, { cwd: web, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function fetchPackages() {
  const there = join(web, 'node_modules', '.package-lock.json');
  const wanted = statSync(join(web, 'package-lock.json')).mtimeMs;
  if (!existsSync(there) || statSync(there).mtimeMs < wanted) npm('ci', '--no-fund', '--no-audit');
}

/** Once here instead of at every request. */
function compress(file) {
  const content = readFileSync(file);
  if (!COMPRESSED.has(extname(file)) || content.length < WORTH_COMPRESSING) return;
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  const best = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: best }));
}

fetchPackages();
const now = digest();
const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (now === before && existsSync(join(packed, 'index.html'))) {
  console.log('The web app has not changed.');
} else {
  npm('run', 'build');
  rmSync(packed, { recursive: true, force: true });
  cpSync(join(web, 'dist'), packed, { recursive: true });
  files(packed).forEach(compress);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}
