import { createHash } from "node:crypto";

/**
 * Tells whether a document is kept back while rules are tuned: by a hash of its name, so that no story is on both sides; a
 * third of them is.
 *
 * @param {string} document - Name of the document.
 */
export const isKept = (document) => createHash("sha1").update(document).digest()[0] % 3 === 0;
