import type { FigureWords } from "../../figures/reading.ts";
import { englishMovement } from "./movement.ts";
import { englishNumerals } from "./numerals.ts";

/** English words around figures. */
export const figureWords: FigureWords = {
  numerals: englishNumerals,
  before: {
    "more-than":
      "more than,over,over than,above,greater than,higher than,larger than,bigger than,better than,exceeding,exceeds,exceed,exceeded,in excess of,north of,upwards of,upward of,beyond,topping,topped,tops,surpassing,surpassed,>",
    "at-least":
      "at least,no less than,not less than,no fewer than,not fewer than,no lower than,a minimum of,minimum of,minimum,as little as,as few as,as low as,> =,≥",
    "less-than": "less than,under,below,fewer than,lower than,smaller than,short of,shy of,south of,<",
    "at-most":
      "as much as,as many as,as high as,at most,at the most,no more than,not more than,no higher than,no greater than,a maximum of,maximum of,maximum,a ceiling of,capped at,not exceeding,not to exceed,< =,≤",
    "up-to": "up to,upto",
    about:
      "about,around,close on,nigh on,getting on for,ca .,approx .,some,roughly,approximately,approx,circa,nearly,almost,close to,near,nearing,approaching,an estimated,estimated,estimated at,in the region of,in the neighborhood of,in the neighbourhood of,in the vicinity of,on the order of,in the order of,something like,give or take,perhaps,maybe,possibly,virtually,practically,somewhere,~,≈",
    degree:
      "well,little,just,only just,slightly,a little,a bit,a shade,a touch,a fraction,far,much,comfortably,easily,significantly,substantially,considerably,somewhat,marginally",
    filler:
      "exactly,a total of,total of,an additional,additional,another,a further,further,a combined,a record,record,a whopping,a hefty,the,extra,an extra,an average of,a net",
    between: "between",
    from: "from",
    by: "by",
  },
  behind: {
    "at-least":
      "or more,or above,or higher,or greater,or over,or better,and above,and over,and up,and more,at least,at a minimum,at the minimum,minimum,- plus,+,at the very least,upward,upwards,and upward,and upwards",
    "at-most":
      "or less,or fewer,or below,or lower,or under,and below,and under,at most,at the most,maximum,at a maximum,tops",
    about: "or so,- odd,or thereabouts",
    to: "to,through,till,up to",
    dash: "-,—,~",
    and: "and,&",
    or: "or",
    tolerance: "±,plus or minus,plus minus,+ / -,give or take",
  },
  minus: "minus,negative",
  unsigned: "plus or minus,plus minus",
  percent: "%,percent,per cent,pct",
  movement: englishMovement,
  plain:
    "a an the another several many few some no more most such of in on at by for from to and or but nor so yet as if when while than then that this these those there with without within into over under above below about after before during since until per each every any all both not is are was were be will would should can could may might it its he she they we his her their our who which what where also only even still already now today next last said compared versus vs via amid among against between through annually monthly weekly apiece overall total altogether respectively worth including excluding",
};
