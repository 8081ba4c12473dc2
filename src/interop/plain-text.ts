/** Elements that begin a new paragraph; others stand inside a line. */
const blocks =
  "p div h1 h2 h3 h4 h5 h6 ul ol li table tr blockquote section article header footer figure figcaption br hr";

/** Elements whose content is no prose. */
const unseen = "script style head template";

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/**
 * Takes the prose out of a body in HTML: paragraphs parted by an empty line, tags and comments gone, the usual entities
 * resolved. It is made for bodies of feeds, and is no parser of web pages.
 *
 * @param html - A fragment of HTML.
 * @returns Plain text.
 * @example
 * ```ts
 * plainTextOf("<p>Kestrel &amp; Sons <b>raised</b> it.</p><p>Shares rose.</p>"); //=> "Kestrel & Sons raised it.\n\nShares rose."
 * ```
 */
export function plainTextOf(html: string): string {
  const lower = html.toLowerCase();
  const paragraphs = [""];
  const say = (text: string): void => {
    paragraphs[paragraphs.length - 1] += text;
  };
  /** The place behind a piece of markup; the end of the text where it is not closed. */
  const behind = (mark: string, from: number): number => {
    const found = lower.indexOf(mark, from);
    return found === -1 ? html.length : found + mark.length;
  };
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    say(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    const [name] = /^(?:!--|\/?[a-z][a-z0-9]*)/.exec(lower.slice(open + 1, open + 16)) ?? [];
    if (name === undefined) {
      say("<");
      at = open + 1;
    } else if (name === "!--") at = behind("-->", open);
    else if (has(unseen, name)) at = behind(">", behind(`</${name}`, open));
    else {
      if (has(blocks, name.replace("/", ""))) paragraphs.push("");
      at = behind(">", open);
    }
  }
  const lines = paragraphs.map((paragraph) => resolved(paragraph.replace(/\s+/g, " ")).trim());
  return lines.filter(Boolean).join("\n\n");
}

const has = (words: string, word: string): boolean => ` ${words} `.includes(` ${word} `);

function resolved(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    const known = entities[name.toLowerCase()];
    if (known !== undefined) return known;
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return name.startsWith("#") && point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
