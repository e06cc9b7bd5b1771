/** What a person reads comes from the message files: no words in the markup itself. */
const spoken = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'aria-roledescription', 'aria-description']);
const hasWords = (text) => /\p{L}{2,}/u.test(text);

export default {
  meta: { type: 'problem', schema: [], messages: { text: 'Put “{{text}}” in the nl.json and en.json of its area, in messages.' } },
  create(context) {
    const report = (node, text) => context.report({ node, messageId: 'text', data: { text: text.trim() } });
    const literal = (node) =>
      node?.type === 'Literal' && typeof node.value === 'string'
        ? node.value
        : node?.type === 'TemplateLiteral'
          ? node.quasis.map((quasi) => quasi.value.raw).join(' ')
          : '';
    return {
      JSXText(node) {
        if (hasWords(node.value)) report(node, node.value);
      },
      JSXExpressionContainer(node) {
        if (node.parent.type !== 'JSXAttribute' && hasWords(literal(node.expression))) report(node, literal(node.expression));
      },
      JSXAttribute(node) {
        if (!spoken.has(node.name.name)) return;
        const text = literal(node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value);
        if (hasWords(text)) report(node, text);
      },
    };
  },
};
