import { expect } from '@open-wc/testing';
import { closePages, isFinished, openPage, pause, until, type Page } from './open.js';

const placeOf = ({ document }: Page): HTMLElement => document.querySelector<HTMLElement>('[data-attune="reflection-card"]')!;

async function filled(page: Page): Promise<HTMLElement> {
  const card = await until(() => placeOf(page).querySelector<HTMLElement>('attune-reflection-card'), 'the card in its place');
  await until(() => isFinished(card), 'the card');
  return card;
}

for (const way of ['one-file', 'loader']) {
  describe(`a place in a post, ${way}`, () => {
    afterEach(closePages);

    it('becomes a card with the attributes that a card knows, and never a handler', async () => {
      const page = await openPage(`places-${way}.html`);
      const card = await filled(page);
      expect(card.getAttributeNames().sort()).to.deep.equal(['class', 'heading', 'lang', 'pace']);
      expect(card.onclick).to.equal(null);
      card.click();
      card.focus();
      expect(page.window.hacked).to.equal(undefined);
      expect(card.shadowRoot!.textContent).to.include('Before you write back');
      expect(page.document.querySelectorAll('attune-reflection-card, img').length).to.equal(1);
      // The two places on this page that name no widget stay as they are, and are told of once each.
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.messages.length).to.equal(2);
      expect(page.record.messages[0]).to.include('no-such-widget');
    });

    it('stays, and hands its children to the card', async () => {
      const page = await openPage(`places-${way}.html`);
      const card = await filled(page);
      expect(placeOf(page).children.length).to.equal(1);
      expect(card.querySelector('li')?.textContent).to.equal('What may wait until tomorrow?');
    });

    it('is followed when it changes', async () => {
      const page = await openPage(`places-${way}.html`);
      const card = await filled(page);
      const place = placeOf(page);
      place.dataset.pace = 'steady';
      delete place.dataset.heading;
      place.dataset.onclick = 'hacked = true';
      place.dataset.journal = 'off';
      await until(() => card.getAttribute('pace') === 'steady' && !card.hasAttribute('heading'), 'the change');
      expect(card.getAttribute('journal')).to.equal('off');
      expect(card.hasAttribute('onclick')).to.equal(false);
    });

    it('hands over children that the page brings later', async () => {
      const page = await openPage(`places-${way}.html`);
      const card = await filled(page);
      placeOf(page).insertAdjacentHTML('beforeend', '<ul><li>What came late?</li></ul>');
      await until(() => card.textContent?.includes('What came late?'), 'the late list in the card');
      expect(placeOf(page).children.length).to.equal(1);
    });

    it('takes another widget when it names another', async () => {
      const page = await openPage(`places-${way}.html`);
      await filled(page);
      const place = placeOf(page);
      place.dataset.attune = 'find-therapist';
      const widget = await until(() => place.querySelector(':scope > attune-find-therapist'), 'the other widget');
      expect(place.children.length).to.equal(1);
      expect(place.querySelector('attune-reflection-card')).to.equal(null);
      expect(widget.querySelector('li')?.textContent).to.equal('What may wait until tomorrow?');
    });

    it('is found when it comes later, and filled once wherever it goes', async () => {
      const page = await openPage(`places-${way}.html`);
      await filled(page);
      const place = page.document.createElement('div');
      place.dataset.attune = 'find-therapist';
      place.dataset.href = 'javascript:hacked=true';
      page.document.body.prepend(place);
      await until(() => isFinished(place.querySelector('attune-find-therapist')), 'the later place');
      page.document.body.append(place);
      await pause(200);
      expect(place.children.length).to.equal(1);
      const links = [...place.firstElementChild!.shadowRoot!.querySelectorAll('a')];
      expect(links.filter(({ href }) => href.startsWith('javascript'))).to.deep.equal([]);
      expect(page.window.hacked).to.equal(undefined);
    });
  });
}
