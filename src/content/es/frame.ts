import type { FrameWords } from '../en/frame.js';

/** What `frame.html` says itself, around the widget that it shows. */
export const frame: FrameWords = {
  title: 'Una parte de esta página',
  missing:
    'Esta parte de la página aún no está aquí. Si necesitas hablar con alguien ahora, puedes encontrar una línea de cualquier país en',
  directory: 'findahelpline.com',
  link: 'La página que rodea esta parte no deja abrir sus enlaces. Aquí está la dirección, para copiarla:',
};
