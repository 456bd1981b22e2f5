import { css } from 'lit';

/** Plain ink: nothing here is filled, and nothing is red. */
export const supportNowStyles = css`
  section {
    overflow-wrap: anywhere;
  }
  .card {
    padding: clamp(1.25em, 5cqi, 2.5em);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .strip {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_edge);
  }
  .top {
    justify-content: space-between;
    margin-block-end: 0.5em;
  }
  summary {
    padding-inline: 0.25em;
  }
  .strip .heading {
    font-size: 1em;
  }
  section a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: inherit;
  }
  .number {
    min-inline-size: 2em;
    min-block-size: 2em;
    font-size: 1.5em;
    font-weight: 500;
    line-height: 1.25;
  }
  /* A number stays in one piece; an address may be longer than its line. */
  .number:not([href^='h']) bdi {
    white-space: nowrap;
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1.5em 5cqi;
    margin-block: 1em;
  }
  .lines:focus-visible {
    outline-offset: 0.5em;
  }
  .lines > p {
    grid-column: 1 / -1;
  }
  .card > p {
    margin-block-end: 0.75em;
  }
  li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }
  .lines .subheading {
    margin-block-end: 0.5em;
  }
  .top .plain {
    justify-content: center;
    padding-inline: 1em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    text-decoration: none;
  }
  /* Seen and not heard: the status says it in words. */
  .dots::after {
    content: ' ' attr(data-dots) / '';
  }
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    max-inline-size: 100%;
    /* WebKit counts the longest country in a select that is narrower than it. */
    overflow-x: clip;
    overflow-clip-margin: 0.5em;
  }
  select {
    min-block-size: var(--_target);
    max-inline-size: 100%;
    margin-block: 0.5em;
    padding: 0.4em;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2);
  }
  @media print {
    ::details-content {
      content-visibility: visible;
    }
  }
`;
