/** A JSON Schema or a part of one. */
type Schema = Record<string, unknown>;

/** Which side of a schema: what writers may send, or what readers get. */
export type Side = "input" | "output";

/** One difference between two versions of a schema. */
export interface SchemaChange {
  /** Where, as property names from the root. */
  path: string;
  /** What, in words. */
  what: string;
  /** True where a program that was written against the older version may fail on account of it. */
  breaking: boolean;
}

/**
 * Lists the differences between two versions of a schema, and tells which of them break a program.
 *
 * What writers may send has to stay accepted. Breaking: a property is removed (what is sent there would be passed over), a
 * property is newly required, a type or a list member is no longer taken, a limit or pattern is tighter or another.
 *
 * What readers get has to stay known. Breaking: a property is removed or no longer always there, a value may be of a further
 * type (null among them), a limit or pattern is looser or another. A new property and a new member of a list are none, since
 * readers are told to pass over the one and to expect the other.
 *
 * @param before - The older version; references into its own `$defs` are followed.
 * @param after - The newer version.
 * @param side - Which side of the schema both are.
 */
export function schemaChanges(before: Schema, after: Schema, side: Side): SchemaChange[] {
  const changes: SchemaChange[] = [];
  const isInput = side === "input";
  const note = (path: string, what: string, breaking: boolean) => changes.push({ path, what, breaking });

  const compare = (path: string, old: Schema, now: Schema): void => {
    const [was, is] = [alternativesOf(old, before), alternativesOf(now, after)];
    for (const [name, part] of was) {
      const other = is.get(name);
      if (other) compareAlternative(path, name, part, other);
      else note(path, `${name} is no longer possible`, isInput);
    }
    for (const name of is.keys()) if (!was.has(name)) note(path, `${name} is possible too`, !isInput);
  };

  const compareAlternative = (path: string, name: string, old: Schema, now: Schema): void => {
    if (name.startsWith("object")) compareObjects(path, old, now);
    else if (name === "array") compare(`${path}/*`, (old.items ?? {}) as Schema, (now.items ?? {}) as Schema);
    else compareLeaves(path, old, now);
  };

  const compareObjects = (path: string, old: Schema, now: Schema): void => {
    const [was, is] = [old, now].map((schema) => (schema.properties ?? {}) as Record<string, Schema>);
    const [needed, needs] = [old, now].map((schema) => new Set((schema.required ?? []) as string[]));
    for (const [key, part] of Object.entries(was ?? {})) {
      const place = `${path}/${key}`;
      const other = is?.[key];
      if (!other) {
        note(place, "is removed", true);
        continue;
      }
      if (!needed?.has(key) && needs?.has(key)) note(place, "is required now", isInput);
      if (needed?.has(key) && !needs?.has(key)) note(place, "is no longer required", !isInput);
      compare(place, part, other);
    }
    for (const key of Object.keys(is ?? {})) {
      if (!was || !(key in was)) note(`${path}/${key}`, "is new", isInput && Boolean(needs?.has(key)));
    }
  };

  const compareLeaves = (path: string, old: Schema, now: Schema): void => {
    const [was, is] = [membersOf(old), membersOf(now)];
    if (was && is) {
      for (const member of was) if (!is.includes(member)) note(path, `${member} is no longer listed`, isInput);
      for (const member of is) if (!was.includes(member)) note(path, `${member} is listed now`, false);
    } else if (was || is) {
      note(path, is ? "is a list now" : "is no longer a list", isInput === Boolean(is));
    }
    if (old.type !== now.type) note(path, `is ${now.type}, was ${old.type}`, isInput === (now.type === "integer"));
    for (const keyword of ["minimum", "minLength", "maximum", "maxLength"]) {
      const [from, to] = [limitOf(old, keyword), limitOf(now, keyword)];
      if (from !== to)
        note(path, `${keyword} is ${to}, was ${from}`, isInput === (to > from === keyword.startsWith("min")));
    }
    for (const keyword of ["pattern", "format"]) {
      const [from, to] = [old[keyword], now[keyword]];
      // Whether one pattern takes all that another takes cannot be told; one that came or went can.
      const isTighter = from === undefined;
      if (from !== to)
        note(path, `${keyword} is ${to}, was ${from}`, (isInput ? isTighter : to === undefined) || Boolean(from && to));
    }
  };

  compare("", before, after);
  return changes;
}

/** What a value may be, by a name that stays from version to version: the JSON type; for objects the kind or definition. */
function alternativesOf(schema: Schema, root: Schema): Map<string, Schema> {
  const found = new Map<string, Schema>();
  const add = (part: Schema, name?: string): void => {
    if (typeof part.$ref === "string") {
      const definition = part.$ref.replace("#/$defs/", "");
      add((root.$defs as Record<string, Schema>)[definition] ?? {}, definition);
    } else if (Array.isArray(part.anyOf ?? part.oneOf)) {
      for (const one of (part.anyOf ?? part.oneOf) as Schema[]) add(one);
    } else if (Array.isArray(part.type)) {
      for (const type of part.type as string[]) add({ ...part, type });
    } else {
      found.set(nameOf(part, name), part);
    }
  };
  add(schema);
  return found;
}

function nameOf(part: Schema, definition: string | undefined): string {
  if (part.type === "integer") return "number";
  if (part.type !== "object") return typeof part.const === "string" ? "string" : String(part.type);
  return definition === undefined ? "object" : `object ${definition}`;
}

function membersOf(part: Schema): unknown[] | null {
  if ("const" in part) return [part.const];
  return Array.isArray(part.enum) ? part.enum : null;
}

function limitOf(part: Schema, keyword: string): number {
  const value = part[keyword];
  if (typeof value === "number") return value;
  return keyword.startsWith("min") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
