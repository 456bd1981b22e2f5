/** What stands at every field that a visitor writes in. */
export const privacy =
  'Nadie lee esto, y no es terapia. Se queda en esta página hasta que la cierres o la vuelvas a cargar. Esta herramienta no envía nada; la analítica de la página puede hacerlo.';
