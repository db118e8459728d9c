/**
 * Every complaint about the name tables, each a sentence with the file, the line and what to do.
 *
 *     npm run names:check
 */
import { reviewedOnDisk } from "./ambiguous.ts";
import { complaints } from "./check.ts";
import { sentences } from "./complaint.ts";
import { allLayoutComplaints, readableTables } from "./tables.ts";

const { tables, broken } = await readableTables();
// Without the tables that cannot be read, half of the others' parents would be missing.
const all = broken.length > 0 ? broken : [...allLayoutComplaints(), ...complaints(tables, reviewedOnDisk())];
for (const sentence of sentences(all)) console.log(sentence);
const records = [...tables.values()].reduce((sum, table) => sum + Object.keys(table).length, 0);
console.log(
  `${tables.size} tables, ${records} records, ${all.length === 1 ? "1 complaint" : `${all.length} complaints`}`,
);
process.exitCode = all.length > 0 ? 1 : 0;
