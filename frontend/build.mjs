/*
 * Builds and tests the editor and the reader of PDF files, for Maven: `node build.mjs build` or `node build.mjs test`. Does nothing when nothing changed since the
 * last time; installs the packages when the lock file changed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', 'target');
const resources = join(target, 'classes', 'META-INF', 'resources');
const FONT = { name: 'be-vietnam-pro', weights: [400, 500, 600, 700], subsets: ['vietnamese', 'latin-ext', 'latin'] };

requireNode();
installPackages();
const task = process.argv[2];
if (task === 'build') {
  unlessDone('build', ['src', 'build.mjs', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'], outputs(), build);
} else if (task === 'test') {
  const sources = ['src', 'test', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
  unlessDone('test', sources, [], () => tool('vitest', 'vitest.mjs', 'run'));
} else {
  fail('usage: node build.mjs build|test');
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    fail(`The editor is built with Node ${OLDEST_NODE.join('.')} or newer, this is ${process.versions.node}. ` +
      'Update Node, or run Maven with -Pinstall-node.');
  }
}

function installPackages() {
  const stamp = join(here, 'node_modules', '.installed');
  const wanted = digest(['package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  const cli = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (existsSync(cli)) {
    run(process.execPath, [cli, ...args]);
  } else {
    run('npm', args, process.platform === 'win32');
  }
  writeFileSync(stamp, wanted);
}

function unlessDone(name, sources, products, act) {
  const stamp = join(target, `frontend-${name}.sha256`);
  const wanted = digest(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && products.every((file) => existsSync(file))) {
    return;
  }
  act();
  mkdirSync(target, { recursive: true });
  writeFileSync(stamp, wanted);
}

function build() {
  tool('typescript', 'bin/tsc', '--noEmit');
  tool('vite', 'bin/vite.js', 'build', '--logLevel', 'warn');
  mkdirSync(join(resources, 'css'), { recursive: true });
  copyFileSync(join(here, 'src', 'report-editor.css'), join(resources, 'css', 'report-editor.css'));
  copyFont();
  // drawing runs beside the page, in a script of its own; this build of it also runs in browsers that are a few years old
  copyFileSync(join(here, 'node_modules', 'pdfjs-dist', 'legacy', 'build', 'pdf.worker.min.mjs'), join(resources, 'js', 'pdf-worker.js'));
}

function outputs() {
  return ['js/report-editor.js', 'js/pdf-pages.js', 'js/pdf-worker.js', 'js/one-way.js', 'js/text-words.js', 'js/passkeys.js', 'css/report-editor.css', `fonts/${FONT.name}.css`].map((file) => join(resources, file));
}

/** The package's own style sheets, reduced to the subsets and the one format that are shipped. */
function copyFont() {
  const from = join(here, 'node_modules', '@fontsource', FONT.name);
  const to = join(resources, 'fonts');
  mkdirSync(to, { recursive: true });
  const faces = FONT.weights.flatMap((weight) => FONT.subsets.map((subset) => face(from, to, subset, weight)));
  copyFileSync(join(from, 'LICENSE'), join(to, `${FONT.name}-LICENSE.txt`));
  writeFileSync(join(to, `${FONT.name}.css`), faces.join('\n'));
}

function face(from, to, subset, weight) {
  const file = `${FONT.name}-${subset}-${weight}-normal.woff2`;
  copyFileSync(join(from, 'files', file), join(to, file));
  const css = readFileSync(join(from, `${weight}.css`), 'utf8');
  const range = new RegExp(`${file}[^}]*unicode-range:\\s*([^;]+);`).exec(css);
  if (!range) {
    fail(`No unicode-range for ${file}`);
  }
  return `@font-face {
  font-family: "Be Vietnam Pro";
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url("${file}") format("woff2");
  unicode-range: ${range[1]};
}
`;
}

function digest(paths) {
  const hash = createHash('sha256').update(process.versions.node);
  paths.flatMap((path) => filesIn(path)).forEach((path) => hash.update(path).update(readFileSync(join(here, path))));
  return hash.digest('hex');
}

function filesIn(path) {
  return statSync(join(here, path)).isDirectory()
    ? readdirSync(join(here, path)).sort().flatMap((name) => filesIn(`${path}/${name}`))
    : [path];
}

function tool(name, script, ...args) {
  run(process.execPath, [join(here, 'node_modules', name, script), ...args]);
}

function run(command, args, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: 'inherit', shell });
  if (error || status !== 0) {
    fail(`${command} ${args.join(' ')} failed${error ? ': ' + error.message : ''}`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
