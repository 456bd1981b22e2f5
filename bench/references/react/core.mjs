import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { adoptLook, placeOf } from '../places.mjs';
import { views } from '../views.mjs';

/** The first view with React. */
adoptLook();
for (const [name, View] of Object.entries(views(createElement, useState))) createRoot(placeOf(name)).render(createElement(View));
