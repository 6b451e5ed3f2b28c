/** The tables notice when a rule is broken: a seeded sample of what `npm run mutate` does to all of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEquivalent } from '../scripts/mutate/equivalent.js';
import { allMutants, type Mutant } from '../scripts/mutate/mutants.js';
import { type Runner, readSource, startRunner } from '../scripts/mutate/runner.js';
import { alleRules } from '../src/rules/index.js';
import { Random } from './conformance/random.js';

const SEED = Number(process.env.MUTATION_SEED ?? 20260401);
const SAMPLE = 25;

const mutants = allMutants(readSource);

function sample(): Mutant[] {
  const random = new Random(SEED);
  const left = mutants.filter((mutant) => !isEquivalent(mutant));
  return Array.from({ length: SAMPLE }, () => left.splice(random.below(left.length), 1)[0] as Mutant);
}

describe('the mutants', () => {
  it('are of every rule that has a check', () => {
    const broken = new Set(mutants.flatMap(({ codes }) => codes));
    expect(new Set(alleRules.map(({ rule }) => rule.code))).toEqual(broken);
    expect(broken.size).toBeGreaterThan(100);
  });
});

describe(`a sample of them (MUTATION_SEED=${SEED})`, () => {
  let runner: Runner;
  beforeAll(async () => {
    runner = await startRunner();
  });
  afterAll(() => runner[Symbol.asyncDispose]());

  it.each(sample().map((mutant) => [`${mutant.file}:${mutant.line} ${mutant.from} > ${mutant.to}`, mutant] as const))(
    '%s is noticed',
    async (_name, mutant) => {
      // The tables hold without the change, so that it is the change that they notice.
      expect(await runner.run(mutant.codes)).toEqual({ state: 'survived', by: null });
      const { state } = await runner.run(mutant.codes, mutant);
      expect(['killed', 'broken']).toContain(state);
    },
  );
});
