import { html, nothing, type TemplateResult } from 'lit';
import { privateField } from '../../controllers/private-field.js';
import {
  answerAfter,
  answerChecks,
  answerQuestion,
  backToList,
  changeSize,
  checks,
  finishStep,
  showAlone,
  type Check,
  type StepWay,
} from '../../domain/small-steps.js';
import { unsafeAnchor } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import { takeawayRow } from '../../pieces/takeaway.js';
import { calendarPanel } from './small-steps.calendar.js';
import { drawStep } from './small-steps.drawing.js';
import type { SmallStepsControl } from './small-steps.events.js';
import type { SmallStepsElement } from './small-steps.js';

export { readOwnSteps } from './small-steps.own.js';

/** What comes forward when a step was chosen: the question before it, the step itself, or the question after it. */
export function renderView(host: SmallStepsElement, level: number): TemplateResult | typeof nothing {
  const { way, care } = host;
  const { step, at, isHalf } = way;
  if (!step || at === 'list') return nothing;
  const words = host.wording.current;
  const { question, after } = words;

  const button = (label: string, control: SmallStepsControl, next: StepWay, className = 'plain'): TemplateResult =>
    html`<button type="button" class=${className} @click=${() => host.go(control, next)}>${label}</button>`;
  const size = (className?: string): TemplateResult => button(isHalf ? words.whole : words.half, 'size', changeSize(way), className);
  const back = (): TemplateResult => button(words.back, 'back', backToList(way));
  const alone = (): TemplateResult => button(words.showAlone, 'alone', showAlone(way));
  const actions = (content: unknown): TemplateResult => html`<div class="row controls" part="actions" ${privateField()}>${content}</div>`;

  const text = isHalf ? (step.smaller ?? words.smallest) : step.text;
  const shown = html`<span lang=${text === words.smallest ? nothing : host.langOf(step)}>${text}</span>`;
  const views: Record<Exclude<StepWay['at'], 'list'>, () => [title: unknown, body: unknown]> = {
    question: () => [
      question.title,
      html`<p>${question.text}</p>
        ${actions((['yes', 'unsure', 'no', 'pass'] as const).map((answer) => button(question[answer], 'answer', answerQuestion(way, answer), 'chip')))}
        <p class="small quiet measure">${words.privacy}</p>`,
    ],
    checks: () => [words.checks.title, renderChecks(host, alone())],
    support: () => [
      words.unsafe,
      html`<p class="measure" part="unease">${care.words.unease}</p>
        <p class="help">${unsafeAnchor(care)}</p>
        ${actions(alone())}`,
    ],
    step: () => [
      shown,
      html`${actions(size())}
        <p class="quiet measure">${words.stop}</p>
        ${calendarPanel(host, text)} ${actions([button(words.done, 'done', finishStep(way)), back()])}
        ${takeawayRow(words.takeaway, host.takeaway, {
          text: () => text,
          page: () => ({ title: words.calendar.title, lang: host.wording.lang, sections: [{ heading: text, text: words.stop }] }),
          act: host.act,
        })}`,
    ],
    after: () => [
      after.title,
      actions([
        (['easy', 'mixed', 'much'] as const).map((feeling) => button(after[feeling], 'answer', answerAfter(way, feeling), 'chip')),
        button(question.pass, 'answer', backToList(way), 'chip'),
      ]),
    ],
    met: () => [words.met[way.feeling!], actions([way.feeling === 'much' && !isHalf ? size('do') : nothing, back()])],
  };
  const [title, body] = views[at]();
  const lead =
    at === 'support'
      ? nothing
      : html`${drawStep(step.needsSomeone, isHalf)} ${title === shown ? nothing : html`<p class="small quiet">${shown}</p>`}`;
  return html`<div class="forward" part="step">${lead} ${heading(level, title, 'large', 'title')} ${body}</div>`;
}

/** The three plain checks. What is not answered stays open. */
function renderChecks(host: SmallStepsElement, alone: TemplateResult): TemplateResult {
  const words = host.wording.current;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const answers = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<Check, string>;
    void host.go('answer', answerChecks(host.way, answers));
  };
  const choice = (check: Check, answer: 'yes' | 'no' | 'unsure'): TemplateResult =>
    html`<label class="chip"
      ><input
        type="radio"
        name=${check}
        value=${answer}
        ?checked=${answer === 'unsure'}
        @change=${() => host.act('answer')}
        ${privateField()}
      />${words.question[answer]}</label
    >`;
  return html`<form class="controls" @submit=${onSubmit}>
    ${(Object.keys(checks) as Check[]).map(
      (check) =>
        html`<fieldset class="row" part="check">
          <legend>${words.checks[check]}</legend>
          ${choice(check, 'yes')} ${choice(check, 'no')} ${choice(check, 'unsure')}
        </fieldset>`,
    )}
    <div class="row" part="actions"><button class="do">${words.checks.goOn}</button> ${alone}</div>
  </form>`;
}
