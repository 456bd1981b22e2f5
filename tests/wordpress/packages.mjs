import { existsSync } from 'node:fs';
import path from 'node:path';

/** Debian's packages that the test stands on. */
export const packages = ['wordpress', 'wordpress-theme-twentytwentythree', 'mariadb-server', 'php-cli', 'php-mysql'];

/** Another WordPress than Debian's can be tried: `WORDPRESS_PATH=/some/folder npm run test:wordpress`. */
export const wordpressPath = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';

/** A program's file, also where only an administrator's PATH has it. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** What is missing on this machine, as a sentence's end; undefined where all is there. */
export function findMissing() {
  const missing = ['php', 'mariadbd', 'mariadb-install-db'].filter((name) => !findProgram(name));
  if (!existsSync(path.join(wordpressPath, 'wp-includes/version.php'))) missing.push(wordpressPath);
  return missing.length ? `${missing.join(', ')} is not here (Debian’s packages are ${packages.join(', ')})` : undefined;
}
