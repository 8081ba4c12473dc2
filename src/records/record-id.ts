import { canonicalJson } from "./canonical-json.ts";
import { fnv1a64 } from "./fnv1a.ts";
import { type Identifiable, identityOf } from "./record-identity.ts";

/**
 * Names a record after what it says, so that the same fact in two articles gets the same name.
 *
 * The name is made of the kind, the main actor (its code where it has one, else its folded name), the instrument or
 * metric, scope, targets, products, period, values and change, and for guidance the day it was announced. Evidence,
 * attribution, modality, source and hedges ("about") have no part in it. A kind of your own is named after all of its own
 * fields.
 *
 * @param record - A record of any kind; its own `id` is not looked at.
 * @returns The kind, a colon and 16 hexadecimal digits: FNV-1a, 64 bit, over canonical JSON.
 * @example
 * ```ts
 * recordId(parseRecord({ kind: "capex-guidance", company: { name: "Acme Corp" }, action: "raised" }));
 * //=> "capex-guidance:…"
 * ```
 * @see Source: RFC 8785 for the JSON, G. Fowler, L. C. Noll and K.-P. Vo for the hash.
 */
export function recordId(record: Identifiable): string {
  const { topic, statement } = identityOf(record);
  return `${record.kind}:${fnv1a64(canonicalJson([record.kind, topic, statement]))}`;
}

/**
 * Names what a record is about, whatever it says of it: {@link recordId} without values, stage and days. Records with one
 * key are statements on one matter, from which a timeline is made.
 *
 * @param record - A record of any kind.
 * @returns The kind, a colon and 16 hexadecimal digits.
 * @example
 * ```ts
 * const spring = parseRecord({ kind: "capex-guidance", company: { name: "Acme" }, action: "raised" });
 * const autumn = parseRecord({ kind: "capex-guidance", company: { name: "Acme Inc" }, action: "lowered" });
 * factKey(spring) === factKey(autumn); //=> true
 * ```
 */
export function factKey(record: Identifiable): string {
  return `${record.kind}:${fnv1a64(canonicalJson([record.kind, identityOf(record).topic]))}`;
}
