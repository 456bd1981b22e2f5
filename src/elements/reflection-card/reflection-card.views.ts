import { html, nothing, type TemplateResult } from 'lit';
import type { ReflectionCardWords } from '../../content/en/reflection-card.js';
import type { Choice } from '../../domain/deck-walk.js';
import { depthOfPace, paces, type Pace, type Theme } from '../../domain/deck.js';
import { icon } from '../../pieces/icons.js';
import type { ReflectionCardControl } from './reflection-card.events.js';

export type Press = (control: ReflectionCardControl) => void;

/**
 * The quiet buttons beside the filled one.
 * @param canGoBack undefined where there is one card only, so that there is no way to go
 */
export function cardActions(words: ReflectionCardWords, canGoBack: boolean | undefined, press: Press): TemplateResult {
  return html`<button type="button" class="plain" @click=${() => press('pass')}>${words.pass}</button> ${
      canGoBack === undefined
        ? nothing
        : html`<button type="button" class="plain" aria-disabled=${canGoBack ? nothing : 'true'} @click=${() => canGoBack && press('back')}>
              ${words.back}
            </button>
            <button type="button" class="plain" @click=${() => press('stop')}>${words.stop}</button>`
    }`;
}

export interface ToolState {
  /** Whether the device can read this card aloud. */
  canSpeak: boolean;
  speaking: boolean;
  canShare: boolean;
}

/** The quiet row: read aloud, share. */
export function cardTools(words: ReflectionCardWords, { canSpeak, speaking, canShare }: ToolState, press: Press): TemplateResult {
  return html`${
      canSpeak
        ? html`<button type="button" class="plain small controls" @click=${() => press('read-aloud')}>
            ${icon(speaking ? 'hush' : 'speak')}${speaking ? words.stopReading : words.readAloud}
          </button>`
        : nothing
    }
    <button type="button" class="plain small controls" @click=${() => press('share')}>
      ${icon(canShare ? 'share' : 'copy')}${canShare ? words.share : words.copyPrompt}
    </button>`;
}

export interface ChoiceActions {
  onTheme: (theme: string, chosen: boolean) => void;
  onPace: (pace: Pace) => void;
  onShuffle: () => void;
}

/** Themes to choose from, how deep the cards go (never deeper than the owner allows), and the shuffle. */
export function choicePanel(
  words: ReflectionCardWords,
  themes: readonly Theme[],
  choice: Choice,
  limit: Pace,
  actions: ChoiceActions,
): TemplateResult {
  const offered = paces.slice(0, depthOfPace(limit));
  return html`<details class="choice controls" part="choice">
    <summary>${words.choose}</summary>
    ${
      themes.length > 1
        ? html`<fieldset>
            <legend class="small quiet">${words.themes}</legend>
            <div class="chips">
              ${themes.map(
                ({ id, label }) =>
                  html`<label class="chip"
                    ><input
                      type="checkbox"
                      .checked=${choice.themes.includes(id)}
                      @change=${(event: Event) => actions.onTheme(id, (event.target as HTMLInputElement).checked)}
                    />${label}</label
                  >`,
              )}
            </div>
          </fieldset>`
        : nothing
    }
    ${
      offered.length > 1
        ? html`<fieldset>
            <legend class="small quiet">${words.pace}</legend>
            <div class="chips">
              ${offered.map(
                (pace) =>
                  html`<label class="chip"
                    ><input
                      type="radio"
                      name="pace"
                      .checked=${choice.pace === pace}
                      @change=${() => actions.onPace(pace)}
                    />${words.paces[pace]}</label
                  >`,
              )}
            </div>
          </fieldset>`
        : nothing
    }
    <button type="button" class="plain" @click=${actions.onShuffle}>${words.shuffle}</button>
  </details>`;
}
