import { html, nothing } from 'lit';
import { drawCircles } from '../../pieces/circles.js';
import type { FindTherapistElement } from './find-therapist.js';

/** The faces of the team, as the images inside the tag show them. */
export class Faces {
  /** Those whose picture did not arrive, by address. */
  readonly #lost = new Set<string>();

  render(host: FindTherapistElement): unknown {
    const faces = [...host.querySelectorAll<HTMLImageElement>('img[src], img[srcset]')];
    const isLost = (face: HTMLImageElement): boolean => this.#lost.has(face.src + face.srcset);
    // Where no face can be seen, the two circles stand in for them.
    return html`<div class="faces" part="faces">
      ${
        faces.every(isLost)
          ? drawCircles({ x: 22, y: 22, radius: 21 }, { x: 54, y: 22, radius: 21 }, 76, 44)
          : faces.map(
              (face) =>
                html`<span class="face" part="face"
                  ><img
                    class=${isLost(face) ? 'lost' : nothing}
                    alt=${face.alt}
                    loading="lazy"
                    decoding="async"
                    referrerpolicy="no-referrer"
                    @error=${() => {
                      this.#lost.add(face.src + face.srcset);
                      host.requestUpdate();
                    }}
                    sizes=${face.sizes || nothing}
                    srcset=${face.srcset || nothing}
                    src=${face.src || nothing}
                /></span>`,
            )
      }
    </div>`;
  }
}
