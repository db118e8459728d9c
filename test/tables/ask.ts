import { type AdditionCheck, idOf } from "./addition.ts";
import { type Answers, entryOf, type Fact, factsOf } from "./facts.ts";
import { kindsOf } from "./fields.ts";

/** Puts one question; `check` says what is wrong with an answer, and the question stands until it says nothing. */
export type Ask = (question: {
  readonly text: string;
  /** What to choose from. */
  readonly choices?: readonly string[];
  readonly initial?: string;
  readonly check: (answer: string) => string | undefined;
}) => Promise<string>;

/** Stands for what has not been asked yet. */
const UNASKED: Answers = { en: "?", ar: "ظظظظ" };

/** Asks for every fact that is not given yet, each answer held against the rules at once. */
export async function askFacts(ask: Ask, file: string, given: Answers, check: AdditionCheck): Promise<Answers> {
  let answers = given;
  for (const fact of factsOf(file)) {
    if (answers[fact.field] !== undefined) continue;
    const answer = await ask({
      text: fact.question,
      ...(fact.field === "kind" ? { choices: kindsOf(file) } : {}),
      ...initial(fact, file, answers),
      check: (text) => objection(fact, text, file, answers, check),
    });
    answers = { ...answers, [fact.field]: answer };
  }
  return answers;
}

/** What GeoNames knows is offered, not asked for. */
function initial({ field }: Fact, file: string, answers: Answers): { initial?: string } {
  const at = field === "at" ? entryOf(file, answers).at : undefined;
  return at === undefined ? {} : { initial: at.join(", ") };
}

/** The first thing that the rules say of an answer and did not say before it. */
function objection(
  { field }: Fact,
  text: string,
  file: string,
  answers: Answers,
  check: AdditionCheck,
): string | undefined {
  if (text.trim() === "") return field in UNASKED ? "every record needs this" : undefined;
  const said = (given: Answers): string[] => {
    const all: Answers = { kind: kindsOf(file)[0]!, ...UNASKED, ...given };
    return check({ file, id: idOf(file, `${all.en}`), entry: entryOf(file, all) })
      .filter(({ review }) => review === undefined)
      .map((complaint) => complaint.text);
  };
  const before = new Set(said(answers));
  return said({ ...answers, [field]: text }).find((complaint) => !before.has(complaint));
}
