/** Two of the passages of `seeds/texts`, `sample.txt` and `gulf.txt`, in English: for the parsers that read no Arabic. */
export const english = [
  `The Malian army announced on Wednesday that it had repelled an attack by the Group for the Support of Islam and
Muslims, which is linked to Al-Qaeda, on a camp near the town of Gao on Tuesday night, while the authorities of Niger
said that they had reinforced their troops in the region of Tillabéri on the border with Mali and Burkina Faso.

On September 16 the leaders of the three countries had signed a charter by which they founded an "Alliance of Sahel
States". Since then, experts have been meeting in Niamey and Ouagadougou, but no date has been set for the next summit.

The Economic Community of West African States (ECOWAS), in a statement issued yesterday evening in Abuja, called for
the dialogue to go on, and announced that a delegation would visit Niger late this month to meet the president of the
military council, General Abdourahamane Tiani, and would present its report to the African Union next January.

The Malian foreign minister, Abdoulaye Diop, confirmed for his part that the United Nations mission (MINUSMA) would
complete its withdrawal by December 31, 2023. Mali has seen violence since 2012, which spread to its neighbours
five years ago, and it needs financial support enough for some 2023 displaced families who arrived within the last
seven days in Ménaka and the region of Timbuktu, as the United Nations said.

A spokesman of the World Food Programme said that a first convoy would leave Bamako on the 15th of this month, and
that its journey would last four days.`,
  `Nouakchott, 11 March 2025 (SPA)

The President of the Islamic Republic of Mauritania, Mohamed Ould Cheikh El Ghazouani, received at the presidential
palace in Nouakchott yesterday, Tuesday, a delegation of the King Salman Humanitarian Aid and Relief Centre, which is
visiting the country to launch the food basket project in the blessed month of Ramadan.

The Centre explained in a statement that the project, which began from zero after a field study, is meant for 1440
families of Malian refugees in the camp of Mbera in the province of Hodh Ech Chargui, besides families in need in the
provinces of Trarza, Brakna and Assaba. It added that a second shipment of 35 tons would arrive at the international
airport of Nouakchott on Sunday 16 March 2025.

The Centre had distributed similar aid in Niger, Burkina Faso and Chad between January 31 and February 27, 2025, while
the Islamic Development Bank signed on 20 February an agreement with the government of Niger to finance the road that
connects the towns of Agadez and Zinder.

The Secretary General of the Organisation of Islamic Cooperation, Hissein Brahim Taha, praised the efforts of the
Kingdom of Saudi Arabia and pointed out that the organisation intends to hold a donors' conference in Jeddah in the
middle of next month. President Ghazouani also discussed support for humanitarian work in the Sahel in a telephone
call last Sunday with his Turkish counterpart, Recep Tayyip Erdogan.

It is recalled that Mauritania has hosted more than 100 thousand refugees from Mali since 2012, and that the
authorities coordinate the distribution of food with the World Food Programme and the Mauritanian Red Crescent.`,
];
