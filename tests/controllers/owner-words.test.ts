import { aTimeout, expect, fixture } from '@open-wc/testing';
import '../../src/define/pause.js';
import '../../src/define/reflection-card.js';
import { PauseElement } from '../../src/elements/pause/pause.js';
import { ReframeElement } from '../../src/elements/reframe/reframe.js';
import { listen, textOf } from '../support/page.js';

/** What a visitor sees above a widget that is in the page as an editor has left it, and what its author is told. */
async function placed(markup: string): Promise<{ heading: string; warnings: string[] }> {
  let heading = '';
  const { warnings } = await listen(async () => {
    const around = await fixture<HTMLElement>(`<div>${markup}</div>`);
    const widget = around.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('attune-pause, attune-reflection-card')!;
    for (let turn = 0; turn < 20 && !heading; turn++) {
      await aTimeout(20);
      heading = widget.shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim() ?? '';
    }
    heading = textOf(widget, 'heading');
  });
  return { heading, warnings };
}
const script = (json: string): string => `<script type="application/json">${json}</script>`;
const own = '{ "heading": "A quiet minute" }';

describe('an owner’s words', () => {
  // The first of this file: what lays words over ours is not here yet.
  it('are shown from the first view on when a page gave them to the tag before it was defined', async () => {
    const element = document.createElement('attune-early-pause') as PauseElement;
    Object.assign(element, { words: { begin: 'Start here' }, heading: 5 });
    document.body.append(element);
    customElements.define('attune-early-pause', class extends PauseElement {});
    const seen = new Set<string>();
    for (let turn = 0; turn < 20; turn++) {
      const button = element.shadowRoot!.querySelector('button');
      if (button) seen.add(`${textOf(element, 'heading')}: ${button.textContent.trim()}`);
      await aTimeout(10);
    }
    element.remove();
    expect([...seen]).to.deep.equal(['5: Start here']);
  });

  it('are shown from the first view on when they are pairs that a page gave to the tag before it was defined', async () => {
    const element = document.createElement('attune-early-reframe') as ReframeElement;
    element.pairs = [{ text: 'Ours.', inside: 'a', learned: 'b', say: 'c' }];
    document.body.append(element);
    customElements.define('attune-early-reframe', class extends ReframeElement {});
    const seen = new Set<string>();
    for (let turn = 0; turn < 20; turn++) {
      if (element.shadowRoot!.querySelector('button')) seen.add(textOf(element, 'text'));
      await aTimeout(10);
    }
    element.remove();
    expect([...seen]).to.deep.equal(['Ours.']);
  });

  for (const [form, inside] of Object.entries({
    'in a script': script(own),
    'in a script between line breaks': `<br>\n${script(own)}<br>\n`,
    'in a script in a paragraph': `<p>${script(own)}</p>`,
    'that lost the script around them': own,
    'that lost the script and stand in a paragraph': `<p>${own}</p>\n<p></p>`,
    'that lost the script and stand in several paragraphs': '<p>{</p>\n<p>"heading": "A quiet minute"</p><p>}</p>',
  })) {
    it(`are shown when they stand ${form}`, async () => {
      expect(await placed(`<attune-pause>${inside}</attune-pause>`)).to.deep.equal({ heading: 'A quiet minute', warnings: [] });
    });
  }

  for (const [form, inside, said] of [
    ['paragraphs', script('{ "heading":</p>\n<p>"A quiet minute" }'), 'your editor has put paragraphs into the JSON'],
    ['line breaks', script('{<br />\n"heading": "A quiet minute"<br />\n}'), 'your editor has put paragraphs into the JSON'],
    ['curly quotes', script('{ “heading”: “A quiet minute” }'), 'your editor has changed the quotes in the JSON'],
    ['curly quotes and no script', '<p>{ “heading”: “A quiet minute” }</p>', 'your editor has changed the quotes in the JSON'],
  ] as const) {
    it(`into which an editor put ${form} are told of once, and the built-in ones stand in`, async () => {
      const { heading, warnings } = await placed(`<attune-pause>${inside}</attune-pause>`);
      expect(heading).to.equal('A pause before you pull away');
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(said);
    });
  }

  it('are not looked for in an author’s own sentences', async () => {
    for (const text of ['[Write to us]', '{name}', '“Stay”, it says.', '[1] A note.']) {
      expect(await placed(`<attune-pause>${text}</attune-pause>`)).to.deep.equal({ heading: 'A pause before you pull away', warnings: [] });
    }
  });

  it('may be a deck, too', async () => {
    const { warnings } = await placed(
      '<attune-reflection-card>[{"text": "What may wait?"}, {"text": "Who was kind?"}]</attune-reflection-card>',
    );
    expect(warnings).to.deep.equal([]);
  });
});
