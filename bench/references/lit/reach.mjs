import { html } from 'lit';
import { near } from '../shapes.mjs';
import { reach } from '../words.mjs';
import { drawing } from './drawing.mjs';
import { foot, rank, Reference } from './pieces.mjs';

/** The first view of find-therapist by hand with bare Lit. */
export class ReferenceReach extends Reference {
  render() {
    return html`<div class="root">
      <section class="card">
        <div class="faces">${drawing(near, 76, 44)}</div>
        <div class="say">
          ${rank(2, reach.heading)}
          <p class="text measure">${reach.text}</p>
          <p class="ways">
            <a class="do" href="/book"><span>${reach.link}</span></a>
          </p>
          <details class="late">
            <summary>${reach.open}</summary>
            <p class="small" role="status"></p>
          </details>
        </div>
      </section>
      ${foot()}
    </div>`;
  }
}
