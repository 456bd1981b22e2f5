/** A command for the tests: what has focus, by the tree that Chromium gives to screen readers. Chromium alone has it. */
export function readTree() {
  return {
    name: 'read-tree',
    async executeCommand({ command, session }) {
      if (command !== 'focused-in-tree') return undefined;
      if (session.browser.type !== 'puppeteer' || process.env.ATTUNE_ENGINE === 'firefox') return false;
      const client = await session.browser.getPage(session.id).createCDPSession();
      try {
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        const isFocused = ({ ignored, properties = [] }) =>
          !ignored && properties.some(({ name, value }) => name === 'focused' && value.value === true);
        // The document says that it has focus, too; what was focused in it comes after it.
        const node = nodes.filter(isFocused).at(-1);
        return node ? { role: node.role?.value, name: node.name?.value } : null;
      } finally {
        await client.detach();
      }
    },
  };
}
