import { css } from 'lit';

export const findTherapistStyles = css`
  section {
    --_ground: var(--_surface);
    --_face: clamp(3.75em, 13cqi, 5.5em);
    overflow-wrap: anywhere;
  }
  .card,
  .banner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em clamp(1.5em, 5cqi, 3.5em);
    padding: clamp(1.25em, 5cqi, 3em);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .banner {
    --_ground: var(--_tint);
    border-color: transparent;
  }
  .say {
    min-inline-size: 0;
  }
  .faces {
    display: flex;
    flex-wrap: wrap;
    padding-inline-start: calc(var(--_face) * 0.2);
  }
  .circles,
  .face {
    flex: none;
    inline-size: var(--_face);
    block-size: var(--_face);
    margin-inline-start: calc(var(--_face) * -0.2);
  }
  .circles {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .face {
    overflow: clip;
    border: 3px solid var(--_ground);
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent-area) 30%, var(--_surface));
  }
  .face:nth-child(even) {
    background: color-mix(in oklab, var(--_clay) 30%, var(--_surface));
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .lost {
    opacity: 0;
  }
  .say .heading {
    font-weight: 500;
  }
  .text {
    margin-block: 0.6em 1em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
  }
  /* With many ways the filled one stands in a row of its own. */
  .ways:has(> :nth-child(3)) {
    display: block;
  }
  .ways:has(> :nth-child(3)) > .do {
    display: flex;
    inline-size: fit-content;
  }
  .ways:has(> :nth-child(3)) > .plain {
    margin-inline-end: 1.5em;
  }
  .reply {
    margin-block: 0.75em;
  }
  .late {
    margin-block: 0.5em -0.5em;
  }
  .plain {
    text-align: start;
  }
  summary.plain {
    align-items: baseline;
    list-style: none;
    text-decoration: none;
  }
  summary::before {
    inline-size: 0.6em;
    content: '+' / '';
  }
  [open] > summary::before {
    content: '–' / '';
  }
  .inline {
    --_ground: var(--_paper);
    --_face: 1.7em;
    display: flex;
    gap: 0.75em;
  }
  .inline .faces {
    flex: none;
    max-inline-size: 40%;
    padding-block-start: 0.6em;
  }
  .inline .say {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.75em;
  }
  .inline p {
    margin: 0;
  }
  .inline a {
    color: var(--_accent);
  }
  .inline .face {
    border-width: 1px;
  }
  @container attune (inline-size >= 34em) {
    .card {
      grid-template-columns: fit-content(40%) 1fr;
    }
    .banner {
      --_face: clamp(5em, 14cqi, 8em);
      grid-template-columns: 1fr fit-content(42%);
      align-items: center;
    }
    .banner .faces {
      order: 1;
    }
    .banner .circles {
      block-size: calc(var(--_face) * 1.25);
    }
    .banner .heading {
      font-size: 2em;
    }
    .banner .faces:has(.face:nth-child(5)) {
      --_face: 4.25em;
    }
  }
  @media print {
    .do {
      padding: 0;
      border: 0;
      transition: none;
      background: none;
      color: inherit;
    }
    .way:not(:has(bdi))::after {
      content: '(' attr(href) ')';
    }
  }
`;
