// Written by `npm run generate:characters` from Unicode 17.0.0; do not edit. Format: see `generate/characters.ts`.
export const SHAPES_FB50: string =
  "7127b47e48047a47f4794a44a648448348648748d28c28e2882982912a94af4b34b14ba2bb4c02c14be4d22d32";

export const SHAPES_FBD3: string =
  "ad4c72c62c82c71cb2c52c92d04492";

export const SHAPES_FBFC: string =
  "cc4";

export const SHAPES_FE80: string =
  "2112222322422522642722842922a42b42c42d42e42f23023123223343443543643743843943a44144244344444544644744824924a4";

export const LIGATURES_FBEA: string =
  ")**^^KKXXWWYY[[[LLL";

export const LIGATURES_FC00: string =
  ")/0HLM +/01HLM -/01HLM ./HLM /0H 0/H 1/0H 6/01H 80H 9/01H :0H ;H </H =/H D/01HLM E0HLM F*/01GHLM G/01HLM H/01HLM I/01HLM J/HLM M/01HLM 3V 4V LV OT PT QT RT ST TV )45HILM +45HILM -45HILM .45HILM DLM ELM F*GHLM GHLM H*H I45HILM LV M45HILM )/01HJ +/01HJ -/01HJ .H /0H 0/H 1/H 6/01H 801H 9/01H :0 ;H </H =/H D/01H E0H F/01GH G/01HJ H/01H I/01HJ J/HV M/01HJ )HJ +HJ -HJ .HJ 6HJ 7HJ FGH GH IHJ MHJ QT RT ST :LM <LM =LM 6LM 7LM 0LM /LM 1LM 8LM 9LM 7/01H4 64 84 94 :LM <LM =LM 6LM 7LM 0LM /LM 1LM 8LM 9LM 7/01H4 64 84 94 7/01H 6J 7J :H 6/01 7/01 :H ;H *NN";

export const LIGATURES_FD50: string =
  "-/H0/0/0H1HH/H0H1 /H0H0 0HMHL 60//0/LH0H0H/HHHH 80000HH 70H0H/MH1H1HHHH 90L1H1H :H0H0HHHM </HHHHHHL =HHHMHL D1H1H EH0HH G0H0M0L////1H1HH0H0 H0/0H0M/0/H1/1H";

export const LIGATURES_FD92: string =
  "H/1 JH/HH I0H0L/H/H/LHMHL MHHHH +1M -/M/L1M1LHMHL /HM0LHL 61L 80M 70M 90M G/MHM M0M/MHM HHM EHM I0M EH0 G0H <HM FHM I/0 H1M G/H FHH G/H I/0 /0M 0/M H/M DHM +0M FHH </H 8HH 61M I/M";

export const LIGATURES_FEF5: string =
  "G%%&&((**";

export const WORDS_FDF0: string =
  "8G] EG] *GGJ *F+4 H0H2 8G<H 46KG <GMJ K6GH 8GL 8GL_*GGJ_<GMJ_K6GH /G_/G*GJ 4M*G";

export const LETTERS: string =
  "620:j.GGhGj..g 63b:ccjjj 649:j 66e:Hb.GGGAGhhjJJHJJHJH..LL.LLOOOOOOOOOQQQQQQQRQ.......aaaaaabbccccccccccccddddfffffg.gggghhhhhhhhjjjhjjjj.g 6ff:g 762:cc";

export const AJAMI_LETTERS: string =
  "681:MM..M 69a:SSSUUWY 6bf:L 6ee:OQ 6fa:TVZ 750:HHHHHHHMMOOQSYYYaa..ceefffdQQSMMSQMGGjjjhhjjMSSc 870:GGGGGGGGGGGGGGGGGGG...j..fMWWc.f 8a0:HHLWabdejjQhjGOUchRYcbHHJQjabfHJJLcZbLLdc";

export const ZEROS: string =
  "66 6f 7c 96 9e a6 ae b6 be c6 ce d6 de e5 ed f2 104 109 17e 181 194 19d 1a8 1a9 1b5 1bb 1c4 1c5 a62 a8d a90 a9d a9f aa5 abf ff1";

export const LATIN_00C0: string =
  "a6 ae c e4 i4 d n o5 _ o u4 y th ss a6 ae c e4 i4 d n o5 _ o u4 y th y a6 c8 d4 e10 g8 h4 i10 ij2 j2 k2 _ l6 _2 l2 n6 _ ng2 o6 oe2 r6 s8 t6 u12 w2 y3 z6 s _ b _4 o _2 d2 _3 e _ e _3 gh _ i _ k2 _3 ny _2 o2 _13 u3 v y2 _15 dz3 lj3 nj3 a2 i2 o2 u10 e a4 _4 g2 k2 o4 _2 j dz3 g2 _2 n2 a2 _4 a4 e4 i4 o4 r4 u4 s2 t2 _2 h2 _6 a2 e2 o8 y2 _28";

export const LATIN_0250: string =
  "_3 b o _ d2 _3 e _7 gh _5 i _8 ny _23 u v _36";

export const LATIN_1E00: string =
  "a2 b6 c2 d10 e10 f2 g2 h10 i4 k6 l8 m6 n8 o8 p4 r8 s10 t8 u10 v4 w10 x4 y2 z6 h t w y _ s _2 ss _ a24 e16 i4 o24 u14 y8 _6";
