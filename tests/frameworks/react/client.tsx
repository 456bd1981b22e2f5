import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.js';
import { Evening } from './Evening.js';
import { EveningCard } from './EveningCard.js';

const root = document.getElementById('root')!;
const app = (
  <StrictMode>
    <App Evening={location.search.includes('wrapper') ? EveningCard : Evening} />
  </StrictMode>
);
if (root.hasChildNodes()) hydrateRoot(root, app);
else createRoot(root).render(app);
