import type { SupportNowWords } from '../en/support-now.js';
import { care } from './care.js';

/** What stands around the crisis lines. Plain and calm: it is read on the worst of days. */
export const supportNow: SupportNowWords = {
  heading: 'Alguien con quien hablar, ahora',
  intro: 'Puedes pedir ayuda aunque no sepas si es tan grave.',
  danger: '¿Estás en peligro ahora?',
  elsewhere: 'Llama al número de emergencias del lugar donde estás. En la UE:',
  emergency: 'emergencias',
  call: 'Llama al',
  text: 'Envía un SMS al',
  textWord: 'Envía {word} por SMS al',
  chat: 'Chat en',
  site: 'Ve a',
  hours: { always: 'Día y noche.', some: 'A ciertas horas.' },
  speaks: { en: 'En inglés.', es: 'En inglés y en español.', fr: 'En inglés y en francés.' },
  checked: 'Comprobado el {date} en una copia de {site}.',
  late: 'De eso hace ya un tiempo. Si nadie responde, llama al {number}.',
  needs: {
    crisis: 'Cuando es demasiado',
    unsafe: 'Si alguien te hace sentir en peligro',
    lgbtq: 'LGBTQ+',
    youth: 'Jóvenes',
    veterans: 'Veteranos y veteranas',
  },
  directory: 'En cualquier país:',
  guessed: 'Por el reloj y el idioma de tu dispositivo, suponemos: {region}. ¿No es así? Elige aquí.',
  unknown: 'No podemos saber en qué país estás. Elígelo aquí.',
  country: 'País',
  regions: {
    us: 'Estados Unidos',
    ca: 'Canadá',
    gb: 'Reino Unido',
    ie: 'Irlanda',
    au: 'Australia',
    nz: 'Nueva Zelanda',
    intl: 'Otro país',
  },
  lines: 'Líneas: {region}',
  more: 'Más, y otros países',
  exit: {
    leave: 'Salir rápido de esta página',
    keys: 'o pulsa Mayús (Shift) tres veces',
    before:
      'Al salir se borra lo que escribiste o elegiste aquí. El historial de tu navegador se queda, y también lo que conservaste, guardaste o copiaste en este dispositivo.',
    boxed: 'Si la página que rodea esta parte sigue abierta, cierra su pestaña.',
    two: 'Mayús: pulsa dos veces más para salir.',
    one: 'Mayús: pulsa una vez más para salir.',
    over: 'Sigues en esta página.',
    loading: 'Cargando',
  },
  care,
};
