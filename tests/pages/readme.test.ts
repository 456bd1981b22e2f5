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

  it('show data that can be read, each kind of it', async () => {
    const { readDeck } = await import('../../src/domain/deck.js');
    const { readDirectory } = await import('../../src/domain/directory/read-directory.js');
    const { emptyDraft, listFields } = await import('../../src/domain/directory/request.js');
    const { finish } = await import('../../src/tools/directory/finish.js');
    const { readServerErrors } = await import('../../src/domain/directory/request-answer.js');
    const seen = snippetsIn(readme, 'json').map((json) => {
      const data = JSON.parse(json) as Record<string, unknown>;
      if ('therapists' in data) {
        const { therapists, problems } = finish(readDirectory(data));
        expect(problems).to.deep.equal([]);
        expect(therapists).to.have.length(1);
        return 'directory';
      }
      if ('errors' in data) {
        expect(Object.keys(readServerErrors(data).fields)).to.deep.equal(['email']);
        return 'errors';
      }
      if ('safeToReply' in data) {
        const { name, email, message } = data as Record<string, string>;
        const draft = { ...emptyDraft(), name: name!, email: email!, message: message!, safeToReply: 'ask-first' as const };
        expect(listFields(draft, { id: 'Ana Ruiz', name: 'Ana Ruiz' })).to.deep.equal(data);
        return 'request';
      }
      const { deck, problems } = readDeck(data, 'Ours');
      expect(problems).to.deep.equal([]);
      expect(deck?.prompts.length).to.be.above(0);
      return 'deck';
    });
    expect([...new Set(seen)].sort()).to.deep.equal(['deck', 'directory', 'errors', 'request']);
  });
});
