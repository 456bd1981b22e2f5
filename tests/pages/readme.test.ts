import { expect } from '@open-wc/testing';
import { closePages, isFinished, openText, pause, requestsOf, tags, until } from './open.js';

/** Every fenced snippet of this language in the README. */
function snippetsIn(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => match[1]!);
}

const readme = await (await fetch('/README.md')).text();
const script = '<script type="module" src="/attune/attune.js"></script>';

describe('the snippets of the README', () => {
  afterEach(closePages);

  for (const [index, snippet] of snippetsIn(readme, 'html').entries()) {
    it(`number ${index + 1} becomes what it says, as it is pasted`, async () => {
      // A snippet that brings no script of ours is an addition to a page that has it.
      const page = await openText(snippet.includes('/attune/attune') ? snippet : script + snippet);
      const { document, record } = page;
      await until(() => document.defaultView!.customElements.get('attune-reflection-card'), 'the script');
      await pause(200);
      const wanted = (snippet.match(/<attune-|data-attune=/g) ?? []).length;
      const widgets = (): Element[] => [...document.querySelectorAll(tags.join())];
      await until(() => widgets().length === wanted && widgets().every(isFinished), `${wanted} widgets`);
      await pause(200);
      expect(record.errors).to.deep.equal([]);
      expect(record.violations).to.deep.equal([]);
      // The deck that the tests serve under the README's address has one mistake in it, of which the card tells.
      expect(record.messages.filter((message) => !message.includes('prompts[1]'))).to.deep.equal([]);
      expect(
        requestsOf(page).filter((request) => !/^\/(attune\/(attune|frame)|tests\/pages\/record\.js|our-questions\.json)/.test(request)),
      ).to.deep.equal([]);
    });
  }

  it('name the custom properties that there are', async () => {
    const [css] = snippetsIn(readme, 'css');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css!);
    const named = [...(sheet.cssRules[0] as CSSStyleRule).style].sort();
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: { declarations: { tagName?: string; cssProperties?: { name: string }[] }[] }[];
    };
    const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    const known = elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
    expect(named).to.deep.equal([...new Set(known)].sort());
  });

  it('show a deck that can be read', async () => {
    const { readDeck } = await import('../../src/domain/deck.js');
    for (const json of snippetsIn(readme, 'json')) {
      const { deck, problems } = readDeck(JSON.parse(json), 'Ours');
      expect(problems).to.deep.equal([]);
      expect(deck?.prompts.length).to.be.above(0);
    }
  });
});
