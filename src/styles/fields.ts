import { css } from 'lit';

/** What is written in looks like the line of a page, and what slides like a line with a disc on it. */
export const fields = css`
  :is(textarea, input:is([type='text'], [type='password'], [type='time'], [type='date'], [type='email'], [type='tel'])) {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.75em 1em;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    background: var(--_tint);
    border: 0;
    border-block-end: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2) calc(var(--_radius) / 2) 0 0;
  }
  textarea {
    line-height: 1.8;
    resize: vertical;
  }
`;

/** A slider: a thin line and a disc that is easy to take hold of, with the words for both ends under it. */
export const ranges = css`
  input[type='range'] {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: var(--_target);
    margin: 0;
    background: linear-gradient(var(--_edge), var(--_edge)) center / 100% 2px no-repeat;
    cursor: grab;
    touch-action: pan-y;
    outline-offset: -2px;
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent-area) 30%, var(--_surface));
  }
  input[type='range']::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent-area) 30%, var(--_surface));
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  .ends :last-child {
    text-align: end;
  }
  @media (forced-colors: active) {
    input[type='range'] {
      appearance: auto;
    }
  }
`;
