import { css, html, type TemplateResult } from 'lit';
import { reflectionDeck } from '../../content/en/reflection-deck.js';
import { deckInTag } from '../../controllers/deck.js';
import { choosePrompts, paces, type Deck } from '../../domain/deck.js';
import { heading } from '../../pieces/heading.js';
import type { ReflectionCardElement } from './reflection-card.js';

/** Without script: the questions of the deck inside the tag, or of ours, as deep as the card goes. */
export function still(element: ReflectionCardElement): TemplateResult {
  const deck: Deck = deckInTag(element) ?? reflectionDeck;
  const prompts = choosePrompts(deck, element.themes?.split(/\s+/).filter(Boolean) ?? [], element.option('pace', paces));
  const themes = [...new Set(prompts.map(({ theme }) => theme))];
  return html`${themes.map(
    (id) =>
      html`<div>
        ${heading(element.level + 1, deck.themes.find((theme) => theme.id === id)?.label ?? element.wording.current.ownTheme, 'subheading', 'label')}
        <ul role="list">
          ${prompts
            .filter(({ theme }) => theme === id)
            .map(
              ({ text, followUp }) =>
                html`<li class="measure">
                  <p>${text}</p>
                  <p class="small quiet">${followUp}</p>
                </li>`,
            )}
        </ul>
      </div>`,
  )}`;
}

export const stillStyles = css`
  @media (scripting: none) {
    /* “One card at a time” is what the script would do. */
    .follow-up {
      display: none;
    }
  }
`;
