import type { FigureWords } from "../../figures/reading.ts";
import { englishMovement } from "./movement.ts";
import { englishNumerals } from "./numerals.ts";

/** English words around figures. */
export const figureWords: FigureWords = {
  numerals: englishNumerals,
  before: {
    "more-than":
      "more|greater|higher|larger|bigger|better|over than,over|above|beyond|exceeding|exceeds|exceed|exceeded|topping|topped|tops|surpassing|surpassed|>,in excess of,north|upward|upwards of",
    "at-least": "at least,no|not less|fewer|lower than,a| minimum of,minimum,as little|few|low as,> =,≥",
    "less-than": "less|fewer|lower|smaller than,under|below|<,short|shy|south of",
    "at-most":
      "at the| most,no|not more|higher|greater than,a| maximum of,maximum,a ceiling of,as much|many|high as,capped at,not exceeding,not to exceed,< =,≤",
    "up-to": "up to",
    about:
      "about|around|some|roughly|approximately|approx|circa|nearly|almost|near|nearing|approaching|estimated|perhaps|maybe|possibly|virtually|practically|somewhere|~|≈,close on|to,getting on for,ca|approx .,an estimated,estimated at,in|on the region|neighborhood|neighbourhood|vicinity|order of,something like,give or take",
    degree:
      "well|just|slightly|far|much|comfortably|easily|significantly|substantially|considerably|somewhat|marginally,only just,a| little|bit|shade|touch|fraction",
    filler: "a|an| additional|further|extra|record|combined|net|whopping,exactly|another,a| total of,an average of",
    between: "between",
    from: "from",
    by: "by",
  },
  behind: {
    "at-least":
      "or more|above|higher|greater|over|better,and above|over|up|more,at least,at the very least,at a|the minimum,minimum|+,- plus,and| upward|upwards",
    "at-most": "or less|fewer|below|lower|under,and below|under,at the| most,at a maximum,maximum|tops",
    about: "or so|thereabouts,- odd",
    to: "to|through|till,up to",
    dash: "-|—|~",
    and: "and|&",
    or: "or",
    tolerance: "±,plus or| minus,+ / -,give or take",
  },
  minus: "minus|negative",
  plus: "plus",
  unsigned: "plus or| minus",
  percent: "%|percent|pct,per cent",
  movement: englishMovement,
  plain:
    "a an the another some no more most of in on at by for from to and or but so as if when while than then that this with without within into over under above below about after before during since until per each every any all not is are was were be will would also only even still already now today next last said compared versus vs against between annually monthly weekly apiece overall total respectively worth including excluding",
};
