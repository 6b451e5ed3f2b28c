/** What a rule means, for a reader of the handbook: Dutch, our own words. */
export interface Betekenis {
  /**
   * Two to five sentences: what the rule demands, when it applies and when not, why it exists, what happens to the
   * message when it is broken.
   */
  readonly betekenis: string;
  /** What usually causes the error in practice, one short sentence each; two to four for a TR/CD/CS rule, one or two for an RS rule. */
  readonly oorzaken: readonly string[];
  /** How to repair: one or two sentences for who sends the message. */
  readonly herstel: string;
}
