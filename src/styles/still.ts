import { css } from 'lit';

/**
 * For a first view that a server wrote, and for as long as no script has come: these rules stand in `elements/<name>.css`
 * alone. Where scripts are off, what needs one is gone, and what it would have brought stands there to be read.
 */
export const still = css`
  /* The view itself takes the room that \`attune.css\` keeps for one that is still to come. */
  :host(:not(:defined))::before {
    content: none !important;
  }
  /* The sheet may come after the view: what it then changes is no movement. */
  :host(:not(:defined)) * {
    transition: none !important;
    animation: none !important;
  }
  @supports (color: attr(x type(<color>))) {
    :host([accent]) {
      --attune-accent: attr(accent type(<color>));
    }
  }
  .still {
    display: grid;
    gap: 1em;
    margin-block: 1.25em;
  }
  .still ul {
    display: grid;
    gap: 0.75em;
  }
  @media (scripting: none) {
    .controls {
      display: none !important;
    }
    .root {
      display: flex;
      flex-direction: column;
    }
    .still {
      display: grid !important;
      order: 1;
    }
    .unease,
    .foot {
      order: 2;
    }
  }
`;
