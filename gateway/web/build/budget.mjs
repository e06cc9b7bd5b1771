// Says what the first load of each area weighs (the font is not counted), and fails where one weighs more than it may.
import { fileURLToPath } from 'node:url';
import { areas } from './areas.mjs';
import { weigh } from './weight.mjs';

const kb = (bytes) => `${(bytes / 1024).toFixed(1).padStart(7)} kB`;

for (const { name, limitKb, files, bytes, isOver } of weigh(fileURLToPath(new URL('../dist/', import.meta.url)), areas)) {
  for (const one of files) console.log(`${kb(one.bytes)}  ${one.file}`);
  console.log(`${kb(bytes)}  first load of ${name}, gzip (limit ${limitKb} kB)`);
  if (!isOver) continue;
  console.error(`The first load of ${name} is over its budget of ${limitKb} kB.`);
  process.exitCode = 1;
}
