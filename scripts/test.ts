/**
 * `npm test`: everything that is checked before a change counts, one stage after the other. A stage that
 * fails stops none but those that need it. Ends with what failed, by name, and with the plain line
 * `N passed, N failed`: each test counts as one, and so does each stage that is no suite of tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

interface Stage {
  name: string;
  command: readonly string[];
  /** Names of stages without which this one can tell nothing. */
  needs?: readonly string[];
  /** The project of `vitest.config.ts` whose tests are counted. */
  suite?: string;
}

interface Count {
  passed: number;
  failed: number;
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

const root = join(import.meta.dirname, '..');
const reports = join(root, '.output', 'reports');

const STAGES: readonly Stage[] = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '--noEmit'], needs: ['prepare'] },
  { name: 'lint', command: ['oxlint'], needs: ['prepare'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'unused code', command: ['knip'], needs: ['prepare'] },
  { name: 'build for Chromium', command: ['wxt', 'build'], needs: ['prepare'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'], needs: ['prepare'] },
  { name: 'sizes', command: ['size-limit'], needs: ['build for Chromium'] },
  suite('unit', 'prepare'),
  suite('contract', 'prepare'),
  suite('e2e', 'build for Chromium', 'build for Firefox'),
];

function suite(project: string, ...needs: string[]): Stage {
  const output = `--outputFile.json=${reportOf(project)}`;
  const command = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];
  return { name: project, command: [...command, output], needs, suite: project };
}

function reportOf(project: string): string {
  return join(reports, `${project}.json`);
}

/** Runs a stage with its output on the terminal. */
function run(stage: Stage): Count {
  if (stage.suite !== undefined) rmSync(reportOf(stage.suite), { force: true });
  const [program = '', ...args] = stage.command;
  const bin = join(root, 'node_modules', '.bin');
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  const ok = status === 0;
  if (stage.suite === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const report = reportIn(reportOf(stage.suite));
  failures.push(...failuresOf(report));
  const { numPassedTests: passed, numFailedTests: failed } = report;
  // A suite may fail without a failed test: a file that does not load, an error outside of tests.
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

function reportIn(file: string): Report {
  if (!existsSync(file)) return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

/** A line each: the file, the test, and the first line of why. */
function failuresOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return message === '' ? [] : [`${file}: ${firstLine(message)}`];
    return failed.map(
      (test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages[0] ?? '')}`,
    );
  });
}

function firstLine(text: string): string {
  return stripVTControlCharacters(text).trim().split('\n')[0] ?? '';
}

const total: Count = { passed: 0, failed: 0 };
const bad = new Set<string>();
const summary: string[] = [];
const failures: string[] = [];

for (const stage of STAGES) {
  const missing = stage.needs?.find((name) => bad.has(name));
  const began = performance.now();
  console.log(`\n── ${stage.name} ──`);
  if (missing !== undefined) console.log(`not run, because it needs: ${missing}`);
  const count = missing === undefined ? run(stage) : { passed: 0, failed: 1 };
  if (count.failed > 0) bad.add(stage.name);
  total.passed += count.passed;
  total.failed += count.failed;
  const verdict = count.failed > 0 ? 'FAILED' : 'ok';
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const tests = stage.suite === undefined ? '' : `  ${count.passed} passed, ${count.failed} failed`;
  summary.push(`${verdict.padEnd(8)}${stage.name.padEnd(20)}${seconds.padStart(7)} s${tests}`);
}

console.log(`\n${summary.join('\n')}\n`);
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
