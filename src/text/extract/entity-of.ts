import type { Entity } from "../../entities/entity.ts";
import type { Name } from "./unit.ts";

/**
 * Writes a name as the entity of a record.
 *
 * @param name - The name.
 * @returns The entity; a government with an ISO code has it as `iso3166-1`, a region of a country as `iso3166-2`.
 */
export function entityOf(name: Name): Entity {
  const { code } = name;
  const scheme = !code || code !== code.toUpperCase() ? null : code.length > 2 ? "iso3166-2" : "iso3166-1";
  const own = scheme && isGovernment(name) ? [{ scheme, value: code! }] : [];
  return { name: name.text, type: name.type, aliases: [...name.aliases], ids: [...own, ...name.ids] };
}

/** A government goes by its country's code, and so does whoever acts for the whole of it; a ministry keeps its own name. */
function isGovernment(name: Name): boolean {
  return name.type === "government" || name.type === "international-organisation";
}
