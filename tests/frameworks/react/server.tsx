import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './App.js';
import { Evening } from './Evening.js';
import { EveningCard } from './EveningCard.js';

/** The page as a server sends it. */
export function render(search: string): string {
  return renderToString(
    <StrictMode>
      <App Evening={search.includes('wrapper') ? EveningCard : Evening} />
    </StrictMode>,
  );
}
