/** Values for the simple types of the schemas: every edge of every facet from both sides. */
import type { SimpleType } from '../../src/standard/schema.js';

export type ValueBreakage = 'too-long' | 'too-short' | 'pattern' | 'code' | 'number' | 'range' | 'date' | 'time';

export interface BrokenValue {
  readonly kind: ValueBreakage;
  readonly value: string;
}

export interface Values {
  /** Tells types apart by what they allow, as several elements restrict the same named type. */
  readonly key: string;
  readonly valid: readonly string[];
  readonly broken: readonly BrokenValue[];
}

const known = new WeakMap<SimpleType, Values>();

export function valuesOf(type: SimpleType): Values {
  let values = known.get(type);
  if (!values) {
    values = { key: [type.naam, ...type.patronen].join(' '), valid: [...new Set(valid(type))], broken: broken(type) };
    known.set(type, values);
  }
  return values;
}

function valid(type: SimpleType): string[] {
  if (type.codes) return [...type.codes.keys()];
  const pattern = type.patronen.at(-1);
  if (isFixed(pattern)) return type.basis === 'integer' ? [pattern, ` ${pattern} `] : [pattern];
  switch (type.basis) {
    case 'integer':
      return validIntegers(type);
    case 'date':
      return VALID_DATES;
    case 'time':
      return VALID_TIMES;
    case 'string':
      return texts(type).valid;
  }
}

function broken(type: SimpleType): BrokenValue[] {
  const list = type.codes ? brokenCodes(type, type.codes) : brokenUncoded(type);
  return list.filter((each, at) => list.findIndex((other) => other.value === each.value) === at);
}

function brokenUncoded(type: SimpleType): BrokenValue[] {
  const pattern = type.patronen.at(-1);
  if (isFixed(pattern)) return brokenFixed(type, pattern);
  switch (type.basis) {
    case 'integer':
      return brokenIntegers(type);
    case 'date':
      return as('date', BROKEN_DATES);
    case 'time':
      return as('time', BROKEN_TIMES);
    case 'string': {
      const { max } = lengths(type);
      return [
        ...as('too-short', (type.minLength ?? 0) > 0 ? [''] : []),
        ...as(
          'too-long',
          type.maxLength === undefined ? [] : texts({ ...type, minLength: max + 1, maxLength: max + 1 }).valid,
        ),
        ...as('pattern', texts(type).broken),
      ];
    }
  }
}

function as(kind: ValueBreakage, values: readonly string[]): BrokenValue[] {
  return values.map((value) => ({ kind, value }));
}

/** A pattern that is just a number, such as the BerichtCode of a message: one value fits. */
function isFixed(pattern: string | undefined): pattern is string {
  return pattern !== undefined && /^\d+$/.test(pattern);
}

function brokenFixed(type: SimpleType, pattern: string): BrokenValue[] {
  const next = String(Number(pattern) + 1);
  if (type.basis === 'integer') {
    return [
      ...as('pattern', [next, `0${pattern}`, `+${pattern}`]),
      ...as('number', ['', 'drie', `${pattern}.0`]),
      ...as('range', ['-1', '100']),
    ];
  }
  return [
    ...as('pattern', [next, String(Number(pattern) - 1), pattern.slice(1), ` ${pattern.slice(1)}`]),
    ...as('too-long', [`${pattern}0`]),
    ...as('too-short', ['']),
  ];
}

function validIntegers(type: SimpleType): string[] {
  const { min, max } = range(type);
  const edges = [min, min + 1, max - 1, max].map(String);
  // The lexical freedom of xs:integer: a sign, leading zeros, white space around.
  return [
    ...edges,
    `+${min + 5}`,
    `00${max}`,
    ` ${min + 7} `,
    `\n${min + 8}`,
    ...(min === 0 ? ['-0', '+0', '000'] : []),
  ];
}

function brokenIntegers(type: SimpleType): BrokenValue[] {
  const { min, max } = range(type);
  return [
    ...as('range', [String(min - 1), String(max + 1), `-${max}`, '9'.repeat(40)]),
    ...as('number', ['', ' ', 'abc', '1.0', '1,5', '1e2', '0x1F', '1 0', '--1', '+', '\u0663', '1\u00a0']),
  ];
}

function range(type: SimpleType): { min: number; max: number } {
  if (type.minInclusive === undefined || type.maxInclusive === undefined) {
    throw new Error(`${type.naam}: an integer without bounds; give the test values for it`);
  }
  return { min: type.minInclusive, max: type.maxInclusive };
}

const VALID_DATES = [
  '2026-08-31',
  '2024-02-29',
  '2000-02-29',
  '1999-12-31',
  '0001-01-01',
  '9999-12-31',
  '12024-01-01',
  '-0044-03-15',
  ' 2026-01-01 ',
  '\n2026-06-30',
];
const BROKEN_DATES = [
  '',
  ' ',
  '2023-02-29',
  '1900-02-29',
  '2026-06-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '0000-01-01',
  '26-01-01',
  '02026-01-01',
  '2026-1-1',
  '20260101',
  '01-01-2026',
  '2026/01/01',
  '2026-01-01T00:00:00',
  '2026-01-01Z',
  '2026-01-01+01:00',
  '2026-01-01-05:00',
  '+2026-01-01',
  'vandaag',
];

