/** What is not in the corpus though a table has it: by hand, with the reason. */

/** Rows of which the facts cannot all hold in one register, so that more than the row says is broken. Rule, then row. */
export const TEGENSTRIJDIG: Record<string, Record<string, string>> = {
  TR319: {
    'een credit van april 2026 in de declaratie over maart 2026':
      'de debet van april is met de declaratie over april of later ingediend, dus de declaratie over maart is ook te laat (TR318)',
  },
};

/** Rules with a table of which the corpus lacks a passing or a failing case in a law. Rule, law and variant. */
export const ONTBREEKT: Record<string, string> = {};
