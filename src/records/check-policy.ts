import { type Issue, issue } from "../values/issue.ts";
import type { PolicyAnnouncement } from "./policy-announcement.ts";

/**
 * Checks the rules across the fields of a policy: see {@link checkRecord}.
 *
 * @param record - A policy.
 * @returns The issues.
 * @internal
 */
export function checkPolicy(record: PolicyAnnouncement): Issue[] {
  return [...checkContent(record), ...checkDeadlines(record)];
}

function checkContent(record: PolicyAnnouncement): Issue[] {
  const { programme, period, approval, purpose, instruments, amounts, targets, sectors } = record;
  const lists = [instruments, amounts, targets, sectors];
  if (programme || period || approval || purpose || lists.some((list) => list && list.length > 0)) return [];
  return [issue("record.empty", "", "a programme, an instrument, an amount or a target", "none of them")];
}

function checkDeadlines({ announced, targets }: PolicyAnnouncement): Issue[] {
  const day = announced?.start;
  if (!day) return [];
  return (targets ?? []).flatMap(({ deadline }, at) => {
    if (!deadline?.end || deadline.end >= day) return [];
    return [issue("record.period", `/targets/${at}/deadline`, `a day no earlier than ${day}`, deadline.end)];
  });
}
