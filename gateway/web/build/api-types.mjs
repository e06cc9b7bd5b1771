// Makes the types of what the services say from their approved descriptions: node build/api-types.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const root = new URL('../../../', import.meta.url);
const generated = new URL('../target/api/', import.meta.url);

mkdirSync(generated, { recursive: true });
for (const service of ['booking', 'people']) {
  const description = JSON.parse(readFileSync(new URL(`${service}-service/openapi.json`, root), 'utf8'));
  // The app asks by its own paths; only the shapes are taken.
  const shapes = await openapiTS({ ...description, paths: {} }, { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true });
  writeFileSync(new URL(`${service}.d.ts`, generated), astToString(shapes));
}
