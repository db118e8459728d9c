// Written by `npm run generate:characters` from Unicode 17.0.0; do not edit. Format: see `generate/characters.ts`.
export const LETTERS: string =
  "620:j.GGhGj..g 63b:ccjjj 649:j 66e:Hb.GGGAGhhjJJHJJHJH..LL.LLOOOOOOOOOQQQQQQQRQ.......aaaaaabbccccccccccccddddfffffg.gggghhhhhhhhjjjhjjjj.g 6ff:g 762:cc";

export const AJAMI_LETTERS: string =
  "681:MM..M 69a:SSSUUWY 6bf:L 6ee:OQ 6fa:TVZ 750:HHHHHHHMMOOQSYYYaa..ceefffdQQSMMSQMGGjjjhhjjMSSc 870:GGGGGGGGGGGGGGGGGGG...j..fMWWc.f 8a0:HHLWabdejjQhjGOUchRYcbHHJQjabfHJJLcZbLLdc";

export const ZEROS: string =
  "66 6f 7c 96 9e a6 ae b6 be c6 ce d6 de e5 ed f2 104 109 17e 181 194 19d 1a8 1a9 1b5 1bb 1c4 1c5 a62 a8d a90 a9d a9f aa5 abf ff1";
