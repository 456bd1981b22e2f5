import type { KeepingWords } from '../en/reflection-card-keeping.js';

/** What the reflection card says about keeping on the device; brought with the part that keeps. */
export const reflectionCardKeeping: { keeping: KeepingWords } = {
  keeping: {
    open: 'Tus palabras se conservan en este dispositivo',
    shut: 'Tienes palabras conservadas en este dispositivo',
    about:
      'Tus palabras quedan entonces en este navegador, en este dispositivo, y no se envían a ninguna parte. Puede leerlas quien use este navegador, y también este sitio web. Si alguien revisa tu dispositivo, quizá sea más seguro no conservar nada.',
    cleared: 'Un navegador puede borrar lo que conserva. Guarda como texto lo que no quieras perder.',
    locking:
      'Con una frase secreta se cierran con llave cuando cierras esta página. Otras personas aún pueden ver que hay algo, pero no lo que dice. Si olvidas la frase, nadie puede volver a abrirlas: solo podrás borrarlas y empezar de nuevo.',
    insecure: 'Aquí no se puede usar una frase secreta, porque la dirección de esta página no empieza por https.',
    passphrase: 'Frase secreta: unas palabras que solo tú conoces',
    show: 'Mostrarla',
    keepLocked: 'Conservar con esta frase',
    keep: 'Conservar sin frase',
    until: 'Por ahora, lo que escribes se queda en esta página.',
    reveal: 'Mostrar mis palabras',
    forgotten: 'Si olvidaste la frase secreta, puedes borrar lo que está bajo llave y empezar de nuevo.',
    startOver: 'Borrar de este dispositivo',
    lock: 'Cerrar con llave mis palabras',
    stopping: 'Si dejas de conservarlas, se borran de este dispositivo y siguen en esta página hasta que la cierres.',
    stop: 'Dejar de conservar',
    moment: 'Un momento…',
    privacy:
      'Nadie lee lo que escribes, y no es terapia. Se conserva en este dispositivo, donde otras personas pueden encontrarlo, hasta que lo borres. Esta herramienta no envía nada; la analítica de la página puede hacerlo.',
    said: {
      on: 'Desde ahora tus palabras se conservan en este dispositivo.',
      opened: 'Aquí están, con lo que escribiste antes.',
      locked: 'Bajo llave, y fuera de esta página.',
      removed: 'Borradas de este dispositivo.',
      empty: 'La frase secreta aún está vacía.',
      wrong: 'Con esa frase no se abrieron. Las mayúsculas y los espacios cuentan. No se ha perdido nada.',
      full: 'No queda espacio en este dispositivo. Tus últimas palabras están solo en esta página, hasta que la cierres. Puedes guardarlas como texto.',
      blocked: 'Este navegador no deja que la página conserve nada. Lo que escribes se queda en esta página hasta que la cierres.',
      newer: 'Lo que hay aquí viene de una versión más nueva de esta página. Se deja como está. Vuelve a cargar la página para abrirlo.',
      unreadable: 'Lo que hay aquí no se puede leer. Se deja como está, hasta que lo borres.',
      elsewhere: 'Lo que había cambió en otro lugar, o ya no está. Tus palabras siguen en esta página, y por ahora no se conservan.',
    },
  },
};
