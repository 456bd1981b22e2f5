import { css } from 'lit';

export const filtersStyles = css`
  /* The filters: quiet words under hairlines. */
  .filters > * + * {
    border-block-start: 1px solid var(--_hairline);
  }
  .region {
    padding-block-end: 1.1em;
  }
  .region label {
    display: block;
    margin-block-end: 0.4em;
    font-weight: 550;
  }
  .search input,
  .pick select {
    appearance: none;
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.65em 1em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  .search input {
    font-size: 1.2em;
  }
  /* A browser's own blue. */
  ::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  .pick select {
    padding-inline-end: 2.25em;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .pick {
    position: relative;
  }
  .pick::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.35em);
    inset-inline-end: 1.1em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  .region p {
    margin-block-start: 0.5em;
  }
  .group summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    min-block-size: var(--_target);
    font-weight: 550;
    list-style: none;
    cursor: pointer;
  }
  .group summary::-webkit-details-marker {
    display: none;
  }
  .group summary::before {
    order: 1;
    flex: none;
    inline-size: 1em;
    text-align: center;
    font-weight: 400;
  }
  .group[open] {
    padding-block-end: 0.75em;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_target);
    line-height: 1.3;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    cursor: inherit;
  }
  .number {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .choice:has([aria-disabled]) {
    color: var(--_quiet);
    cursor: default;
  }
  .choice [aria-disabled] {
    opacity: 0.5;
  }
  .choice:hover bdi {
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.3em;
  }

  /* The filters where there is no room beside the list. */
  .sheet {
    box-sizing: border-box;
    inline-size: min(30em, 100vw);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0 0 0 auto;
    padding: 0;
    border: 0;
    background: var(--_paper);
    color: var(--_ink);
    overscroll-behavior: contain;
  }
  .sheet:dir(rtl) {
    margin: 0 auto 0 0;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .sheet .page {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100%;
  }
  .sheet .page > * {
    padding-inline: 1.25em;
  }
  .sheet .filters {
    padding-block-end: 1.5em;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .top,
  .bottom {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75em;
  }
  .bottom {
    border-block-start: 1px solid var(--_hairline);
  }
  /* At a high zoom there is no room to hold anything in place. */
  @media (block-size <= 24em) {
    .sheet .page {
      block-size: auto;
    }
  }
  .bottom .do {
    flex: 1;
  }
`;
