import { ESLint } from 'eslint';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
  return (result?.messages ?? []).map((message) => `${message.ruleId}: ${message.message}`);
}

describe('the layers of the web app', () => {
  it('stop a feature that imports another feature', async () => {
    expect(await complaints('src/features/booking/bad.ts', "import '@features/floor-plan/drawing';\n")).toContain(
      'samenplek/layers: The feature booking may not import from the feature floor-plan.',
    );
  });

  it('stop it also by a relative path, and when it is loaded later', async () => {
    expect(await complaints('src/features/booking/bad.ts', "import '../people/people.model';\n")).toHaveLength(1);
    expect(
      await complaints('src/features/booking/bad.ts', "export const later = () => import('@features/people/people.model');\n"),
    ).toHaveLength(1);
  });

  it('stop what is shared from using a feature or the app', async () => {
    expect(await complaints('src/shared/bad.ts', "import '@features/search/search.model';\n")).toHaveLength(1);
    expect(await complaints('src/shared/bad.ts', "import '@app/offline';\n")).toHaveLength(1);
  });

  it('let the app put features together, and a feature use what is shared', async () => {
    expect(await complaints('src/app/good.ts', "import '@features/booking/booking.model';\n")).toEqual([]);
    expect(await complaints('src/features/booking/good.ts', "import './booking.model';\nimport '@shared/time/interval';\n")).toEqual([]);
  });
});

describe('words in the markup', () => {
  it.each([
    ['between tags', 'export const Bad = () => <p>Boek dit bureau</p>;\n'],
    ['as a string', "export const Bad = () => <p>{'Boek dit bureau'}</p>;\n"],
    ['in a name for assistive technology', 'export const Bad = () => <button aria-label="Sluiten" />;\n'],
    ['in a title that is put together', 'export const Bad = ({ n }: { n: number }) => <b title={`nog ${n} vrij`} />;\n'],
  ])('are stopped %s', async (_where, code) => {
    expect(await complaints('src/features/booking/Bad.tsx', code)).toEqual([expect.stringContaining('samenplek/no-hard-coded-text')]);
  });

  it('are fine from the message files', async () => {
    const code =
      'export const Good = ({ say }: { say: (key: string) => string }) => <p aria-label={say("close")}>{say("close")} · 2</p>;\n';

    expect(await complaints('src/features/booking/Good.tsx', code)).toEqual([]);
  });
});
