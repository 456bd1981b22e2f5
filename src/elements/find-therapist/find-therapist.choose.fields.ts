import { html, nothing, type TemplateResult } from 'lit';
import type { ChooseWords } from '../../content/en/find-therapist-choose.js';
import { privateField } from '../../controllers/private-field.js';
import type { ChooseAnswers, ChooseFacet, ChooseField, ChooseQuestion } from '../../domain/directory/choose.js';
import { readCeiling } from '../../domain/directory/facets.js';
import { knownApproach } from '../../domain/directory/known-approaches.js';
import type { ChooseNames } from './find-therapist.choose.telling.js';

interface Ground {
  words: ChooseWords;
  /** What was answered before, for those who come back. */
  answers: ChooseAnswers;
  names: ChooseNames;
  lang: string;
}

/** What can be chosen at a question: real radio buttons, checkboxes and selects. */
export function renderFields({ fields }: ChooseQuestion, ground: Ground): unknown {
  const { words } = ground;
  return fields.map((field) => {
    const { facet, values } = field;
    switch (facet) {
      case 'telehealth':
      case 'place':
        return renderWay(field, fields.length > 1, ground);
      case 'specialty':
        return renderTicks(field, ground);
      case 'approach':
        return values.map((value) => {
          const known = knownApproach(value);
          return renderTick(facet, value, value, ground, known && words.approaches[known]);
        });
      case 'identity':
        return html`<fieldset>
          <legend>${words.sharing.identity}</legend>
          ${renderTicks(field, ground)}
        </fieldset>`;
      case 'fee': {
        const ceilings = values.filter(readCeiling).sort((one, other) => readCeiling(one)!.amount - readCeiling(other)!.amount);
        return html`${ceilings.length ? renderSelect({ facet, values: ceilings }, words.fitting.fee, words.any, ground) : nothing}
        ${values.includes('sliding') ? renderTick(facet, 'sliding', words.fitting.sliding, ground) : nothing}`;
      }
      case 'insurance':
        return renderSelect(byName(field, ground), words.fitting.insurance, words.any, ground);
      case 'language':
        return renderSelect(byName(field, ground), words.sharing.language, words.any, ground);
    }
  });
}

/** Asks where somebody is once they said how they would meet. By script: WebKit doesn’t hear of a press through `:has(:checked)` here. */
const showWhere = ({ currentTarget }: Event): void => {
  for (const way of (currentTarget as Element).closest('.way-to-meet')!.parentElement!.querySelectorAll('.way-to-meet'))
    way.querySelector('.from-list')?.toggleAttribute('hidden', !way.querySelector('input')!.checked);
};

/** One way of meeting, and under it, once it is chosen, where. */
function renderWay(field: ChooseField, isOneOfTwo: boolean, ground: Ground): TemplateResult {
  const { meeting } = ground.words;
  const facet = field.facet as 'telehealth' | 'place';
  const isChosen = Boolean(ground.answers[facet]?.length);
  return html`<div class="way-to-meet">
    <label class="option"
      ><input
        type=${isOneOfTwo ? 'radio' : 'checkbox'}
        name="way"
        value=${facet}
        ?checked=${isChosen}
        @click=${showWhere}
        ${privateField()}
      /><span>${meeting[facet]}</span></label
    >
    ${
      field.values.length
        ? renderSelect(byName(field, ground), facet === 'place' ? meeting.town : meeting.region, meeting.anywhere, ground, !isChosen)
        : nothing
    }
  </div>`;
}

function renderTicks({ facet, values }: ChooseField, ground: Ground): TemplateResult {
  return html`<div class="ticks">${values.map((value) => renderTick(facet, value, value, ground))}</div>`;
}

function renderTick(facet: ChooseFacet, value: string, label: string, { answers }: Ground, about?: string): TemplateResult {
  return html`<label class="option"
    ><input type="checkbox" name=${facet} value=${value} ?checked=${Boolean(answers[facet]?.includes(value))} ${privateField()} /><span
      ><bdi>${label}</bdi>${about ? html`<span class="meaning small quiet">${about}</span>` : nothing}</span
    ></label
  >`;
}

function renderSelect(
  { facet, values }: ChooseField,
  label: string,
  none: string,
  { answers, names }: Ground,
  isHidden = false,
): TemplateResult {
  const isChosen = (value: string): boolean => Boolean(answers[facet]?.includes(value));
  return html`<label class="from-list" ?hidden=${isHidden}
    ><span>${label}</span>
    <span class="pick"
      ><select name=${facet} ${privateField()}>
        <option value="">${none}</option>
        ${values.map((value) => html`<option value=${value} ?selected=${isChosen(value)}>${names.choice(facet, value)}</option>`)}
      </select></span
    ></label
  >`;
}

/** What one looks up by its name stands by the alphabet. */
function byName({ facet, values }: ChooseField, { names, lang }: Ground): ChooseField {
  const { compare } = new Intl.Collator(lang);
  const named = values.map((value) => ({ value, name: names.choice(facet, value) }));
  return { facet, values: named.sort((one, other) => compare(one.name, other.name)).map(({ value }) => value) };
}
