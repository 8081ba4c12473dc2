import { describe, expect, test } from "vitest";
import { plainTextOf } from "../../src/interop/plain-text.ts";

describe("plainTextOf", () => {
  test.each([
    ["parts paragraphs", "<p>One.</p>\n<p>Two\n lines.</p>", "One.\n\nTwo lines."],
    ["parts lines and items", "One.<br/>Two.<ul><li>a</li><li>b</li></ul>", "One.\n\nTwo.\n\na\n\nb"],
    ["leaves what stands in a line in it", "Up <b>5</b>% <a href='x'>here</a>.", "Up 5% here."],
    [
      "resolves entities",
      "A&amp;B &lt;c&gt; &#8364;5 &#x20AC;6&nbsp;bn &quot;x&quot; &#39;y&#39;",
      "A&B <c> €5 €6 bn \"x\" 'y'",
    ],
    [
      "resolves no entity twice, and none that it does not know",
      "&amp;lt; &copy; &#0; &#9999999;",
      "&lt; &copy; &#0; &#9999999;",
    ],
    ["takes out what is no prose", "<style>p{}</style>A<!-- <p>no</p> -->B<SCRIPT>if (a<b) c()</SCRIPT >C", "ABC"],
    ["keeps a sign that opens no tag", "5 < 6 and 7<8", "5 < 6 and 7<8"],
    ["ends with markup that is not closed", "A<!-- b", "A"],
    ["ends with a tag that is not closed", "A <b", "A"],
    ["gives nothing for nothing", "", ""],
  ])("%s", (_name, html, text) => {
    expect(plainTextOf(html)).toBe(text);
  });

  test.each(["<", "<!--", "<script>", "</script", "<p", "&#"])("takes linear time on %j over and over", (piece) => {
    const started = performance.now();
    plainTextOf(piece.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
