import type { FindTherapistWords } from '../en/find-therapist.js';
import { care } from './care.js';

/** What the call to action says. It speaks to people who find reaching out hard; it promises nothing. */
export const findTherapist: FindTherapistWords = {
  heading: 'Puedes empezar sin acercarte del todo',
  text: 'Si te cuesta dejar que alguien se acerque, unas pocas palabras bastan para empezar. El ritmo es tuyo, y puedes parar cuando quieras.',
  inline: 'Si la cercanía te cuesta, unas pocas palabras bastan para empezar.',
  ways: { link: 'Dar un primer paso', phone: 'Llamar', sms: 'Enviar un SMS', email: 'Enviar un correo' },
  none: 'La página de contacto de este sitio es una manera de empezar.',
  reply: 'Solemos responder en {time}.',
  urgent: 'No es para emergencias.',
  write: 'Escríbenos aquí',
  notLoaded: 'Esto no se pudo cargar. Revisa la conexión y vuelve a cargar la página.',
  /** What the request form says; it comes with the form. */
  request: {},
  first: {
    open: '¿Qué puede decir un primer mensaje?',
    intro: 'Toma uno tal como está, o cámbialo hasta que suene a ti.',
    /** The built-in ones stand in a file of their own and come when they are asked for; what stands here is shown instead. */
    messages: [],
    copy: 'Copiar',
    copied: 'Copiado.',
    copyFailed: 'El navegador no permitió copiar. Puedes seleccionar las palabras y copiarlas a mano.',
    notLoaded: 'Estos ejemplos no se pudieron cargar. Revisa la conexión y vuelve a cargar la página.',
  },
  /** What the directory says; it comes with the directory. */
  directory: {},
  /** What “help me choose” says; it comes when it is asked for. */
  choose: {},
  care,
};
