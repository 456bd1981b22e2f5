import { html, nothing, type TemplateResult } from 'lit';
import type { DirectorySource } from '../../controllers/directory-source.js';
import type { Lift } from '../../domain/directory/query.js';
import { fillIn } from '../../domain/fill-in.js';
import { chipsOf } from './find-therapist.directory.chips.js';
import type { DirectoryFinder } from './find-therapist.directory.finder.js';
import type { DirectoryNames } from './find-therapist.directory.names.js';
import type { FindTherapistElement } from './find-therapist.js';

/** Why the list is not here, or not whole, in plain words. */
export function tellFault({ fault }: DirectorySource, { words }: DirectoryNames): string {
  return (words.faults as Record<string, string>)[fault?.replace('directory-', '') ?? ''] ?? words.partLost;
}

/** How far the list has come, and what can be done about it. */
export function renderProgress(
  host: FindTherapistElement,
  source: DirectorySource,
  finder: DirectoryFinder,
  names: DirectoryNames,
): unknown {
  const { words } = names;
  const { state, total } = source;
  if (state === 'none' || state === 'done')
    return finder.isBehind ? html`<p class="progress small quiet" part="progress">${words.coming}</p>` : nothing;
  const isLoading = state === 'loading';
  const kept = source.people.length ? words.kept : '';
  const text = isLoading ? finder.tellProgress(names, total) : state === 'stopped' ? words.stopped : `${tellFault(source, names)} ${kept}`;
  const press = (): void => {
    host.act(isLoading ? 'stop' : 'retry');
    if (isLoading) source.stop();
    else source.retry();
  };
  return html`<p class="progress small quiet" part="progress">
    <span>${text}</span>
    <button type="button" class="plain controls" @click=${press}>
      ${isLoading ? words.stop : state === 'stopped' ? words.goOn : words.again}
    </button>
  </p>`;
}

/** Nothing found: what could be left out, and how many people that would bring. */
export function renderNobody(
  finder: DirectoryFinder,
  names: DirectoryNames,
  lift: (part: Lift['part']) => void,
  clear: () => void,
): TemplateResult {
  const { words } = names;
  const { query } = finder;
  const lifts = finder.lifts();
  const whatIs = (part: Lift['part']): string =>
    part === 'text' ? `“${query.text.trim()}”` : names.list((query.chosen[part] ?? []).map((value) => names.choice(part, value)));
  // What was asked in one piece alone is cleared by leaving that out.
  const isMore = !lifts.length || chipsOf(query).length + Number(Boolean(query.text.trim())) > 1;
  return html`<div class="nobody" part="nobody">
    <p class="large">${words.nobody}</p>
    <p class="quiet">${lifts.length ? words.nobodyMore : words.nobodyElse}</p>
    <p class="row controls">
      ${lifts.map(
        ({ part, count }) =>
          html`<button type="button" class="plain" part="lift" @click=${() => lift(part)}>
            <span><bdi>${fillIn(words.without, { what: whatIs(part) })}</bdi> (${names.count(words.found, count)})</span>
          </button>`,
      )}
      ${isMore ? html`<button type="button" class="plain" @click=${clear}>${words.clear}</button>` : nothing}
    </p>
  </div>`;
}

/** Everyone is full: said kindly, with where else to go. */
export function renderFull(host: FindTherapistElement, { words }: DirectoryNames): TemplateResult {
  const { waitlistHref, whenFullHref } = host;
  const link = (name: string, address: string | undefined, control: 'waitlist' | 'when-full', label: string): unknown => {
    const href = host.readAddress(name, address);
    return href
      ? html`<a class="plain" part=${control} href=${href} rel="noopener" referrerpolicy="no-referrer" @click=${() => host.act(control)}
          >${label}</a
        >`
      : nothing;
  };
  return html`<div class="full" part="full">
    <p class="lead">${words.full}</p>
    <p class="small quiet">${words.fullMore}</p>
    <p class="row">
      ${link('waitlist-href', waitlistHref, 'waitlist', words.waitlist)}
      ${link('when-full-href', whenFullHref, 'when-full', words.whenFull)}
    </p>
  </div>`;
}
