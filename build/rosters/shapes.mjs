import { readWords as readSource } from '../content.mjs';
import { writeCsv } from './csv.mjs';

const written = (data) => `${JSON.stringify(data, null, 1)}\n`;

/** How a roster is written in each shape; the shapes of others by the writers that the library has. */
export const shapes = {
  own: written,
  async jsonld(directory) {
    const { writeJsonLd } = await readSource('src/domain/directory/write-json-ld.ts');
    return written(writeJsonLd(directory));
  },
  async fhir(directory) {
    const { writeFhir } = await readSource('src/domain/directory/write-fhir.ts');
    return written(writeFhir(directory));
  },
  csv: writeCsv,
};
