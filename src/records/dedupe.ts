import type { Evidence } from "../evidence/evidence.ts";
import { valueAt } from "../evidence/pointer.ts";
import type { Source } from "../evidence/source.ts";
import { canonicalJson } from "./canonical-json.ts";
import { factKey, recordId } from "./record-id.ts";
import type { Identifiable } from "./record-identity.ts";
import { isSameStory, newestFirst, textKey } from "./story.ts";

/** Records without repeats: see {@link dedupe}. */
export interface Deduped<T> {
  /** One record for each fact that still stands, in the order in which the facts are first met. */
  records: T[];
  /** Records whose value a later version of their story changed, whole and with their evidence, the newest first. */
  superseded: T[];
}

/**
 * Folds the records of repeated, updated and corrected stories into one for each fact.
 *
 * - Records that say the same become one: the newest, with the evidence of all. What was read in another text keeps its
 *   quote but no offsets, which would count in the wrong text; `note` says where it stands.
 * - Where a later version of a story ("UPDATE 2-", "CORRECTED-", the same address or headline again) gives another value, the
 *   newest wins and gets a relation `supersedes` to the id of the record that it replaces, which is handed back apart.
 * - Different values in different stories are different statements and stay: `timeline` puts them in order. So do different
 *   values in one text.
 *
 * @param records - Records of any kinds, in the order in which their stories came in.
 * @returns What stands, and what was replaced. The records that were handed in are not changed.
 * @example
 * ```ts
 * const told = (headline, figure) => ({
 *   ...parseCapexGuidance({ kind: "capex-guidance", company: { name: "Acme" }, level: moneyOf(figure, "EUR") }),
 *   source: SourceSchema.parse({ headline, published: "2026-02-12" }),
 * });
 * const { records, superseded } = dedupe([told("Acme to spend more", 3e9), told("CORRECTED-Acme to spend more", 4e9)]);
 * records.map(({ level, relations }) => [level?.low, relations.map(({ type }) => type)]); //=> [[4000000000, ["supersedes"]]]
 * superseded.length; //=> 1
 * ```
 */
export function dedupe<T extends Identifiable>(records: readonly T[]): Deduped<T> {
  const out: Deduped<T> = { records: [], superseded: [] };
  for (const matter of groupsBy(records, factKey)) {
    for (const story of storiesOf(matter)) {
      const kept = foldStory(story);
      out.records.push(...kept.records);
      out.superseded.push(...kept.superseded);
    }
  }
  return out;
}

/** Parts the records on one matter into those that repeat each other or tell one story. */
function storiesOf<T extends Identifiable>(records: readonly T[]): T[][] {
  let stories: T[][] = [];
  for (const statement of groupsBy(records, recordId)) {
    const isMine = (story: T[]) => story.some((a) => statement.some((b) => isSameStory(a.source, b.source)));
    const mine = stories.filter(isMine);
    stories = [...stories.filter((story) => !mine.includes(story)), [...mine.flat(), ...statement]];
  }
  // In the order in which they came in.
  return stories.map((story) => records.filter(Set.prototype.has, new Set(story)));
}

function foldStory<T extends Identifiable>(story: readonly T[]): Deduped<T> {
  const statements = groupsBy(newestFirst(story), statementKey);
  const texts = statements.flatMap((records) => [...new Set(records.map(({ source }) => textKey(source)))]);
  const shared = new Set(texts.filter((text, at) => texts.indexOf(text) !== at));
  // Two values in one text are two facts; which of them another version means nobody can say. The records of that text speak
  // for them, so that it is seen the next time too.
  if (shared.size > 0) {
    const isShared = ({ source }: T) => shared.has(textKey(source));
    const folded = statements.map((records) =>
      foldStatement([...records.filter(isShared), ...records.filter((record) => !isShared(record))]),
    );
    const firsts = story.map(statementKey);
    return {
      records: folded.sort((a, b) => firsts.indexOf(statementKey(a)) - firsts.indexOf(statementKey(b))),
      superseded: [],
    };
  }
  const [newest, ...older] = statements.map(foldStatement) as [T, ...T[]];
  const targets = older.map(recordId).filter((id) => !newest.relations.some(({ target }) => target === id));
  const relations = targets.map((target) => ({ type: "supersedes" as const, target, description: null }));
  return { records: [{ ...newest, relations: [...newest.relations, ...relations] }], superseded: older };
}

/** Makes one record of several that say the same; the first one speaks for all. */
function foldStatement<T extends Identifiable>(records: readonly T[]): T {
  const [record, ...older] = records as [T, ...T[]];
  const evidence = older.flatMap((other) => evidenceFor(record, other));
  const known = new Set(record.evidence.map(pieceKey));
  const added = evidence.filter((piece) => !known.has(pieceKey(piece)) && known.add(pieceKey(piece)));
  return { ...record, evidence: [...record.evidence, ...added] };
}

/** The evidence of a record for what another one says as well. */
function evidenceFor(record: Identifiable, other: Identifiable): Evidence[] {
  const isOneText = textKey(record.source) === textKey(other.source);
  return other.evidence
    .filter(({ field }) => canonicalJson(valueAt(record, field)) === canonicalJson(valueAt(other, field)))
    .filter(({ field }) => (valueAt(record, field) ?? null) !== null)
    .map((piece) => (isOneText ? piece : { ...piece, start: null, end: null, part: null, note: noteOf(piece, other) }));
}

function noteOf({ note }: Evidence, { source }: Identifiable): string {
  return [note, `in ${nameOf(source)}`].filter(Boolean).join("; ");
}

function nameOf(source: Source | null): string {
  return source?.documentId ?? source?.url ?? source?.headline ?? "another text";
}

const pieceKey = ({ field, quote }: Evidence): string => JSON.stringify([field, quote]);

/** What a record says, whenever it was announced: versions of one story come on different days. */
const statementKey = (record: Identifiable): string => recordId({ ...record, announced: null });

function groupsBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
