/** Runs in the page, after `watchFrames`; it is sent there as text. */
export function watchViews({ marks, inner, rendersItself }) {
  const hosts = () =>
    (marks ?? ['explainer', 'card', 'reach'].map((name) => `[data-place="${name}"]`)).map((mark) => document.querySelector(mark));
  const isThere = (host) => Boolean((host?.shadowRoot ?? host)?.querySelector('.foot'));
  const hasRendered = (host) =>
    (!rendersItself || host.hasUpdated === true) &&
    [...(inner ? host.querySelectorAll(inner) : [])].every((one) => one.hasUpdated === true);

  /** Every element and text that is in the page or in a shadow root, but for what is no view. */
  function* nodesOf(root) {
    for (const node of root.childNodes) {
      if (node instanceof Element && /^(style|script|link|template)$/i.test(node.localName)) continue;
      yield node;
      if (node.shadowRoot) yield* nodesOf(node.shadowRoot);
      yield* nodesOf(node);
    }
  }

  /** When all views could be read, and when all were live, both painted. */
  async function watch() {
    let seen;
    for (;;) {
      const now = await window.bench.painted();
      const found = hosts();
      if (!found.every(isThere)) continue;
      seen ??= now;
      if (found.every(hasRendered)) return { seen, ready: now };
    }
  }

  Object.assign(window.bench, {
    views: watch(),
    /** What the views hold: how many elements, and the words, for a look at whether pages say the same. */
    counts() {
      const nodes = hosts().flatMap((host) => [...nodesOf(host), ...(host.shadowRoot ? nodesOf(host.shadowRoot) : [])]);
      const texts = nodes.filter((node) => node.nodeType === Node.TEXT_NODE).map(({ data }) => data);
      return { elements: nodes.filter((node) => node instanceof Element).length, words: texts.join(' ').match(/[\p{L}\p{N}’]+/gu) ?? [] };
    },
  });
}
