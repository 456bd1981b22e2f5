import { css } from 'lit';

/** Without script: the four, one after the other. */
export const stillStyles = css`
  @media (scripting: none) {
    .page[hidden] {
      display: grid !important;
    }
    .tabs {
      display: none;
    }
  }
`;
