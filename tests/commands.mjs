/** A command for the tests: forced colours, and whatever media feature the DevTools protocol can set. Chromium alone has it. */
export function emulateColors() {
  // What one connection has set, only the same one takes back.
  const clients = new WeakMap();
  return {
    name: 'emulate-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;
      if (session.browser.type !== 'puppeteer' || process.env.ATTUNE_ENGINE === 'firefox') return false;
      const page = session.browser.getPage(session.id);
      const client = clients.get(page) ?? (await page.createCDPSession());
      clients.set(page, client);
      await client.send('Emulation.setEmulatedMedia', { features: payload });
      return true;
    },
  };
}
