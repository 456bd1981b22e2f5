import { expect } from '@open-wc/testing';
import { closePages, isFinished, openPage, pause, until } from './open.js';

for (const way of ['one-file', 'loader']) {
  describe(`on a page that changes, ${way}`, () => {
    afterEach(closePages);

    it('a tag that comes later becomes a widget, and stays one when it moves', async () => {
      const { document, record } = await openPage(`${way}.html`);
      const later = document.createElement('attune-reflection-card');
      document.body.prepend(later);
      await until(() => isFinished(later), 'the later card');
      document.body.append(later);
      document.body.querySelector('p')!.before(later);
      later.remove();
      await pause(50);
      document.body.prepend(later);
      await until(() => isFinished(later), 'the moved card');
      expect(later.shadowRoot!.querySelectorAll('[part~="root"]').length).to.equal(1);
      expect(record).to.deep.include({ messages: [], errors: [] });
    });

    it('a tag that is parsed late becomes a widget', async () => {
      const { document } = await openPage(`${way}.html`);
      const ground = document.createElement('div');
      document.body.prepend(ground);
      ground.innerHTML = '<section><attune-find-therapist layout="banner"></attune-find-therapist></section>';
      await until(() => isFinished(ground.querySelector('attune-find-therapist')), 'the parsed widget');
    });
  });
}

describe('another version on the page', () => {
  afterEach(closePages);

  it('keeps its place, and one warning names both', async () => {
    const { document, record } = await openPage('other-version.html');
    await until(() => isFinished(document.querySelector('attune-find-therapist')), 'the other widgets');
    expect(record.errors).to.deep.equal([]);
    expect(record.messages.length).to.equal(1);
    expect(record.messages[0]).to.match(/^warn: .*attune-reflection-card.*0\.0\.9.*\d+\.\d+\.\d+/);
    expect(document.querySelector('attune-reflection-card')!.shadowRoot).to.equal(null);
  });
});
