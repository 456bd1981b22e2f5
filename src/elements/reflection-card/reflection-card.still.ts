import { css, html, nothing, type TemplateResult } from 'lit';
import { reflectionDeck } from '../../content/en/reflection-deck.js';
import { deckInTag } from '../../controllers/deck.js';
import { choosePrompts, paces, type Deck } from '../../domain/deck.js';
import { supportAnchor, uneaseLine } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import type { ReflectionCardElement } from './reflection-card.js';

/** Without script: the questions of the deck inside the tag, or of ours, as deep as the card goes. */
export function still(element: ReflectionCardElement): TemplateResult {
  const deck: Deck = deckInTag(element) ?? element.wording.builtIn('reflectionDeck', reflectionDeck);
  const prompts = choosePrompts(deck, element.themes?.split(/\s+/).filter(Boolean) ?? [], element.option('pace', paces));
  const themes = [...new Set(prompts.map(({ theme }) => theme))];
  const { depthTwo, depthThree, ownTheme } = element.wording.current;
  return html`${themes.map(
    (id) =>
      html`<div>
        ${heading(element.level + 1, deck.themes.find((theme) => theme.id === id)?.label ?? ownTheme, 'subheading', 'label')}
        <ul role="list">
          ${prompts
            .filter(({ theme }) => theme === id)
            .map(
              ({ text, followUp, depth }) =>
                html`<li class="measure">
                  ${
                    depth === 1
                      ? nothing
                      : html`<p class="small">
                          ${depth === 2 ? depthTwo : depthThree} ${depth === 3 ? html`${supportAnchor(element.care)}.` : nothing}
                        </p>`
                  }
                  <p>${text}</p>
                  <p class="small quiet">${followUp}</p>
                </li>`,
            )}
        </ul>
      </div>`,
  )}
  ${uneaseLine(element.care)}`;
}

export const stillStyles = css`
  @media (scripting: none) {
    /* What would fetch the card of the day does not come. */
    :host([mode='daily' i]) .face {
      display: none;
    }
  }
`;
