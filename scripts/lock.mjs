// Completes frontend/package-lock.json with the packages of other platforms. A registry that does not carry a package for,
// say, Android leaves it out of the lock file, and then "npm ci" refuses the file everywhere. The entries need no
// integrity: npm never fetches a package for a platform it does not run on. Run it after every change of a dependency:
//
//   (cd frontend && npm install) && node scripts/lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../frontend/package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'win32'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x'];

/** What the name of a platform package says of where it runs: `cli-linux-x64-musl`. */
function platformOf(name) {
  const parts = name.split('/').pop().split('-');
  const entry = { os: parts.filter((part) => systems.includes(part)), cpu: parts.filter((part) => processors.includes(part)) };
  if (parts.includes('musl')) entry.libc = ['musl'];
  return entry;
}

let added = 0;
for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[key] || platform.os.length === 0) continue;
    lock.packages[key] = { version, dev: true, optional: true, ...platform };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} added`);
