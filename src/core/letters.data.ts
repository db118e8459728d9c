// Written by `npm run generate:letters`; do not edit. Format: see `generate/letters.ts`.
export const LETTERS: string =
  "620:j.GGhGj..g 63b:ccjjj 649:j 66e:Hb.GGGAGhhjJJHJJHJH..LL.LLOOOOOOOOOQQQQQQQRQ.......aaaaaabbccccccccccccddddfffffg.gggghhhhhhhhjjjhjjjj.g 6ff:g 762:cc";

export const AJAMI_LETTERS: string =
  "681:MM..M 69a:SSSUUWY 6bf:L 6ee:OQ 6fa:TVZ 750:HHHHHHHMMOOQSYYYaa..ceefffdQQSMMSQMGGjjjhhjjMSSc 870:GGGGGGGGGGGGGGGGGGG...j..fMWWc.f 8a0:HHLWabdejjQhjGOUchRYcbHHJQjabfHJJLcZbLLdc";
