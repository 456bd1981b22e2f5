/** What has to hold before a version is published, and what is said of its files; told apart from whoever asks git and npm. */

/** The part of the changelog that stands first: its version, and its text. */
export function newestIn(changelog) {
  const [, version, text] = /^## (\S+)[^\n]*\n([^]*?)(?=^## |$(?![^]))/m.exec(changelog) ?? [];
  return { version, text: text?.trim() ?? '' };
}

/**
 * Why this can't be released, a sentence each; none where it can.
 * @param state what git, the package and the changelog say
 */
export function reasonsAgainst({ version, changelog, changed, tags, isDryRun, repository, hasIdentity }) {
  const newest = newestIn(changelog);
  const reasons = [];
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    reasons.push(`The version in package.json, “${version}”, is none: it wants three numbers.`);
  if (newest.version !== version) {
    reasons.push(
      `CHANGELOG.md begins with ${newest.version ?? 'no version'}, package.json says ${version}. Write down what readers have to do.`,
    );
  } else if (!newest.text) reasons.push(`CHANGELOG.md says nothing of ${version} yet.`);
  if (changed.length)
    reasons.push(`These files are changed and not committed: ${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ' …' : ''}.`);
  if (tags.includes(`v${version}`)) reasons.push(`v${version} is a tag already. A version is published once; choose the next one.`);
  if (isDryRun) return reasons;
  if (!repository) reasons.push('package.json names no repository, with which npm compares where a release was built.');
  if (!hasIdentity) {
    reasons.push(
      'Only CI publishes, since its name stands in the provenance (.github/workflows/release.yml). Here, --dry-run says whether all is ready.',
    );
  }
  return reasons;
}

/** What `npm audit --json` found in what ships: names by their severity, or why nobody knows. */
export function readAudit(text) {
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    return { unknown: 'npm audit gave no answer' };
  }
  const { vulnerabilities, error, message } = report;
  if (!vulnerabilities) return { unknown: error?.summary || message || 'the registry has no audit' };
  return { found: Object.values(vulnerabilities).map(({ name, severity }) => `${name} (${severity})`) };
}

/** The files that pages load, with their size and hash, as a table in Markdown. */
export function integrityTable(files) {
  const lines = files.map(({ name, bytes, hash }) => `| \`${name}\` | ${bytes} | \`${hash}\` |`);
  return ['| file | bytes | integrity |', '| --- | ---: | --- |', ...lines].join('\n');
}
