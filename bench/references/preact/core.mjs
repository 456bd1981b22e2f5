import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { adoptLook, placeOf } from '../places.mjs';
import { views } from '../views.mjs';

/** The first view with Preact. */
adoptLook();
for (const [name, View] of Object.entries(views(h, useState))) render(h(View), placeOf(name));
