/** A text on its way through a normalizer. */
export interface Traced {
  readonly text: string;
  /** Where each code unit of `text` comes from in the original, and at last where the end does; they never fall. */
  readonly places?: readonly number[] | undefined;
}

/** One thing that is done to a text. */
export type Pass = (traced: Traced) => Traced;
