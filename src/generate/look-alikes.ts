/**
 * Letters of other languages, and Arabic letters with a sign of their own, by the Arabic letter of their shape: `to:from
 * from-from`, hexadecimal. Source: Unicode 17 code charts and names; the choice is the library's (no standard unites them).
 */

/** What `fold` reads as one letter. */
export const LETTERS: readonly string[] = [
  // alef: madda, hamza above and below, wasla, wavy hamza, high hamza
  "627:622 623 625 671-673 675",
  // waw: hamza, and the vowels of Kurdish, Uighur and Kazakh
  "648:624 676 677 6c4-6cb 6cf",
  // yeh: alef maqsura, hamza, Farsi and Urdu yeh, Kashmiri yeh, the yehs of Ajami
  "64a:620 626 63d-63f 649 678 6cc-6ce 6d0-6d3",
  // heh: teh marbuta, the hehs of Urdu, Kurdish and Uighur
  "647:629 6be 6c0-6c3 6d5 6ff",
  // kaf: keheh, gaf, Moroccan gaf, ng
  "643:63b 63c 6a9-6b4 762 763",
  // feh: Maghrebi feh with the dot below, veh
  "641:6a1-6a6",
  // qaf: Maghrebi qaf with one dot, Tunisian and Algerian g
  "642:66f 6a7 6a8",
  // peh, tcheh, jeh
  "628:66e 67b 67e 680",
  "62c:683 684 686 687",
  "632:698",
  // retroflex and implosive letters of Urdu and Sindhi
  "62a:679 67a 67c 67d 67f",
  "62f:688-690",
  "631:691-697 699",
  "644:6b5-6b8",
  "646:6b9-6bd",
  "621:674",
];

/** What `normalize` reads as one letter beside these when asked for Arabic letters alone. */
export const AJAMI_LETTERS: readonly string[] = [
  "627:773 774 870-882 8ad",
  "628:750-756 8a0 8a1 8b6 8b7 8be",
  "62a:8b8 8bf 8c0",
  "62c:6bf 8a2 8c1 8c5 8c6",
  "62d:681 682 685 757 758 76e 76f 772 77c 88a",
  "62f:6ee 759 75a 8ae",
  "631:6ef 75b 76b 76c 771 8aa 8b9",
  "632:8b2",
  "633:69a-69c 75c 76d 770 77d 77e",
  "634:6fa",
  "635:69d 69e 8af",
  "636:6fb",
  "637:69f 88b 88c 8a3",
  "639:6a0 75d-75f 8b3",
  "63a:6fc 8c3",
  "641:760 761 8a4 8bb",
  "642:8a5 8b5 8bc 8c4",
  "643:764 77f 88d 8b0 8b4 8c2 8c8",
  "644:76a 8a6 8c7",
  "645:765 766 8a7",
  "646:767-769 889 88f 8bd",
  "648:778 779 8ab 8b1",
  "64a:775-777 77a 77b 886 8a8 8a9 8ac 8ba",
];
