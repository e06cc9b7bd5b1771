import { dirname, posix, relative, sep } from 'node:path';

/** From the folder names: `app` may use all, a feature itself and `shared`, `shared` only itself. */
const place = (path) => {
  const [layer, name] = path.split('/');
  if (layer === 'features') return { layer: 'feature', name: name ?? '' };
  return layer === 'app' || layer === 'shared' ? { layer, name: '' } : null;
};

const named = [
  [/^@app\//, 'app/'],
  [/^@features\//, 'features/'],
  [/^@shared\//, 'shared/'],
];

function target(specifier, folder) {
  for (const [alias, path] of named) if (alias.test(specifier)) return place(specifier.replace(alias, path));
  return specifier.startsWith('.') ? place(posix.join(folder, specifier)) : null;
}

function allowed(from, to) {
  if (from.layer === 'app') return true;
  if (to.layer === 'shared') return true;
  return from.layer === 'feature' && to.layer === 'feature' && from.name === to.name;
}

const nameOf = ({ layer, name }) => (layer === 'feature' ? `feature ${name}` : layer);

export default {
  meta: { type: 'problem', schema: [], messages: { layer: 'The {{from}} may not import from the {{to}}.' } },
  create(context) {
    const inSource = relative(`${context.cwd}/src`, context.filename).split(sep).join('/');
    const from = place(inSource);
    if (!from) return {};
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const to = target(node.source.value, dirname(inSource));
      if (to && !allowed(from, to)) context.report({ node, messageId: 'layer', data: { from: nameOf(from), to: nameOf(to) } });
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