const VALID_TIMES = ['00:00:00', '23:59:59', '24:00:00', '12:30:00.5', '12:30:00.123456789', ' 08:15:00 '];
// A negative offset is left out: see the engine differences in xsd.conformance.test.ts.
const BROKEN_TIMES = [
  '',
  '12:30',
  '1:30:00',
  '12:60:00',
  '12:30:60',
  '25:00:00',
  '24:00:01',
  '12:30:00.',
  '12.30.00',
  '123000',
  '12:30:00Z',
  '12:30:00+01:00',
];

function brokenCodes(type: SimpleType, codes: ReadonlyMap<string, string>): BrokenValue[] {
  const all = [...codes.keys()];
  const some = [all[0], all[Math.floor(all.length / 2)], all.at(-1)].filter((code) => code !== undefined);
  const max = Math.max(...all.map((code) => code.length));
  const near = some.flatMap((code) => [
    code.toLowerCase(),
    code.replace(/^0+/, ''),
    code.slice(0, -1),
    code.slice(0, -1) + String.fromCharCode(code.charCodeAt(code.length - 1) + 1),
    ` ${code}`.slice(0, max),
  ]);
  const wrong = ['XX', '?', '0000', '9999', ...alike(all)].filter((code) => code.length <= max);
  return [
    ...as(
      'code',
      [...near, ...wrong].filter((value) => value !== '' && !codes.has(value)),
    ),
    ...as(
      'too-long',
      [...some.map((code) => `${code} `), ...some.map((code) => `0${code}`)].filter((value) => value.length > max),
    ),
    ...as('too-short', type.maxLength === undefined ? [] : ['']),
  ];
}

/** Everything that looks like the codes of a list of at most two characters, so that one too many is found out. */
function alike(codes: readonly string[]): string[] {
  const length = Math.max(...codes.map((code) => code.length));
  if (length > 2) return [];
  const signs = codes.every((code) => /^\d+$/.test(code)) ? [...'0123456789'] : [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return length === 1 ? signs : signs.flatMap((first) => signs.map((second) => first + second));
}

function lengths(type: SimpleType): { min: number; max: number } {
  return { min: type.minLength ?? 0, max: type.maxLength ?? 1000 };
}

/** Texts that are filled up to the exact lengths asked for, and texts that only a pattern refuses. */
function texts(type: SimpleType): { valid: string[]; broken: string[] } {
  const pattern = type.patronen.join(' & ');
  const { min, max } = lengths(type);
  const digits = /^\[0-9\]\{(\d+)\}$/.exec(pattern);
  if (digits) {
    const count = Math.max(Number(digits[1]), type.minLength ?? 0);
    return {
      valid: ['0', '9', '1234567890'].map((fill) => fill.repeat(count).slice(0, count)),
      broken: [
        '1'.repeat(count - 1),
        `${'1'.repeat(count - 1)}a`,
        `${'1'.repeat(count - 1)} `,
        '\uff11'.repeat(count),
        `-${'1'.repeat(count - 1)}`,
      ],
    };
  }
  const fill = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
  const some = (list: string[]) => list.filter((text) => text.length >= min && text.length <= max);
  const edges = (text: string) => [fill(text, Math.max(min, 1)), fill(text, max), ...some([fill(text, max - 1)])];
  switch (pattern) {
    case '': // Anything of the right length, white space included.
      return { valid: [...edges('R-1/a'), ...some(['7', ' ', '\n', ' a\tb ', '\u20ac<&>"\''])], broken: [] };
    case '.*[^\\s].*': // One line with something visible on it.
      return {
        valid: [
          ...edges('Vlierstraat 12 '),
          ...edges('é'),
          ...some(['\u00a0', 'x ', ' y ', 'a\tb', 'A&<b>"c\'', "'s-Gravenhage", '\u0416\u4e2d', 'e\u0301', '1']),
        ],
        broken: some([' ', '\n', '\t', ' '.repeat(Math.min(max, 4)), 'a\n', 'a\nb', 'a\r', '\na b']),
      };
    case '([.\\s]*\\S+[.\\s]*)+': // At least something visible, over any number of lines.
      return {
        valid: [
          'x',
          '.',
          ...edges('Regel een.\nRegel twee. '),
          '\u00a0',
          ' . ',
          '\n\tinspringen\r\n',
          '....',
          '\ud83d\ude00',
        ],
        broken: some([' ', '\n', ' \t\r\n ', ' '.repeat(60)]),
      };
    case '([a-zA-ZÀ-ỳ])+':
      return {
        valid: [...edges('abcdefgh'), ...some(['A', 'z', 'Z', '\u00c0', '\u1ef3', '\u00d7', 'ÉÈ'])],
        broken: some(['1', '-', '\u00bf', '\u1ef4', '@', '[', '`', '{', 'J.', 'J.P.', 'A B', ' A', 'A\n']),
      };
    case '([a-zA-Z0-9])+':
      return {
        valid: [...edges('D2026x'), ...some(['0', '9', 'a', 'z', 'A', 'Z'])],
        broken: some(['-', '/', ':', '@', '[', '`', '{', 'é', 'D 1', 'D-1', ' D1', 'D1\n']),
      };
    case '[0-9]*':
      return { valid: edges('0123456789'), broken: some(['a', '/', ':', '06-123', '+31', '06 1', ' ', '\u0663']) };
    case '(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)':
      return {
        valid: ['0.0.0', '1.0.0', '9.10.11', '123456789012345.0.1'],
        broken: ['1', '1.0', '1.0.0.0', '01.0.0', '1.00.0', '1.0.', 'v1.0.0', '1,0,0', ' 1.0.0', '1.0.0\n', '-1.0.0'],
      };
    default:
      throw new Error(`${type.naam}: no values known for pattern ${pattern}; add them here`);
  }
}
